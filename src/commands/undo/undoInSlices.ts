/** Taking back an import in parts, or the undo of such a one: an entry of the log at a time, the last first. */
import type { Id } from '../../domain/model';
import type { Database } from '../../store/database';
import { eraseAdded } from '../../store/jobs/eraseAdded';
import type { JobOf } from '../../store/jobs/job';
import { type CommitResult, type CommitTime, commit } from '../../store/write/commit';
import { revertEntry } from './revertEntry';

/** The entries that belong together with this one and can still be taken back, the last first. */
export async function groupOf(db: Database, seq: number): Promise<number[]> {
  const part = (await db.log.get(seq))?.part;
  return part ? importEntries(db, part) : [];
}

/** The entries of an import that can still be taken back, the last first. */
export async function importEntries(db: Database, part: Id): Promise<number[]> {
  const seqs: number[] = [];
  await db.log
    .where('part')
    .equals(part)
    .each(({ seq = 0, undoneAt }) => void (undoneAt || seqs.push(seq)));
  return seqs.sort((a, b) => b - a);
}

/** Puts the journal's row; nothing else is done yet. */
export async function startUndo(
  db: Database,
  entries: number[],
  at: number,
  ends?: JobOf<'undo'>['ends'],
): Promise<JobOf<'undo'>> {
  const rows = await db.log.bulkGet(entries);
  const people = rows.reduce((sum, row) => sum + (row?.contacts.length ?? 0), 0);
  const job: JobOf<'undo'> = { ...{ id: crypto.randomUUID(), kind: 'undo', at, people, done: 0, entries } };
  const row = { ...job, ...(ends && { ends }), ...(ends === 'interrupted' && { wasInterrupted: true as const }) };
  await db.jobs.put(row);
  return row;
}

/** The next slice, within a transaction. @returns the job as it is then, and what was done */
export async function undoSlice(
  db: Database,
  job: JobOf<'undo'>,
  time: CommitTime,
): Promise<{ job: JobOf<'undo'>; result: CommitResult<unknown> | undefined }> {
  const [seq = 0, ...entries] = job.entries;
  const entry = await db.log.get(seq);
  // What is gone from the log, or was taken back by other ways, is passed over.
  const result = entry && !entry.undoneAt ? await takeBackPart(db, seq, job.id, time) : undefined;
  if (result && job.ends) await eraseAdded(db, seq, result.change);
  const { change = job.change } = result ?? {};
  const done = job.done + (entry?.contacts.length ?? 0);
  const next = { ...job, entries, done, ...(change !== undefined && { change }) };
  return { job: entries.length ? next : { ...next, isOver: true }, result };
}

const takeBackPart = (db: Database, seq: number, job: Id, time: CommitTime) =>
  commit(db, 'undo', time, (tx) => {
    tx.part = job;
    return revertEntry(tx, seq);
  });

/** What a slice must not do it leaves: the others go on. */
export const withoutRefused = (job: JobOf<'undo'>): JobOf<'undo'> => {
  const entries = job.entries.slice(1);
  return { ...job, entries, ...(!entries.length && { isOver: true }) };
};
