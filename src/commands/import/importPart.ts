/** A large import goes in part by part, where its files are read: saves get through between two of them. */
import * as v from 'valibot';
import type { Origin } from '../../domain/importOrigin';
import type { Id } from '../../domain/model';
import type { Database } from '../../store/database';
import { type CommitResult, type CommitTime, commit } from '../../store/write/commit';
import type { Transaction } from '../../store/write/transaction';
import type { RawInputOf, ResultOf } from '../command';
import { importFile } from './importFile';

/** One of the parts of an import. */
interface ImportPart {
  /** The import's id. */
  of: Id;
  origins: Origin[];
  /** How many the whole import has. */
  people: number;
}

/**
 * Takes in one part, in a transaction of its own. The import is running until `finishImport` says that it is through.
 * @throws what the database throws; then nothing of the part is there
 */
export function importPart(
  db: Database,
  input: RawInputOf<typeof importFile>,
  part: ImportPart,
  time: CommitTime,
): Promise<CommitResult<ResultOf<typeof importFile>>> {
  const checked = v.parse(importFile.input, input);
  return commit(db, 'import', time, async (tx) => {
    await notePart(tx, part, checked.file.contacts.length);
    return importFile.change(tx, checked);
  });
}

/** Notes how far the import is, with the part itself: whatever dies, the two agree. */
async function notePart(tx: Transaction, { of: id, origins, people }: ImportPart, more: number): Promise<void> {
  tx.part = id;
  const known = await tx.db.imports.get(id);
  const done = (known?.done ?? 0) + more;
  await tx.db.imports.put({ id, at: known?.at ?? Date.now(), origins, people, done, state: 'running' });
}
