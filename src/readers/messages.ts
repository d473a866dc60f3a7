/** What the letters of a page say, each in its sender's own words. */
import { isoDay } from './isoDay';
import { isMine, type Post } from './mail';
import { ownText } from './quoting';
import type { Message } from './reader';

/** The letters whose text is shown, as messages; dates are in the page's language. */
export function messagesIn(post: Post | null, language: string): Message[] {
  return (post?.letters ?? []).flatMap(({ from, body, snippet, date }) => {
    const text = body ? ownText(body) : snippet;
    if (!from || !text) return [];
    const day = isoDay(date, language);
    return [{ from: from.name || from.email, ...(day && { date: day }), text, mine: isMine(from, post as Post) }];
  });
}
