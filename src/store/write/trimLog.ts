import type { Database } from '../database';
import { eraseUndone } from '../forget/eraseUndone';
import type { SearchProgress } from '../meta';
import { clockTime } from './clock';

/** Entries that are read and deleted at once: saves get through in between. */
const entriesAtOnce = 200;
const day = 86_400_000;

/**
 * Deletes the entries that are older than an undo may be, and what they alone could have brought back. The last entry
 * stays, since the clocks go on from it, and so does what search has yet to follow.
 * @param now in milliseconds since 1970
 * @returns how many were deleted
 */
export async function trimLog(db: Database, now: number, days: number): Promise<number> {
  const oldest = now - days * day;
  let deleted = 0;
  for (let more = true; more; )
    more = await db.transaction('rw', [db.log, db.meta, db.contacts, db.datedRecords], async () => {
      const progress = (await db.meta.get('searchProgress')) as SearchProgress | undefined;
      const [last = 0] = await db.log.orderBy('seq').reverse().limit(1).primaryKeys();
      const entries = await db.log.orderBy('seq').limit(entriesAtOnce).toArray();
      const kept = entries.findIndex(
        ({ seq = 0, clock }) => clockTime(clock) >= oldest || seq >= last || seq > (progress?.seq ?? 0),
      );
      const old = entries.slice(0, kept < 0 ? entries.length : kept);
      await eraseUndone(db, old);
      await db.log.bulkDelete(old.map(({ seq }) => seq as number));
      deleted += old.length;
      return old.length === entriesAtOnce;
    });
  return deleted;
}
