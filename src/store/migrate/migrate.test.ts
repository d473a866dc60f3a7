/** Rows of an older version are brought along in slices, over any death; versions here are made up. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Database } from '../database';
import type { Migration } from '../migrations';
import type { ContactRecord } from '../records';
import { commit } from '../write/commit';
import { emptyStanding } from '../write/standings';
import { copyName, dropOldCopy } from './keptCopy';
import { migrateSlice } from './migrateSlice';
import { storeState } from './storeState';

const today = '2026-11-24';
const time = { today, program: '2.0', atOnce: 40 };
const count = 100;

/** Version 2 counts the letters of names; version 3 has an index on them. */
const second: Migration = { rows: { contacts: (row) => ({ ...row, letters: String(row.name).length }) } };
const third: Migration = {
  stores: { contacts: 'id, *keys, nameKey, letters' },
  rows: { contacts: (row) => ({ ...row, letters: (row.letters as number) + 1 }), offers: (row) => row },
  recomputesStandings: true,
};
const failing: Migration = {
  rows: {
    contacts(row) {
      if (row.id === 'c0090') throw new Error('no such name');
      return { ...row, letters: 0 };
    },
  },
};

let name: string;
let opened: Database[];
const open = (...migrations: Migration[]) => {
  const db = new Database(name, migrations);
  opened.push(db);
  return db;
};
const write = (db: Database) =>
  commit(db, 'field', { now: Date.parse(today), today }, (tx) => tx.set('contacts', 'c0001', { note: 'Sails' }));
const lettersOf = async (db: Database) =>
  (await db.contacts.toArray()).map((row) => (row as { letters?: number }).letters);
async function migrate(db: Database, of = time): Promise<void> {
  while (await migrateSlice(db, of));
}

beforeEach(async () => {
  name = `migrate-${crypto.randomUUID()}`;
  opened = [];
  const old = open();
  const row = (i: number) => ({ id: `c${String(i).padStart(4, '0')}`, name: 'x'.repeat(i % 7), keys: [], tags: [] });
  await old.contacts.bulkAdd(
    Array.from({ length: count }, (_, i) => ({ ...row(i), clocks: {}, standing: emptyStanding }) as never),
  );
  old.close();
});
afterEach(async () => {
  for (const db of opened) db.close();
  for (const version of [1, 2]) await Dexie.delete(copyName(opened[0] as Database, version));
  await Dexie.delete(name);
});

test('a database that is made by this version is ready at once', async () => {
  const db = new Database(`new-${name}`, [second, third]);
  opened.push(db);
  expect(await storeState(db)).toEqual({});
  await db.delete();
});

test('until it is done nothing is written, and how far it is can be read; then everything is', async () => {
  const db = open(second);
  expect(await storeState(db)).toMatchObject({ closed: 'migrating' });
  await expect(write(db)).rejects.toThrow('migrating');
  await migrateSlice(db, time);
  const { done = 0, rows = 0 } = await storeState(db);
  expect([done > 0, done < rows]).toEqual([true, true]);
  await migrate(db);
  expect(await storeState(db)).toEqual({});
  expect(await lettersOf(db)).toEqual(Array.from({ length: count }, (_, i) => i % 7));
  expect(await write(db)).toMatchObject({ contacts: ['c0001'] });
});

test('whatever dies in between, each row is brought along once, over two versions', async () => {
  for (let deaths = 0, isLeft = true; isLeft; deaths++) {
    const db = open(second, third);
    isLeft = await migrateSlice(db, time);
    db.close();
    expect(deaths).toBeLessThan(200);
  }
  const db = open(second, third);
  expect(await lettersOf(db)).toEqual(Array.from({ length: count }, (_, i) => (i % 7) + 1));
  expect(await db.meta.get('pendingStandings')).toMatchObject({ after: '' });
});

test('a copy of what was there stays for a month', async () => {
  const db = open(second);
  await migrate(db);
  await dropOldCopy(db, '2026-12-23');
  const copy = await new Dexie(copyName(db, 1)).open();
  const rows = await copy.table('contacts').toArray();
  copy.close();
  expect(rows).toHaveLength(count);
  expect(rows.some((row) => 'letters' in row)).toBe(false);
  await dropOldCopy(db, '2026-12-24');
  expect(await Dexie.exists(copyName(db, 1))).toBe(false);
});

describe('where a row can not be brought along', () => {
  test('all go back to what they were, nothing is written, and a later version of KnownFor tries again', async () => {
    const before = open();
    const rows = await before.contacts.toArray();
    before.close();
    const db = open(failing);
    await migrate(db);
    expect(await db.contacts.toArray()).toEqual(rows);
    expect(await storeState(db)).toMatchObject({ closed: 'notMigrated' });
    await expect(write(db)).rejects.toThrow('notMigrated');
    expect(await migrateSlice(db, time)).toBe(false);
    db.close();
    const mended = open(second);
    await migrate(mended, { ...time, program: '2.1' });
    expect(await storeState(mended)).toEqual({});
    expect(await lettersOf(mended)).toEqual(Array.from({ length: count }, (_, i) => i % 7));
  });

  test('it goes back over a death too', async () => {
    for (let isLeft = true; isLeft; ) {
      const db = open(failing);
      isLeft = await migrateSlice(db, time);
      db.close();
    }
    const db = open(failing);
    expect(await lettersOf(db)).toEqual(Array.from({ length: count }, () => undefined));
  });
});

test('a database of a later version is left alone: not a table, not a row is other than it was', async () => {
  const later = new Dexie(name);
  later.version(7).stores({ contacts: 'id', somethingNew: 'id' });
  await later.table('somethingNew').put({ id: 'x' });
  later.close();
  const db = open();
  expect(await storeState(db)).toEqual({ closed: 'laterVersion' });
  await expect(write(db)).rejects.toThrow();
  await expect(db.contacts.toArray()).rejects.toMatchObject({ inner: { name: 'LaterVersion' } });
  const again = await new Dexie(name).open();
  expect([again.verno, again.tables.map((table) => table.name).sort()]).toEqual([7, ['contacts', 'somethingNew']]);
  expect((await again.table('contacts').get('c0001')) as ContactRecord).not.toHaveProperty('note');
  again.close();
});
