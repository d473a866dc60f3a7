/** Whether the rows are those of this version: until then nothing is written, and what is typed waits as drafts. */
import type { Database } from '../database';
import type { DataVersion, MigrationProgress } from '../meta';
import { isLaterVersion } from './strictVersions';

/** Why nothing can be written. `migrating`: it will be over; `notMigrated`: not with this version of KnownFor. */
export type ClosedReason = 'migrating' | 'notMigrated' | 'laterVersion';

export interface StoreState {
  closed?: ClosedReason;
  /** While rows are brought along: how many of them are, of how many. */
  done?: number;
  rows?: number;
}

/** What is thrown in place of writing. */
export class StoreClosed extends Error {
  constructor(readonly code: ClosedReason) {
    super(code);
  }
}

/** The version whose rows this version of KnownFor reads and writes. */
export const currentVersion = ({ migrations }: Database): number => migrations.length + 1;

/** Within a liveQuery it is live. Never throws but where the database can't be opened for another reason. */
export async function storeState(db: Database): Promise<StoreState> {
  try {
    const [version, progress] = await Promise.all([dataVersion(db), migrationProgress(db)]);
    if (version === currentVersion(db)) return {};
    if (version > currentVersion(db)) return { closed: 'laterVersion' };
    const { done = 0, rows = 0, phase } = progress ?? {};
    return { closed: phase === 'failed' ? 'notMigrated' : 'migrating', done, rows };
  } catch (error) {
    if (!isLaterVersion(error)) throw error;
    return { closed: 'laterVersion' };
  }
}

/** Databases that are known to be ready: they stay so. */
const ready = new WeakSet<Database>();

/** @throws StoreClosed unless the rows are those of this version; asks the database only once */
export async function refuseWhileClosed(db: Database): Promise<void> {
  if (ready.has(db)) return;
  const { closed } = await storeState(db);
  if (closed) throw new StoreClosed(closed);
  ready.add(db);
}

/** The version of the rows; those of a database that is just being made are of the current one. */
export async function dataVersion(db: Database): Promise<number> {
  return ((await db.meta.get('dataVersion')) as DataVersion | undefined)?.version ?? 1;
}

/** How far the rows have been brought along to this version; nothing where none have to be. */
export const migrationProgress = async (db: Database): Promise<MigrationProgress | undefined> =>
  (await db.meta.get('migration')) as MigrationProgress | undefined;
