/** Forgetting many: some at a time. What is written about the others meanwhile gets through. */
import { addDays } from '../../domain/days';
import type { Id } from '../../domain/model';
import type { Database } from '../../store/database';
import { forgetContacts } from '../../store/forget/forgetContacts';
import type { JobOf } from '../../store/jobs/job';
import type { CommitResult, CommitTime } from '../../store/write/commit';

/** Contacts that are forgotten in one transaction. Each reads the whole log: smaller slices would take too long. */
const usualSlice = 1000;

/** Puts the journal's row; nothing else is done yet. */
export async function startForget(
  db: Database,
  contacts: Id[],
  at: number,
  atOnce = usualSlice,
): Promise<JobOf<'forget'>> {
  const id = crypto.randomUUID();
  const job: JobOf<'forget'> = { id, kind: 'forget', at, people: contacts.length, done: 0, contacts, atOnce };
  await db.jobs.put(job);
  return job;
}

/** The next slice, within a transaction. @returns the job as it is then, and what was done */
export async function forgetSlice(
  db: Database,
  job: JobOf<'forget'>,
  time: CommitTime,
): Promise<{ job: JobOf<'forget'>; result: CommitResult<unknown> }> {
  const some = job.contacts.slice(0, job.atOnce);
  const contacts = job.contacts.slice(job.atOnce);
  await forgetContacts(db, some, time);
  const next = { ...job, contacts, done: job.done + some.length };
  return { job: contacts.length ? next : { ...next, isOver: true }, result: { value: null, contacts: some } };
}

/** Whoever has been in the wastebasket for so many days. */
export function expiredContacts(db: Database, { today }: CommitTime, days: number): Promise<Id[]> {
  const expired = db.contacts.where('removedOn').belowOrEqual(addDays(today, -days));
  return expired.primaryKeys() as Promise<Id[]>;
}
