/** Where a message's own text holds the keywords of an offer that no exception takes out. */
import type { Offer } from '../domain/model';
import { type TermMatch, termFinder } from '../language/terms';
import { pageOf } from '../language/termText';
import { ownText } from './ownText';

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
  const findKeywords = termFinder(keywords);
  const findExceptions = termFinder(exceptions);
  return (text) => {
    const own = ownText(text);
    const page = pageOf(own);
    const found = findKeywords(page).sort((a, b) => a.start - b.start);
    if (found.length === 0) return { own, found };
    return { own, found: withoutExceptions(found, findExceptions(page)).slice(0, mostKeywords) };
  };
}

function withoutExceptions(found: TermMatch[], exceptions: TermMatch[]): TermMatch[] {
  const excepted = new Set<number>();
  for (const { start, end } of exceptions) for (let at = start; at < end; at++) excepted.add(at);
  return found.filter(({ start, end }) => !(excepted.has(start) && excepted.has(end - 1)));
}
