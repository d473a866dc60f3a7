/** The pairs of contacts that may be one person, with what is compared by eye. */
import type { Id } from '../../../domain/model';
import { type SamePair, samePeople } from '../../../domain/samePerson/samePeople';
import type { Database } from '../../database';
import type { ContactRecord } from '../../records';

/** All pairs, the likeliest first; it reads every contact once. */
export async function duplicatePairs(db: Database): Promise<SamePair[]> {
  const rows = await db.contacts.toArray();
  return samePeople(rows.filter(({ deleted }) => !deleted));
}

/** One of two, with what is told apart by. */
export interface SideOfPair {
  row: ContactRecord;
  /** The day of the latest touchpoint. */
  last?: string | undefined;
}

/** The two of a pair; null where one of them is gone meanwhile. */
export async function sidesOf(db: Database, ids: readonly [Id, Id]): Promise<[SideOfPair, SideOfPair] | null> {
  const [one, other] = await db.contacts.bulkGet([...ids]);
  if (!one || !other || one.deleted || other.deleted) return null;
  return [sideOf(one), sideOf(other)];
}

const sideOf = (row: ContactRecord): SideOfPair => ({ row, last: row.standing.summary?.last });
