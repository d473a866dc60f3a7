/**
 * The engine of long work (store/jobs/job.ts). A page of ours that asks for it keeps the worker awake; without one it
 * goes on for some seconds at each start and alarm.
 */
import type { Database } from '../../store/database';
import { isFull } from '../../store/databaseFailures';
import type { Job } from '../../store/jobs/job';
import type { CommitResult, CommitTime } from '../../store/write/commit';
import { Refused } from '../command';
import { undoSlice, withoutRefused } from '../undo/undoInSlices';
import { forgetSlice } from './forgetJob';

/** What is told of each slice. */
export type SliceListener = (name: Job['kind'], result: CommitResult<unknown>) => void;

/** The work on each database that runs now: slices come one after the other, whoever asks for them. */
const running = new WeakMap<Database, Promise<unknown>>();

function inTurn<T>(db: Database, work: () => Promise<T>): Promise<T> {
  const turn = (running.get(db) ?? Promise.resolve()).catch(() => {}).then(work);
  running.set(db, turn);
  return turn;
}

/**
 * Does slices until all is through, or the time is over.
 * @param timeOf what the clock says before each slice
 * @param until milliseconds since 1970
 * @returns whether anything is left that can go on
 */
export async function runJobs(
  db: Database,
  timeOf: () => CommitTime,
  until: number,
  onSlice?: SliceListener,
): Promise<boolean> {
  for (;;) {
    const [job] = (await db.jobs.toArray()).filter(({ isOver }) => !isOver).sort((a, b) => a.at - b.at);
    if (!job) return false;
    const time = timeOf();
    if (time.now >= until) return true;
    const result = await inTurn(db, () => slice(db, job.id, time));
    if (result) onSlice?.(job.kind, result);
  }
}

/**
 * Does one job to its end.
 * @returns the job as it was at the end; nobody else is told of it
 * @throws what the database throws; then it goes on with the next start
 */
export async function finishJob(db: Database, id: string, { now, today }: CommitTime): Promise<Job> {
  const began = performance.now();
  for (;;) {
    const time = { now: now + Math.round(performance.now() - began), today };
    await inTurn(db, () => slice(db, id, time));
    const job = await db.jobs.get(id);
    if (!job) throw new Error('no such job');
    if (job.isOver) {
      await db.jobs.delete(id);
      return job;
    }
  }
}

/** At the start of the worker: what is there now was interrupted, and the user is to know how it ended. */
export async function markInterrupted(db: Database): Promise<void> {
  if (await db.jobs.count()) await db.jobs.toCollection().modify({ wasInterrupted: true });
}

/** One slice, and the journal that says so, in one transaction. */
async function slice(db: Database, id: string, time: CommitTime): Promise<CommitResult<unknown> | undefined> {
  try {
    return await db.transaction('rw', db.tables, async () => {
      const before = await db.jobs.get(id);
      if (!before || before.isOver) return undefined;
      const { problem: _, ...job } = before;
      const done = job.kind === 'undo' ? await undoSlice(db, job, time) : await forgetSlice(db, job, time);
      await db.jobs.put(done.job);
      return done.result;
    });
  } catch (error) {
    const job = await db.jobs.get(id);
    if (job?.kind === 'undo' && error instanceof Refused) await db.jobs.put(withoutRefused(job));
    else {
      // On a full disk this may fail as well.
      await db.jobs.update(id, { problem: isFull(error) ? 'full' : 'storage' }).catch(() => {});
      throw error;
    }
    return undefined;
  }
}
