/**
 * The keys of the index `offerIndex`: in which groups of each offer a contact is. A list by offer is one range of this
 * index, in order, however many contacts there are.
 */

import type { Id, Standing } from '../domain/model';
import { height } from '../domain/relation/awareness';

/** An offer, a group, and what orders the contacts in it. */
export type OfferIndexKey = [offer: Id, group: number, ...order: (number | string)[]];

/** A contact whom the offer concerns is in one of the first three; the others overlap with them. */
export const offerGroups = {
  /** Doesn't know it and is flagged; in the order of whom to tell first. */
  toTell: 0,
  /** Doesn't know it, and is not flagged. */
  untold: 1,
  knows: 2,
  /** To tell, and beyond the lowest rung: they may have forgotten. */
  faded: 3,
  fits: 4,
  /** On a rung beyond the lowest, whether or not it concerns them, and not set aside; by name. */
  onRung: 5,
} as const;
export type OfferGroup = keyof typeof offerGroups;

/** What the keys are made of. */
interface Indexed {
  standing: Standing;
  /** The folded name. */
  nameKey?: string | undefined;
  setAside?: boolean;
}

/** A contact's keys. */
export function offerIndexKeys({ standing, nameKey = '', setAside }: Indexed): OfferIndexKey[] {
  const { offers, concerns, fits, tellRank } = standing;
  return Object.entries(offers).flatMap(([id, { rung, knows }]): OfferIndexKey[] => {
    const isBeyond = rung !== 'unaware';
    const isToTell = concerns.includes(id) && !knows && tellRank;
    return [
      ...(concerns.includes(id) ? [concernedKey(id, knows, tellRank)] : []),
      ...(isToTell && isBeyond ? [[id, offerGroups.faded] satisfies OfferIndexKey] : []),
      ...(fits.includes(id) ? [[id, offerGroups.fits] satisfies OfferIndexKey] : []),
      ...(isBeyond && !setAside ? [[id, offerGroups.onRung, height(rung), nameKey] satisfies OfferIndexKey] : []),
    ];
  });
}

function concernedKey(id: Id, knows: boolean, tellRank: Standing['tellRank']): OfferIndexKey {
  if (knows) return [id, offerGroups.knows];
  return tellRank ? [id, offerGroups.toTell, ...tellRank] : [id, offerGroups.untold];
}
