/** Nothing has been released yet: how a database of an older version is brought along is tried on a made-up one. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandRunner } from '../../test/fixtures/commandRunner';
import { Database } from './database';
import { migrateSlice } from './migrate/migrateSlice';
import type { Migration } from './migrations';
import { board } from './queries/board';
import { tellFirstRows } from './queries/suggestions';
import { catchUpStandings } from './write/standings';

const today = '2026-11-24';
const lists = {
  emails: [],
  phones: [],
  links: [],
  tags: [],
  goals: [],
  needs: [],
  touchpoints: [],
  evidence: [],
  benefits: [],
  reminders: [],
};
const windows = { id: 'w', name: 'Windows', sentence: '', keywords: ['okno'], exceptions: [], trigger: '' };
const offers = [{ ...windows, audience: ['architect'], pitches: [], proofs: [] }];
const heard = [{ on: '2026-11-01', offer: 'w', kind: 'told' as const }];
const contacts = [
  { ...lists, id: 'anna', name: 'Anna', headline: 'architect' },
  { ...lists, id: 'jan', name: 'Jan', headline: 'architect', evidence: heard },
  { ...lists, id: 'ola', name: 'Ola', headline: 'florist' },
];

/** What a release would bring: the field `job` became `headline`, and the index by offer is new. */
const migration: Migration = {
  rows: { contacts: ({ job, ...row }) => ({ ...row, headline: job }) },
  recomputesStandings: true,
};

/** The same contacts, saved by the version of today. */
const current = new Database('never-older');
/** The older database, opened by the version of today. */
let opened: Database;

beforeAll(async () => {
  await commandRunner(() => current, today)('import', { file: { offers, contacts } });
  await makeOlder('older');
  opened = new Database('older', [migration]);
});
afterAll(async () => {
  await current.delete();
  await opened.delete();
});

/** A database as the version before had it: without the index by offer, and with the field under its old name. */
async function makeOlder(name: string): Promise<void> {
  const older = new Dexie(name);
  older.version(1).stores(
    Object.fromEntries(
      current.tables.map(({ name: table, schema: { primKey, indexes } }) => {
        const known = indexes.filter((index) => index.name !== 'lists');
        return [table, [primKey, ...known].map(({ src }) => src).join()];
      }),
    ),
  );
  for (const { name: table } of current.tables) await older.table(table).bulkPut(await current.table(table).toArray());
  await older
    .table('contacts')
    .toCollection()
    .modify((row) => {
      row.job = row.headline;
      delete row.headline;
      delete row.lists;
      row.standing = { offers: {}, fits: [], concerns: [], flagged: false, traps: [] };
    });
  await older.table('meta').update('counts', { flagged: 0, lists: {} });
  await older.table('meta').delete('dataVersion');
  older.close();
}

test('the older database is what it should be', async () => {
  await makeOlder('looked-at');
  const older = await new Dexie('looked-at').open();
  expect(older.table('contacts').schema.indexes.map(({ name }) => name)).not.toContain('lists');
  expect(await older.table('contacts').get('anna')).toMatchObject({ job: 'architect', standing: { fits: [] } });
  older.close();
  await Dexie.delete('looked-at');
});

test('rows get the new name, and keep everything else', async () => {
  while (await migrateSlice(opened, { today, program: '1' }));
  const anna = await opened.contacts.get('anna');
  expect(anna).toMatchObject({ name: 'Anna', headline: 'architect', keys: [] });
  expect(anna).not.toHaveProperty('job');
  expect(await opened.datedRecords.toArray()).toEqual(await current.datedRecords.toArray());
  expect(await opened.log.toArray()).toEqual(await current.log.toArray());
});

test('the new index is empty until standings are computed again', async () => {
  expect((await board(opened, 'w', 7)).heard.total).toBe(0);
  while (await catchUpStandings(opened, { today }));
  expect(await opened.contacts.toArray()).toEqual(await current.contacts.toArray());
  expect(await opened.meta.get('counts')).toMatchObject({ contacts: 3 });
});

test('lists come from the new index', async () => {
  const names = async (db: Database) => (await tellFirstRows(db, today, 9, 'w')).map(({ name }) => name);
  expect(await names(opened)).toEqual(['Anna']);
  expect(await board(opened, 'w', 7)).toEqual(await board(current, 'w', 7));
  expect((await board(opened, 'w', 7)).heard).toMatchObject({ people: [{ name: 'Jan' }], total: 1 });
});

test('a migrated database is not migrated again', async () => {
  opened.close();
  const again = new Database('older', [migration]);
  expect(await again.contacts.get('anna')).toMatchObject({ headline: 'architect' });
  expect(await again.meta.get('pendingStandings')).toMatchObject({ after: null });
  again.close();
  opened = new Database('older', [migration]);
});
