/**
 * Where a contact stands with each offer, as the keys of one index: lists by offer are read from its ranges alone, in
 * their order, however many contacts there are.
 */

import type { Id, Rung, Standing } from '../domain/model';
import { height } from '../domain/relation/awareness';
import type { Database } from './database';
import type { ContactRecord } from './records';

/** An offer, a place, and what orders those who share it. */
export type OfferIndexKey = [offer: Id, place: number, ...order: (number | string)[]];

/** Whom an offer concerns stands in one of the first three; the others say more of the same contacts. */
const places = {
  /** Doesn't know it and is flagged; in the order of whom to tell first. */
  toTell: 0,
  /** Doesn't know it, and is not flagged. */
  untold: 1,
  knows: 2,
  /** To tell, and yet beyond the lowest rung: may have forgotten. */
  faded: 3,
  fits: 4,
  /** On a rung beyond the lowest, whether or not it concerns them, and not set aside; by name. */
  onRung: 5,
} as const;
type Place = keyof typeof places;

/** The keys of a contact whose standing and folded name are these. */
export function offerIndexKeys({
  standing,
  nameKey = '',
  setAside,
}: Pick<ContactRecord, 'standing' | 'nameKey' | 'setAside'>) {
  const { offers, concerns, fits, tellRank: tell } = standing;
  return Object.entries(offers).flatMap(([id, { rung, knows }]): OfferIndexKey[] => {
    const isBeyond = rung !== 'unaware';
    const isToTell = concerns.includes(id) && !knows && tell;
    return [
      ...(concerns.includes(id) ? [concerned(id, knows, tell)] : []),
      ...(isToTell && isBeyond ? [[id, places.faded] satisfies OfferIndexKey] : []),
      ...(fits.includes(id) ? [[id, places.fits] satisfies OfferIndexKey] : []),
      ...(isBeyond && !setAside ? [[id, places.onRung, height(rung), nameKey] satisfies OfferIndexKey] : []),
    ];
  });
}

function concerned(id: Id, knows: boolean, tell: Standing['tellRank']): OfferIndexKey {
  if (knows) return [id, places.knows];
  return tell ? [id, places.toTell, ...tell] : [id, places.untold];
}

/** Everybody in one of the places of an offer, in its order. */
export const offerIndexKey = (db: Database, offer: Id, place: Place) => between(db, [offer, places[place]]);

/** Those on one of the rungs beyond the lowest, by name. */
export const rungRange = (db: Database, offer: Id, rung: Rung) => between(db, [offer, places.onRung, height(rung)]);

/** All keys that begin so: an array comes after every number and text. */
const between = (db: Database, start: OfferIndexKey) =>
  db.contacts.where('offerIndex').between(start, [...start, []], true, true);

/** The ids in some places of some offers. */
export async function idsInOfferIndex(db: Database, offers: readonly Id[], ...some: Place[]): Promise<Set<Id>> {
  const all = await Promise.all(
    offers.flatMap((offer) => some.map((place) => offerIndexKey(db, offer, place).primaryKeys())),
  );
  return new Set(all.flat());
}
