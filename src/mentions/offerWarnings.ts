/** What in an offer can't work, said while it is written: nothing is dropped in silence. */

import type { Offer } from '../domain/model';
import { isTooGeneral } from '../language/terms';

/** A warning on an offer; `saysNothing` is a word that would match everything, and is therefore never looked for. */
export type OfferWarning =
  | { kind: 'noAudience' | 'noKeywords' }
  | { kind: 'saysNothing'; list: 'audience' | 'keywords' | 'exceptions'; term: string };

/** The warnings on an offer: without an audience it fits nobody, without keywords it is never found in a message. */
export function offerWarnings(offer: Pick<Offer, 'audience' | 'keywords' | 'exceptions'>): OfferWarning[] {
  const lists = ['audience', 'keywords', 'exceptions'] as const;
  return [
    ...(offer.audience.length === 0 ? [{ kind: 'noAudience' } as const] : []),
    ...(offer.keywords.length === 0 ? [{ kind: 'noKeywords' } as const] : []),
    ...lists.flatMap((list) =>
      offer[list].filter(isTooGeneral).map((term): OfferWarning => ({ kind: 'saysNothing', list, term })),
    ),
  ];
}
