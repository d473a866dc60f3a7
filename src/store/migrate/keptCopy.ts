/** The copy of a database as it was before its rows were brought along: every row by its key, and no indexes. */
import Dexie, { type Table } from 'dexie';
import { addDays } from '../../domain/days';
import type { Database } from '../database';
import type { KeptCopy } from '../meta';

/** @param version of the rows in it */
export const copyName = ({ name }: Database, version: number): string => `${name} before ${version + 1}`;

/** Opens a copy, or makes an empty one. */
export function openCopy(db: Database, version: number): Dexie {
  const copy = new Dexie(copyName(db, version), { chromeTransactionDurability: 'strict' });
  copy.version(1).stores(Object.fromEntries(db.tables.map(({ name }) => [name, ''])));
  return copy;
}

/** For so many days a copy is kept after the rows have been brought along. */
const keptDays = 30;

/** Deletes a copy that has been kept for long enough. */
export async function dropOldCopy(db: Database, today: string): Promise<void> {
  const kept = (await db.meta.get('keptCopy')) as KeptCopy | undefined;
  if (!kept || addDays(kept.on, keptDays) > today) return;
  await Dexie.delete(kept.name);
  await db.meta.delete('keptCopy');
}

export type RowKey = string | number;
/** Some rows of a table with their keys, from after a key on, in order. */
interface Rows {
  keys: RowKey[];
  rows: Record<string, unknown>[];
}

/** @param after null: from the first */
export async function rowsAfter(table: Table, after: RowKey | null, atOnce: number): Promise<Rows> {
  const from = after === null ? table.orderBy(':id') : table.where(':id').above(after);
  const [rows, keys] = await Promise.all([from.limit(atOnce).toArray(), keysAfter(table, after, atOnce)]);
  return { rows, keys };
}

function keysAfter(table: Table, after: RowKey | null, atOnce: number): Promise<RowKey[]> {
  const from = after === null ? table.orderBy(':id') : table.where(':id').above(after);
  return from.limit(atOnce).primaryKeys() as Promise<RowKey[]>;
}
