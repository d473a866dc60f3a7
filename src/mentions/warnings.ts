/** What is wrong with the words an offer is recognised by, before a user relies on them. */

import type { Offer } from '../domain/model';
import { fold } from '../language/folding';
import { findTerms, isTooGeneral } from '../language/terms';

export type WarningKind = 'noKeywords' | 'matchesEverything' | 'duplicate' | 'noException';

/** A warning is data; what a person reads of it comes from the locale. */
export interface Warning {
  kind: WarningKind;
  /** The keyword or exception that it is about. */
  keyword?: string;
}

/**
 * What is wrong with an offer's keywords and exceptions: none at all, one that would match everything (it is never
 * matched), one that is there twice (also as another form: "okno", "okna"), an exception that excepts nothing.
 */
export function warnings({ keywords, exceptions = [] }: Pick<Offer, 'keywords'> & Partial<Offer>): Warning[] {
  const useful = keywords.filter((keyword) => !isTooGeneral(keyword));
  return [
    ...(keywords.some((keyword) => keyword.trim()) ? [] : [{ kind: 'noKeywords' as const }]),
    ...about(
      'matchesEverything',
      keywords.filter(isTooGeneral).filter((keyword) => keyword.trim()),
    ),
    ...about(
      'duplicate',
      useful.filter((keyword, at) => isKnown(keyword, useful.slice(0, at))),
    ),
    ...about(
      'noException',
      exceptions.filter((exception) => findTerms(exception, useful).length === 0),
    ),
  ];
}

const about = (kind: WarningKind, keywords: string[]): Warning[] => keywords.map((keyword) => ({ kind, keyword }));

/** Does an earlier keyword already find all that this one finds? */
function isKnown(keyword: string, earlier: string[]): boolean {
  return findTerms(keyword, earlier).some(({ start, end }) => start === 0 && fold(keyword.slice(end)).trim() === '');
}
