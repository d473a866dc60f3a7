/** Reading the change log. */
import type { Id } from '../../../domain/model';
import type { Database } from '../../database';

/** The number of the last entry in the change log; 0: nothing was ever done. Live within a liveQuery. */
export async function lastLogEntry(db: Database): Promise<number> {
  const newest = db.log.orderBy('seq').reverse().limit(1);
  // A query for primary keys alone does not make liveQuery hear of what is added; one that counts does.
  const [[seq = 0]] = await Promise.all([newest.primaryKeys(), db.log.count()]);
  return seq;
}

/** How much is read at once. */
interface LogBatch {
  entries: number;
  contacts: number;
}

/** The contacts of some entries, in lists of at most `LogBatch.contacts` ids, and the number of the last entry. */
interface ChangedBatch {
  last: number;
  contacts: Id[][];
}

/** Whose records changed after an entry of the log, oldest entries first, until nothing more has changed. */
export async function* changesSince(db: Database, seq: number, batch: LogBatch): AsyncGenerator<ChangedBatch> {
  for (let after = seq; ; ) {
    const entries = await db.log.where('seq').above(after).limit(batch.entries).toArray();
    const last = entries.at(-1)?.seq;
    if (last === undefined) return;
    const ids = [...new Set(entries.flatMap(({ contacts }) => contacts))];
    const pieces = Math.ceil(ids.length / batch.contacts);
    const contacts = Array.from({ length: pieces }, (_, i) => ids.slice(i * batch.contacts, (i + 1) * batch.contacts));
    yield { last, contacts };
    after = last;
  }
}
