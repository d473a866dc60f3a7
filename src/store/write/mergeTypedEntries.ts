import type { LogEntry, RecordChange } from '../changeLog';
import type { Database } from '../database';

/**
 * The saves of one field in one typing session are one entry of the log: the entry to add, which takes in the last one
 * and replaces it where that was the same field, and nothing was done in between. It gets a number of its own, or those
 * who follow the log would miss it.
 */
export async function mergeTypedEntries(db: Database, entry: LogEntry): Promise<LogEntry> {
  if (!entry.typingSession) return entry;
  const newest = db.log.orderBy('seq').reverse().limit(1);
  const newestAlike = db.log.where('command').equals(entry.command).reverse().limit(1);
  // Their numbers first: the last entry may be an import's, and large.
  const [[seq], [alike]] = await Promise.all([newest.primaryKeys(), newestAlike.primaryKeys()]);
  const last = seq === undefined || seq !== alike ? undefined : await db.log.get(seq);
  if (!last || !isSameTypingSession(last, entry)) return entry;
  const changes = last.changes.map((step) =>
    joinSteps(
      step,
      entry.changes.find((later) => isSameStep(step, later)),
    ),
  );
  await db.log.delete(seq as number);
  return { ...entry, contacts: [...new Set([...last.contacts, ...entry.contacts])], changes };
}

function isSameTypingSession(last: LogEntry, entry: LogEntry): boolean {
  const isPlain = ({ undoneAt, undoes, superseded }: LogEntry) => !undoneAt && !undoes && !superseded;
  return (
    last.typingSession === entry.typingSession &&
    last.command === entry.command &&
    isPlain(last) &&
    isPlain(entry) &&
    entry.changes.every((later) => last.changes.filter((step) => isSameStep(step, later)).length === 1)
  );
}

/** Whether two steps set the same fields of one record. */
const isSameStep = (a: RecordChange, b: RecordChange): boolean =>
  !!a.before && !!b.before && a.table === b.table && a.id === b.id && fieldsOf(a) === fieldsOf(b);

const fieldsOf = ({ after, clocks }: RecordChange) =>
  [...Object.keys(after), ...Object.keys(clocks ?? {})].sort().join();

/** What was there before the first, and what the last left. */
const joinSteps = (first: RecordChange, last: RecordChange | undefined): RecordChange =>
  last ? { ...first, after: last.after, ...(last.clocks && { clocks: last.clocks }) } : first;
