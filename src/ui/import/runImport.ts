/** Takes people in, part by part, and takes a whole import back. */
import { today } from '../../domain/days';
import type { Id } from '../../domain/model';
import type { ImportChoices } from '../../fileWorker/protocol';
import { holdLock, importLock } from '../../platform/locks';
import type { Database } from '../../store/database';
import type { ImportRow } from '../../store/import/importRow';
import { runCommand } from '../shared/commandClient';
import { type FileClient, FileError } from './fileClient';

interface Progress {
  done: number;
  people: number;
}

/** How an import went. */
export interface ImportResult {
  /** Its row; none where nothing came in. */
  id?: Id;
  added: number;
  met: number;
  people: number;
  isCancelled?: boolean;
  /** The code of what went wrong; all of it is taken back then. */
  failure?: string;
}

/**
 * Takes in what was chosen. Cancelled or failed, it takes back what came in so far.
 * @param onProgress told after each part, in people
 */
export async function runImport(
  client: FileClient,
  { choices, stopped, onProgress }: TakeInOptions,
): Promise<ImportResult> {
  const { people } = await client.ask('chooseImport', choices);
  const id = crypto.randomUUID();
  // However this page ends: an import whose lock is gone is taken back.
  return holdLock(importLock(id), async () => {
    const nextPart = () => client.ask('importNextPart', { import: id });
    const result: ImportResult = { added: 0, met: 0, people };
    const end = async (how: Partial<ImportResult>): Promise<ImportResult> => {
      await runCommand('cancelImport', { import: id });
      return { ...result, ...how };
    };
    let done = 0;
    try {
      for (let part = await nextPart(); part; part = await nextPart()) {
        result.added += part.added;
        result.met += part.met;
        done += part.people;
        onProgress({ done, people });
        if (stopped()) return end({ isCancelled: true });
      }
    } catch (error) {
      return end({ failure: (error instanceof FileError && error.failure.code) || 'storage' });
    }
    const reply = await runCommand('finishImport', { import: id });
    return reply.ok ? { ...result, id } : end({ failure: reply.error.code });
  });
}

interface TakeInOptions {
  choices: ImportChoices;
  stopped(): boolean;
  onProgress(progress: Progress): void;
}

/** Who was kept when an import was taken back, because something was written since. */
export interface Undone {
  kept: { id: Id; name: string }[];
  failure?: string;
}

const entriesOf = (db: Database, id: Id) => db.log.where('part').equals(id).toArray();

/** The entry of the log whose Undo takes back a whole import; none where it is taken back, or nothing came in. */
export const undoableEntry = async (db: Database, id: Id): Promise<number | undefined> =>
  (await entriesOf(db, id)).find(({ undoneAt }) => !undoneAt)?.seq;

/** Takes back a whole import; what was written since stays, with whom it was written on. */
export async function undoImport(db: Database, id: Id): Promise<Undone> {
  const entries = await entriesOf(db, id);
  const made = entries.flatMap(({ changes }) =>
    changes.filter(({ table, before }) => table === 'contacts' && !before).map((change) => change.id),
  );
  const open = entries.find(({ undoneAt }) => !undoneAt)?.seq;
  if (open === undefined) return { kept: [] };
  const reply = await runCommand('undo', { change: open });
  if (!reply.ok) return { kept: [], failure: reply.error.code };
  const left = (await db.contacts.bulkGet(made)).filter((row) => row && !row.deleted);
  return { kept: left.flatMap((row) => (row ? { id: row.id, name: row.name } : [])) };
}

/** The imports, the latest first, and whether each can be taken back: its entries are kept for a month. */
export async function listImports(db: Database): Promise<(ImportRow & { canUndo: boolean })[]> {
  const rows = (await db.imports.toArray()).sort((a, b) => b.at - a.at);
  return Promise.all(
    rows.map(async (row) => ({
      ...row,
      canUndo: row.state === 'done' && (await db.log.where('part').equals(row.id).count()) > 0,
    })),
  );
}

/** The day on which an import was made. */
export const importDay = ({ at }: ImportRow): string => today(new Date(at));
