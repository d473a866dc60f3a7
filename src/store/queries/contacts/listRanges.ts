/** Ranges of the index `lists`. */
import type { Id, Rung } from '../../../domain/model';
import { height } from '../../../domain/relation/awareness';
import { type ContactListName, contactLists, type ListKey, type OfferGroup, offerGroups } from '../../contactListIndex';
import type { Database } from '../../database';

/** The contacts in a list of an offer, in the list's order. */
export const offerRange = (db: Database, offer: Id, group: OfferGroup) => rangeFrom(db, [offer, offerGroups[group]]);

/** The contacts who know an offer on one of the rungs beyond the lowest, by name. */
export const rungRange = (db: Database, offer: Id, rung: Rung) =>
  rangeFrom(db, [offer, offerGroups.onRung, height(rung)]);

/** The contacts in a list that asks for no offer, in the list's order. */
export const listRange = (db: Database, list: ContactListName) => rangeFrom(db, ['', contactLists[list]]);

/** All keys that begin with these parts: an array comes after every number and text. */
const rangeFrom = (db: Database, start: ListKey) =>
  db.contacts.where('lists').between(start, [...start, []], true, true);

/** The ids of everybody in a list that asks for no offer, in its order. */
export const idsInList = async (db: Database, list: ContactListName): Promise<Id[]> =>
  (await listRange(db, list).primaryKeys()) as Id[];

/** The ids of everybody in any of these lists of an offer. */
export async function idsInOfferGroups(db: Database, offer: Id, ...groups: OfferGroup[]): Promise<Set<Id>> {
  const ids = await Promise.all(groups.map((group) => offerRange(db, offer, group).primaryKeys()));
  return new Set(ids.flat() as Id[]);
}
