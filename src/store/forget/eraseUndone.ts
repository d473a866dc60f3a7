import type { Id } from '../../domain/model';
import type { LogEntry, TableName } from '../changeLog';
import type { Database } from '../database';
import { tombstoneOf } from './tombstone';

/**
 * Once the entry of an undo goes, what it took away (all that an import had brought, say) can't come back any more: its
 * content goes too. Whoever is in the wastebasket, or was joined into somebody, is not meant. Within a transaction.
 */
export async function eraseUndone(db: Database, entries: readonly LogEntry[]): Promise<void> {
  const takenAway = (table: TableName): Id[] =>
    entries
      .filter(({ undoes }) => undoes !== undefined)
      .flatMap(({ changes }) => changes)
      .filter((one) => one.table === table && one.after.deleted === true)
      .map(({ id }) => id);
  const contacts = await db.contacts.bulkGet(takenAway('contacts'));
  await db.contacts.bulkPut(
    contacts.flatMap((row) => (row?.deleted && !row.removedOn && !row.joinedInto ? [tombstoneOf(row)] : [])),
  );
  const records = await db.datedRecords.bulkGet(takenAway('datedRecords'));
  await db.datedRecords.bulkDelete(records.flatMap((row) => (row?.deleted ? [row.id] : [])));
}
