/** What the letters of a page say, each in its sender's own words. */

import type { Message } from '../reader';
import { isoDay } from './isoDay';
import { isMine, type MailPage } from './mail';
import { ownTextOf } from './quoting';

/** The letters whose text is shown, as messages; dates are in the page's language. */
export function messagesIn(post: MailPage | null, language: string): Message[] {
  return (post?.letters ?? []).flatMap(({ from, body, snippet, date }) => {
    const text = body ? ownTextOf(body) : snippet;
    if (!from || !text) return [];
    const day = isoDay(date, language);
    return [{ from: from.name || from.email, ...(day && { date: day }), text, mine: isMine(from, post as MailPage) }];
  });
}
