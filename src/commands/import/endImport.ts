/** An import in parts that does not come to its end: nothing of it is kept. */
import type { Id } from '../../domain/model';
import type { Database } from '../../store/database';
import type { JobOf } from '../../store/jobs/job';
import { importEntries, startUndo } from '../undo/undoInSlices';

/** Begins to take back what an import has brought so far; what was written to those people since stays. */
export function endImport(db: Database, id: Id, ends: NonNullable<JobOf<'undo'>['ends']>, now: number) {
  return db.transaction('rw', db.log, db.imports, db.jobs, async () => {
    await db.imports.delete(id);
    return startUndo(db, await importEntries(db, id), now, ends);
  });
}

/** The imports that have begun and not ended. */
export const runningImports = async (db: Database): Promise<Id[]> =>
  (await db.imports.toArray()).filter(({ state }) => state === 'running').map(({ id }) => id);
