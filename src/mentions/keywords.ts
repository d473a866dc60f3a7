/** Where a message's own text holds the keywords of an offer that no exception takes out. */
import type { Offer } from '../domain/model';

import { type TermMatch, termReader } from '../language/terms';
import { pageOf, type TermText } from '../language/termText';
import { ownText } from './ownText/ownText';

/** What of an offer tells that it was mentioned. */
export type OfferTerms = Pick<Offer, 'keywords'> & Partial<Pick<Offer, 'exceptions'>>;

/** A message's own text, as long as the message, and the keywords in it, in order. */
interface OwnKeywords {
  own: string;
  found: TermMatch[];
}

/** A message that says nothing with its keyword so often will not say it the next time. */
const mostKeywords = 200;

/** Keywords and exceptions made ready once, for many messages. */
export function keywordFinder({ keywords, exceptions = [] }: OfferTerms): (text: string) => OwnKeywords {
  const readKeywords = termReader(keywords);
  const readExceptions = termReader(exceptions);
  return (text) => {
    const own = ownText(text);
    const page = pageOf(own);
    const keywordsAt = readKeywords(page);
    const isExcepted = exceptionsIn(page, readExceptions(page));
    const found: TermMatch[] = [];
    for (let at = 0; page.word(at) && found.length < mostKeywords; at++)
      for (const match of keywordsAt(at)) if (!isExcepted(match)) found.push(match);
    return { own, found: found.slice(0, mostKeywords) };
  };
}

/** Whether one exception, or several side by side, hold a keyword; to be asked in the text's order. */
function exceptionsIn(
  page: TermText,
  exceptionsAt: (at: number) => readonly TermMatch[],
): (keyword: TermMatch) => boolean {
  const excepted = new Set<number>();
  let read = 0;
  return ({ start, end }) => {
    for (let token = page.word(read); token && token.start < end; token = page.word(++read))
      for (const exception of exceptionsAt(read))
        for (let at = exception.start; at < exception.end; at++) excepted.add(at);
    return excepted.has(start) && excepted.has(end - 1);
  };
}
