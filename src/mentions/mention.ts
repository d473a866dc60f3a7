/** "Offer mentioned?": the sentence of a message of your own that gives your offer away. */

import type { Offer } from '../domain/model';
import { sentences } from '../language/folding';
import { type TermMatch, termFinder } from '../language/terms';
import { asksForTheirTrade } from './asksForTheirTrade';
import { denialOf } from './denial/denial';
import { ownText } from './ownText';

/** The evidence: the sentence, and the keyword it holds. */
interface Mention {
  sentence: string;
  keyword: string;
}

/** What of an offer tells that it was mentioned. */
export type OfferTerms = Pick<Offer, 'keywords'> & Partial<Pick<Offer, 'exceptions'>>;

/**
 * The first sentence of a message of the user's own that mentions the offer.
 * A sentence counts when it holds a keyword that is no exception, is in no quote, signature or address, and is
 * not taken back. Asking whether the *other* does it ("Do you make windows?") is no mention.
 */
export function findMention(offer: OfferTerms, text: string): Mention | null {
  return mentionFinder(offer)(text);
}

/** The same for many messages: keywords and exceptions are made ready once. */
export function mentionFinder({ keywords, exceptions = [] }: OfferTerms): (text: string) => Mention | null {
  const findKeywords = termFinder(keywords);
  const findExceptions = termFinder(exceptions);
  return (text) => {
    const own = ownText(text);
    const found = findKeywords(own).sort((a, b) => a.start - b.start);
    return found.length > 0
      ? firstMention(own, withoutExceptions(found, findExceptions(own)).slice(0, mostKeywords))
      : null;
  };
}

/** A message that takes its keyword back so often will not mean it the next time. */
const mostKeywords = 300;

function withoutExceptions(found: TermMatch[], exceptions: TermMatch[]): TermMatch[] {
  const excepted = new Set<number>();
  for (const { start, end } of exceptions) for (let at = start; at < end; at++) excepted.add(at);
  return found.filter(({ start, end }) => !(excepted.has(start) && excepted.has(end - 1)));
}

function firstMention(text: string, found: TermMatch[]): Mention | null {
  let at = 0;
  for (const { start, end } of found.length > 0 ? sentences(text) : []) {
    while (at < found.length && found[at]!.start < start) at++;
    for (; at < found.length && found[at]!.end <= end; at++) {
      const { term, ...place } = found[at]!;
      const sentence = text.slice(start, end);
      const keyword = { start: place.start - start, end: place.end - start };
      if (!denialOf(sentence, keyword, text.slice(end, end + 80)) && !asksForTheirTrade(sentence, keyword))
        return { sentence: sentence.replace(/\s+/g, ' '), keyword: term };
    }
  }
  return null;
}
