/**
 * Brings the rows of an older version along, in slices. First every row is copied into a database of its own; then the
 * rows are changed, each slice together with the journal that says so; where that fails they go back to what they were.
 */
import type { Database } from '../database';
import { isFull } from '../databaseFailures';
import type { MigrationProgress, PendingStandings } from '../meta';
import type { Migration } from '../migrations';
import { copyName, openCopy, type RowKey, rowsAfter } from './keptCopy';
import { currentVersion, dataVersion, migrationProgress } from './storeState';

/** Rows that are read and put in one transaction. */
const usualSlice = 2000;

/** What a slice may need to know. */
interface MigrationTime {
  today: string;
  /** This version of KnownFor: what failed with it is not tried again with it. */
  program: string;
  /** Rows in a slice. */
  atOnce?: number;
}

/**
 * Does the next slice.
 * @returns whether there is more to do
 */
export async function migrateSlice(db: Database, time: MigrationTime): Promise<boolean> {
  const from = await dataVersion(db);
  if (from >= currentVersion(db)) return false;
  const known = await migrationProgress(db);
  const progress =
    known && !(known.phase === 'failed' && known.program !== time.program) ? known : await begin(db, time);
  if (progress.phase === 'failed') return false;
  try {
    await phases[progress.phase](db, from, progress, time);
  } catch (error) {
    if (progress.phase !== 'rows' || isStorageError(error)) throw error;
    console.error('KnownFor could not bring its data along', error);
    await put(db, { ...progress, phase: 'back', table: 0, after: null });
  }
  return true;
}

/** A full disk is no fault of the migration, nor is a database that was closed: it goes on from there. */
function isStorageError(error: unknown): boolean {
  const { name = '' } = error as { name?: string };
  return isFull(error) || /Abort|DatabaseClosed|InvalidState|Unknown/.test(name);
}

async function begin(db: Database, { program }: MigrationTime): Promise<MigrationProgress> {
  const counts = await Promise.all(db.tables.map((table) => table.count()));
  const rows = 2 * counts.reduce((sum, count) => sum + count, 0);
  const first: MigrationProgress = {
    key: 'migration',
    phase: 'copy',
    step: 0,
    table: 0,
    after: null,
    rows,
    done: 0,
    program,
  };
  await put(db, first);
  return first;
}

const put = (db: Database, progress: MigrationProgress) => db.meta.put(progress);

type Phase = (db: Database, from: number, progress: MigrationProgress, time: MigrationTime) => Promise<void>;

const phases: Record<Exclude<MigrationProgress['phase'], 'failed'>, Phase> = {
  /** To copy the same rows twice does no harm. */
  async copy(db, from, progress, { atOnce = usualSlice }) {
    const table = db.tables[progress.table];
    if (!table) return void (await put(db, { ...progress, phase: 'rows', table: 0, after: null }));
    const { rows, keys } = await rowsAfter(table, progress.after, atOnce);
    const copy = openCopy(db, from);
    await copy.table(table.name).bulkPut(rows, keys);
    copy.close();
    await put(db, progressAfter(progress, keys));
  },

  async rows(db, from, progress, { today, atOnce = usualSlice }) {
    const migration = db.migrations[from - 1 + progress.step] as Migration | undefined;
    if (!migration) return finish(db, from, today);
    const [name, change] = Object.entries(migration.rows ?? {})[progress.table] ?? [];
    if (!name || !change) return void (await put(db, { ...progress, step: progress.step + 1, table: 0, after: null }));
    await db.transaction('rw', db.table(name), db.meta, async () => {
      const { rows, keys } = await rowsAfter(db.table(name), progress.after, atOnce);
      await db.table(name).bulkPut(rows.map(change));
      await put(db, progressAfter(progress, keys));
    });
  },

  /** Every table as it was. What a slice began is done again after a death. */
  async back(db, from, progress, { atOnce = usualSlice }) {
    const table = db.tables[progress.table];
    if (!table) return void (await put(db, { ...progress, phase: 'failed' }));
    const copy = openCopy(db, from);
    const { rows, keys } = await rowsAfter(copy.table(table.name), progress.after, atOnce);
    copy.close();
    await db.transaction('rw', table, db.meta, async () => {
      if (progress.after === null && table.name !== 'meta') await table.clear();
      await table.bulkPut(rows);
      await put(db, progressAfter(progress, keys));
    });
  },
};

/** After the last row of a table the next table comes. */
function progressAfter(progress: MigrationProgress, keys: RowKey[]): MigrationProgress {
  const last = keys.at(-1);
  const done = progress.done + keys.length;
  return last === undefined
    ? { ...progress, done, table: progress.table + 1, after: null }
    : { ...progress, done, after: last };
}

function finish(db: Database, from: number, today: string): Promise<void> {
  return db.transaction('rw', db.meta, async () => {
    const everybody: PendingStandings = { key: 'pendingStandings', after: '' };
    if (db.migrations.slice(from - 1).some(({ recomputesStandings }) => recomputesStandings))
      await db.meta.put(everybody);
    await db.meta.bulkPut([
      { key: 'dataVersion', version: currentVersion(db) },
      { key: 'keptCopy', name: copyName(db, from), on: today },
    ]);
    await db.meta.delete('migration');
  });
}
