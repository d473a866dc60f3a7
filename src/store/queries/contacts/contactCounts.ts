/** How many contacts there are in each list: kept with each change, since counting 100,000 takes too long. */
import type { Id, Rung } from '../../../domain/model';
import { height } from '../../../domain/relation/awareness';
import {
  type ContactListName,
  contactLists,
  type ListCounts,
  listCountKey,
  type OfferGroup,
  offerGroups,
} from '../../contactListIndex';
import type { Database } from '../../database';
import type { Counts } from '../../meta';

/** The counts; popup, board, table and badge all take theirs from here. */
export interface ContactCounts {
  contacts: number;
  /** Those who don't know an offer: the flagged. */
  flagged: number;
  lists: ListCounts;
}

/** The counts as of now. */
export async function contactCounts(db: Database): Promise<ContactCounts> {
  const counts = (await db.meta.get('counts')) as Counts | undefined;
  return { contacts: counts?.contacts ?? 0, flagged: counts?.flagged ?? 0, lists: counts?.lists ?? {} };
}

/** How many are in a list that asks for no offer. */
export const listCount = ({ lists }: ContactCounts, list: ContactListName): number =>
  lists[listCountKey(['', contactLists[list]])] ?? 0;

/** How many know an offer on one of the rungs beyond the lowest. */
export const rungCount = ({ lists }: ContactCounts, offer: Id, rung: Rung): number =>
  lists[listCountKey([offer, offerGroups.onRung, height(rung)])] ?? 0;

/** How many are in a list of an offer: `toTell` don't know it, `untold` are apart from these, `knows` know it. */
export const offerCount = ({ lists }: ContactCounts, offer: Id, group: Exclude<OfferGroup, 'onRung'>): number =>
  lists[listCountKey([offer, offerGroups[group]])] ?? 0;
