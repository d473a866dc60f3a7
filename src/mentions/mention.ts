/** "Offer mentioned?": the sentence of a message of your own that gives your offer away. */

import { sentences } from '../language/folding';
import type { TermMatch } from '../language/terms';
import { asksForTheirTrade } from './asksForTheirTrade';
import { denialOf } from './denial/denial';
import { keywordFinder, type OfferTerms } from './keywords';

/** The evidence: the sentence, and the keyword it holds. */
interface Mention {
  sentence: string;
  keyword: string;
}

/**
 * The first sentence of a message of the user's own that mentions the offer.
 * A sentence counts when it holds a keyword that is no exception, is in no quote, signature or address, and is
 * not taken back. Asking whether the *other* does it ("Do you make windows?") is no mention.
 */
export function findMention(offer: OfferTerms, text: string): Mention | null {
  return mentionFinder(offer)(text);
}

/** The same for many messages: keywords and exceptions are made ready once. */
export function mentionFinder(offer: OfferTerms): (text: string) => Mention | null {
  const findKeywords = keywordFinder(offer);
  return (text) => {
    const { own, found } = findKeywords(text);
    return firstMention(own, found);
  };
}

function firstMention(text: string, found: TermMatch[]): Mention | null {
  let at = 0;
  for (const { start, end } of found.length > 0 ? sentences(text, found.at(-1)!.start) : []) {
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
