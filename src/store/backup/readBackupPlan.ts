import type { Database } from '../database';
import type { BackupPlan } from './backupPlan';

/** The plan, if there is one. */
export const readBackupPlan = async (db: Database): Promise<BackupPlan | null> =>
  ((await db.backupPlan.get('plan')) as BackupPlan | undefined) ?? null;
