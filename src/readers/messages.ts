/** What the letters of a page say, each in its sender's own words. */
import { isoDay } from './isoDay';
import { isMine, type Post } from './mail';
import { ownSnippet, ownText } from './quoting';
import type { Message } from './reader';
import { textOf } from './reading';

/** The letters whose text is shown, as messages. */
export function messagesIn(post: Post | null): Message[] {
  return (post?.letters ?? []).flatMap(({ from, body, snippet, date }) => {
    const text = body ? ownText(body) : ownSnippet(textOf(snippet));
    if (!from || !text) return [];
    const day = isoDay(date, (body ?? snippet)?.ownerDocument.documentElement.lang);
    return [{ from: from.name || from.email, ...(day && { date: day }), text, mine: isMine(from, post as Post) }];
  });
}
