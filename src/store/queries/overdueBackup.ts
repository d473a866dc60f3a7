/** A scheduled backup that was not made: no page of ours was opened, or the browser wants to be asked again. */
import { readBackupPlan } from '../backup/readBackupPlan';
import type { Database } from '../database';

/** So long the dashboard has time to make it by itself. */
const graceDays = 2;
const day = 86_400_000;

/** When the last one was made, in milliseconds since 1970; 0: none was. Null where none is missing. */
export async function overdueBackup(db: Database, now: number): Promise<number | null> {
  const plan = await readBackupPlan(db);
  if (!plan || (plan.last && now - plan.last.at < (plan.every + graceDays) * day)) return null;
  return plan.last?.at ?? 0;
}
