import type { Id } from '../../domain/model';
import type { LogEntry, RecordChange } from '../../store/changeLog';
import type { ContactRecord, SyncedRecord } from '../../store/records';
import { isJoinedIntoItself } from '../../store/write/contactInvariants';
import { fieldValue } from '../../store/write/fields';
import type { Transaction } from '../../store/write/transaction';
import { Refused } from '../command';
import { LaterChanges } from './laterChanges';
import { valueWithout } from './valueWithout';

/**
 * Takes back one entry of the change log, whatever command made it, field by field: what was written since then stays.
 * A record that the entry made goes only if nothing was written to it since. The undoing is an entry of its own, so it
 * can be undone as well, after which the first can be taken back again.
 * @returns the first contact that it concerned
 */
export async function revertEntry(tx: Transaction, seq: number): Promise<Id | null> {
  const entry = await tx.db.log.get(seq);
  // A page takes back what it did itself; a number alone gives it no right.
  if (!entry || (tx.fromDocument && entry.fromDocument !== tx.fromDocument)) throw new Refused('noSuchChange');
  if (entry.undoneAt) throw new Refused('alreadyUndone');
  const later = await LaterChanges.after(tx.db, seq);
  await preload(tx, entry);
  for (const step of [...entry.changes].reverse()) await revert(tx, entry, step, later);
  await refuseCircles(tx);
  await tx.db.log.update(seq, { undoneAt: Date.now() });
  if (entry.undoes) await tx.db.log.update(entry.undoes, { undoneAt: undefined });
  tx.undoes = seq;
  await markImport(tx, entry);
  return entry.contacts[0] ?? null;
}

/** An import whose parts are taken back is undone, and one whose undoing is taken back is done. */
async function markImport(tx: Transaction, { part, undoes }: LogEntry): Promise<void> {
  const redone = undoes ? (await tx.db.log.get(undoes))?.part : undefined;
  if (part) await tx.db.imports.update(part, { state: 'undone' });
  if (redone) await tx.db.imports.update(redone, { state: 'done' });
}

/** Reads at once what an import made: one by one it takes ten times as long. */
async function preload(tx: Transaction, { contacts }: LogEntry): Promise<void> {
  if (contacts.length < 100) return;
  const ids = [...contacts].sort();
  await tx.preloadContacts(ids);
  await tx.preloadRecords(ids[0] as string, ids.at(-1) as string);
}

async function revert(tx: Transaction, entry: LogEntry, step: RecordChange, later: LaterChanges): Promise<void> {
  const { table, id, before } = step;
  const row = await tx.getEvenRemoved(table, id);
  if (!row) return;
  if (!before) return takeAway(tx, step, row, later);
  const { values, restored } = valuesBefore(entry, step, row, later);
  if (values.deleted && !row.deleted && (await later.isWrittenIn(tx, table, row))) {
    // Joined again, what was written since would be in a contact that nobody sees.
    if (values.joinedInto) throw new Refused('changedSince');
    return;
  }
  await tx.set(table, id, values, restored);
}

/** Takes away a record that the entry made, unless something was written to it since. */
async function takeAway(
  tx: Transaction,
  { table, id }: RecordChange,
  row: SyncedRecord,
  later: LaterChanges,
): Promise<void> {
  if (!(await later.isWrittenIn(tx, table, row))) return tx.remove(table, id);
  if (table !== 'settings') return;
  // Settings of one kind are one record, made with the first of them: only that one goes.
  const first = Object.keys(row).filter((name) => !ofRecord.has(name) && !later.clockOf(table, row, name));
  await tx.set(table, id, Object.fromEntries(first.map((name) => [name, undefined])));
}

const ofRecord = new Set(['id', 'created', 'clocks', 'deleted']);

/** What a page said stays known, or the next look at it would do the same again. */
const notTakenBack = new Set(['followedOn', 'pageValues']);

interface ValuesBefore {
  values: { deleted?: boolean; joinedInto?: string };
  restored: NonNullable<RecordChange['restored']>;
}

/** What a step's fields go back to. */
function valuesBefore(entry: LogEntry, step: RecordChange, row: SyncedRecord, later: LaterChanges): ValuesBefore {
  const { table, before, after, clocks, clocksBefore } = step;
  const values: Record<string, unknown> = {};
  const restored: ValuesBefore['restored'] = {};
  const isUntouched = (name: string) => later.clockOf(table, row, name) === (clocks?.[name] ?? entry.clock);
  for (const name of Object.keys(clocks ?? before ?? {}))
    if (!notTakenBack.has(name) && isUntouched(name)) restored[name] = clocksBefore?.[name] ?? null;
  for (const [name, value] of Object.entries(before ?? {})) {
    if (notTakenBack.has(name)) continue;
    if (name in restored) values[name] = value;
    else values[name] = valueWithout(name, fieldValue(row, name), { before: value, after: after[name] }, isUntouched);
  }
  return { values, restored };
}

/** Of two contacts that were joined each into the other, nobody would be left. */
async function refuseCircles(tx: Transaction): Promise<void> {
  for (const row of [...tx.staged.contacts.values()] as ContactRecord[])
    if (row.joinedInto && (await isJoinedIntoItself(tx, row))) throw new Refused('changedSince');
}
