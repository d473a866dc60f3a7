import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { field } from '../../commands/contact/field';
import { revertEntry } from '../../commands/undo/revertEntry';
import { Database } from '../database';
import { commit } from './commit';

const anna = { name: 'Anna Nowak', emails: ['anna@budowa.example'] };
const noon = Date.parse('2026-11-24T12:00:00Z');
const setting = { today: '2026-11-24' };

/** Writes the note at `now`, as it was typed at `at`: left over, or straight. */
const note = (db: Database, text: string, now: number, at?: number, isLate = at !== undefined) =>
  commit(db, 'field', { ...setting, now, typed: { at, isLate } }, (tx) =>
    field.change(tx, { who: { person: anna }, field: 'note', text }),
  );

test('what was typed earlier and comes late gives way to the newer text, and is kept in the log', async () => {
  const db = new Database('late');
  await note(db, 'newer', noon);
  await note(db, 'older, left over', noon + 60_000, noon - 60_000);
  expect((await db.contacts.toArray())[0]?.note).toBe('newer');
  const last = await db.log.orderBy('seq').last();
  expect(last?.superseded?.[0]?.after).toEqual({ note: 'older, left over' });
});

test('what was typed last wins, however late it comes', async () => {
  const db = new Database('late in time');
  await note(db, 'older', noon);
  await note(db, 'newer, left over', noon + 60_000, noon + 30_000);
  expect((await db.contacts.toArray())[0]?.note).toBe('newer, left over');
});

test('two leftovers of one text, typed one after the other, are done one after the other', async () => {
  const db = new Database('late twice');
  await note(db, 'Name me to his clien', noon + 60_000, noon);
  await note(db, 'Name me to his clients', noon + 60_010, noon + 5);
  expect((await db.contacts.toArray())[0]?.note).toBe('Name me to his clients');
});

test('what was on its way while more was typed gives way to it', async () => {
  const db = new Database('late on its way');
  await note(db, 'Name me to his clien', noon + 140, noon, false);
  await note(db, 'Name me to his clients', noon + 150, noon + 100);
  expect((await db.contacts.toArray())[0]?.note).toBe('Name me to his clients');
});

test.each([
  ['straight', false],
  ['left over', true],
])('what came %s can be taken back, and brought again', async (_, isLate) => {
  const db = new Database(`late undone ${isLate}`);
  const back = (change: number, at: number) =>
    commit(db, 'undo', { ...setting, now: at + 20, typed: { at } }, (tx) => revertEntry(tx, change));
  await note(db, 'first', noon, noon - 10, false);
  const { change } = await note(db, 'second', noon + 5000, noon + 1000, isLate);
  const undone = await back(change!, noon + 6000);
  expect((await db.contacts.toArray())[0]?.note).toBe('first');
  await back(undone.change!, noon + 7000);
  expect((await db.contacts.toArray())[0]?.note).toBe('second');
});

test('what is typed wins although the clock was set back', async () => {
  const db = new Database('late after the clock');
  await note(db, 'older', noon, noon, false);
  await note(db, 'newer', noon - 3_600_000, noon - 3_600_000, false);
  expect((await db.contacts.toArray())[0]?.note).toBe('newer');
});
