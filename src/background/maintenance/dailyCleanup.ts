/**
 * Once a day what has been kept for long enough goes: entries of the log beyond undo, and who was removed long ago. A
 * clock that jumped ahead is not believed at once: it may be set right tomorrow, and nothing can bring back what went.
 */
import { expiredContacts, startForget } from '../../commands/jobs/forgetJob';
import { finishJob } from '../../commands/jobs/runJobs';
import { addDays } from '../../domain/days';
import type { Id } from '../../domain/model';
import type { Database } from '../../store/database';
import type { DailyCleanup } from '../../store/meta';
import { dropOldCopy } from '../../store/migrate/keptCopy';
import { retentionDays } from '../../store/queries/retentionDays';
import type { CommitTime } from '../../store/write/commit';
import { trimLog } from '../../store/write/trimLog';

/** A browser that stayed closed for longer than this looks like a clock that jumped. */
const jumpDays = 31;
/** For so many days a clock that jumped has to go on from there. */
const waitDays = 7;

/** Does it, unless it has been done today. One short read where it has. @returns who was forgotten */
export async function cleanUpDaily(db: Database, time: CommitTime): Promise<Id[]> {
  const { today, now } = time;
  const last = (await db.meta.get('dailyCleanup')) as DailyCleanup | undefined;
  if (last?.on === today) return [];
  const next = nextCleanup(last, today);
  let expired: Id[] = [];
  if (!next.notBefore) {
    const { undo, removed } = await retentionDays(db);
    expired = await expiredContacts(db, time, removed);
    if (expired.length) await finishJob(db, (await startForget(db, expired, now)).id, time);
    await trimLog(db, now, undo);
    await dropOldCopy(db, today);
  }
  // Last: what was cut short is done again at the next start.
  await db.meta.put(next);
  return expired;
}

/** What is to be remembered of a day; with `notBefore` nothing may go yet. */
function nextCleanup(last: DailyCleanup | undefined, today: string): DailyCleanup {
  const { on = today, notBefore } = last ?? {};
  const hasJumped = today > addDays(on, jumpDays);
  // A clock that was set back was wrong before.
  const until = hasJumped ? addDays(today, waitDays) : today < on ? undefined : notBefore;
  return { key: 'dailyCleanup', on: today, ...(until && until > today && { notBefore: until }) };
}
