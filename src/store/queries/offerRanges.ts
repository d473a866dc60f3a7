/** Ranges of the index by offer. */
import type { Id, Rung } from '../../domain/model';
import { height } from '../../domain/relation/awareness';
import type { Database } from '../database';
import { type OfferGroup, type OfferIndexKey, offerGroups } from '../offerIndex';

/** The contacts in a group of an offer, in the group's order. */
export const offerRange = (db: Database, offer: Id, group: OfferGroup) => rangeFrom(db, [offer, offerGroups[group]]);

/** The contacts on one of the rungs beyond the lowest, by name. */
export const rungRange = (db: Database, offer: Id, rung: Rung) =>
  rangeFrom(db, [offer, offerGroups.onRung, height(rung)]);

/** All keys that begin with these parts: an array comes after every number and text. */
const rangeFrom = (db: Database, start: OfferIndexKey) =>
  db.contacts.where('offerIndex').between(start, [...start, []], true, true);

/** The ids of everybody in any of these groups of any of these offers. */
export async function idsInOfferGroups(db: Database, offers: readonly Id[], ...groups: OfferGroup[]): Promise<Set<Id>> {
  const ids = await Promise.all(
    offers.flatMap((offer) => groups.map((group) => offerRange(db, offer, group).primaryKeys())),
  );
  return new Set(ids.flat());
}
