/** What the messages of a mail page say. */

import type { Message } from '../reader';
import { isoDay } from './isoDay';
import { letterIn } from './letterText';
import { isUser, type MailPage } from './mailPage';

/** The messages whose text is shown; their dates are in the page's language. */
export function messagesOf(page: MailPage | null, language: string): Message[] {
  return (page?.messages ?? []).flatMap(({ from, body, snippet, date }) => {
    const text = body ? letterIn(body) : snippet;
    if (!from || !text) return [];
    const day = isoDay(date, language);
    const mine = isUser(from, page as MailPage);
    const shownAs = body ? 'letter' : 'snippet';
    return [{ from: from.name || from.email, ...(day && { date: day }), text, mine, shownAs }];
  });
}
