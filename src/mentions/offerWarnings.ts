/** What in an offer can't work, said while it is written: nothing is dropped in silence. */

import type { Offer } from '../domain/model';
import { fold } from '../language/folding';
import { isTooGeneral } from '../language/stopWords';
import { findTerms } from '../language/terms';

/** The lists of words of an offer. */
type WordList = 'audience' | 'keywords' | 'exceptions';

/**
 * A warning on one of an offer's lists; what a person reads of it comes from the locale.
 * `noAudience`: it fits nobody. `noKeywords`: it is never found in a message. `saysNothing`: a word that would match
 * everything, and is therefore never looked for. `duplicate`: a keyword that an earlier one finds as well, also as
 * another form ("okno", "okna"). `noException`: an exception that holds no keyword, and so excepts nothing.
 */
export type OfferWarning =
  | { kind: 'noAudience' | 'noKeywords'; list: WordList; term?: undefined }
  | { kind: 'saysNothing' | 'duplicate' | 'noException'; list: WordList; term: string };

/** The warnings on an offer, in the order in which each list shows its own. */
export function offerWarnings({ audience, keywords, exceptions }: Pick<Offer, WordList>): OfferWarning[] {
  const useful = keywords.filter((keyword) => !isTooGeneral(keyword));
  return [
    ...(audience.length === 0 ? [{ kind: 'noAudience', list: 'audience' } as const] : []),
    ...(keywords.length === 0 ? [{ kind: 'noKeywords', list: 'keywords' } as const] : []),
    ...warningsAbout('saysNothing', 'audience', audience.filter(isTooGeneral)),
    ...warningsAbout('saysNothing', 'keywords', keywords.filter(isTooGeneral)),
    ...warningsAbout('saysNothing', 'exceptions', exceptions.filter(isTooGeneral)),
    ...warningsAbout(
      'duplicate',
      'keywords',
      useful.filter((keyword, at) => isFoundBy(keyword, useful.slice(0, at))),
    ),
    ...warningsAbout(
      'noException',
      'exceptions',
      exceptions.filter((exception) => findTerms(exception, useful).length === 0),
    ),
  ];
}

const warningsAbout = (
  kind: 'saysNothing' | 'duplicate' | 'noException',
  list: WordList,
  terms: string[],
): OfferWarning[] => terms.map((term) => ({ kind, list, term }));

/** Does an earlier keyword already find all that this one finds? */
function isFoundBy(keyword: string, earlier: string[]): boolean {
  return findTerms(keyword, earlier).some(({ start, end }) => start === 0 && fold(keyword.slice(end)).trim() === '');
}
