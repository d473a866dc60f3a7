import type { Database } from '../database';
import type { Counts } from '../meta';

/** How many contacts there are and how many of them don't know an offer. */
export async function contactCounts(db: Database): Promise<Omit<Counts, 'key'>> {
  return ((await db.meta.get('counts')) as Counts | undefined) ?? { contacts: 0, flagged: 0 };
}
