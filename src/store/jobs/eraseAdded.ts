import type { Id } from '../../domain/model';
import type { LogEntry, TableName } from '../changeLog';
import type { Database } from '../database';
import type { ContactRecord } from '../records';
import { removeSearchLines } from '../search/searchLines';

/**
 * Takes away for good what an entry of the log had added and an undo has taken back, with the entry; what was written
 * to since stays as it is. The undo's entry stays, and names the contacts, so that whoever follows the log hears of it.
 * Within a transaction.
 * @param undone the number of the entry that was taken back
 * @param by the number of the undo's entry; none where nothing was left to take back
 */
export async function eraseAdded(db: Database, undone: number, by: number | undefined): Promise<void> {
  const entry = (await db.log.get(undone)) as LogEntry;
  const erased = new Set<Id>();
  for (const [table, ids] of addedIn(entry)) {
    const rows = (await db.table(table).bulkGet(ids)) as (ContactRecord | undefined)[];
    const gone = rows.filter((row) => !!row && isUntouched(row)).map((row) => (row as ContactRecord).id);
    await db.table(table).bulkDelete(gone);
    if (table === 'contacts') await removeSearchLines(db, gone);
    for (const id of gone) erased.add(`${table}/${id}`);
  }
  const isLeft = ({ table, id }: { table: TableName; id: Id }) => !erased.has(`${table}/${id}`);
  const left = entry.changes.filter(isLeft);
  if (left.length) await db.log.update(undone, { changes: left });
  else await db.log.delete(undone);
  const undo = by === undefined ? undefined : await db.log.get(by);
  if (undo) await db.log.update(by as number, { changes: undo.changes.filter(isLeft) });
}

function addedIn({ changes }: LogEntry): Map<TableName, Id[]> {
  const added = new Map<TableName, Id[]>();
  for (const { table, id, before } of changes) if (!before) added.get(table)?.push(id) ?? added.set(table, [id]);
  return added;
}

/** Taken away, and by no hand; nothing else was ever set since it was added. */
const isUntouched = ({ deleted, removedOn, joinedInto, clocks }: ContactRecord): boolean =>
  !!deleted && !removedOn && !joinedInto && Object.keys(clocks).every((name) => name === 'deleted');
