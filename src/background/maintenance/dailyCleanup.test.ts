/** What was kept for long enough goes once a day, and no clock that is wrong for a while takes anything with it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { checkStore } from '../../store/check/checkStore';
import { Database } from '../../store/database';
import { removedContacts } from '../../store/queries/contacts/removedContacts';
import { updateSearchLines } from '../../store/search/searchLines';
import { cleanUpDaily } from './dailyCleanup';

const today = '2026-11-24';
const anna = { person: { name: 'Anna Nowak', emails: ['anna@x.example'] } };
let db: Database;
const run = commandRunner(() => db, today);
const cleanUpOn = (day: string) => cleanUpDaily(db, { now: Date.parse(day) + 80_000_000, today: day });

beforeEach(async () => {
  db = new Database(`cleanup-${crypto.randomUUID()}`);
  await run('field', { who: anna, field: 'note', text: 'Sails' });
  await run('remove', { who: anna });
  await updateSearchLines(db);
});
afterEach(() => db.delete());

test('the second time a day it reads one row', async () => {
  await cleanUpOn(today);
  const read = vi.spyOn(db.contacts, 'where');
  expect(await cleanUpOn(today)).toEqual([]);
  expect(read).not.toHaveBeenCalled();
});

test.each([
  ['day after day for a month', Array.from({ length: 31 }, (_, i) => dayAfter(i)), 0],
  ['for a month less a day', Array.from({ length: 30 }, (_, i) => dayAfter(i)), 1],
  ['on one day ten years ahead', [today, '2036-11-24'], 1],
  ['ten years ahead for six days, then right again', [today, ...daysFrom('2036-11-24', 6), '2026-12-02'], 1],
  ['ten years ahead for two weeks', [today, ...daysFrom('2036-11-24', 14)], 0],
  ['after a summer away, a week after it', [today, ...daysFrom('2027-03-01', 8)], 0],
  ['with a clock set back by a year', [today, '2025-11-24', '2025-12-20'], 1],
])('the wastebasket, %s', async (_, days, left) => {
  for (const day of days) await cleanUpOn(day);
  expect(await removedContacts(db)).toHaveLength(left);
  expect(await checkStore(db, days.at(-1) ?? today)).toEqual([]);
});

test.each([
  [29, 'within the month it can be undone', true],
  [31, 'on day 31 no longer, and that is said', false],
])('%i: %s', async (day, _, isUndone) => {
  const [seq] = (await db.log.where('command').equals('remove').primaryKeys()) as number[];
  await run('tag', { who: { person: { name: 'Jan', emails: ['jan@x.example'] } }, add: ['a'] });
  await updateSearchLines(db);
  for (let i = 0; i <= day; i++) await cleanUpOn(dayAfter(i));
  const undoing = run('undo', { change: seq as number });
  if (isUndone) expect((await undoing).contacts).toHaveLength(1);
  else await expect(undoing).rejects.toThrow('noSuchChange');
});

test('what an undo took away loses its content once nothing can bring it back', async () => {
  const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
  const touchpoints = [{ on: today, channel: 'call' as const, note: 'Sails too' }];
  const brought = { id: 'ewa', name: 'Ewa Lis', emails: ['ewa@x.example'], note: 'Paints', ...lists, touchpoints };
  const { change } = await run('import', { file: { contacts: [brought] } as never });
  await run('undo', { change: change as number });
  await run('tag', { who: { person: { name: 'Jan', emails: ['jan@x.example'] } }, add: ['a'] });
  await updateSearchLines(db);
  const kept = async () => JSON.stringify([await db.contacts.toArray(), await db.datedRecords.toArray()]);
  expect(await kept()).toMatch(/Ewa Lis.*Sails too/);
  for (let i = 0; i <= 31; i++) await cleanUpOn(dayAfter(i));
  expect(await kept()).not.toMatch(/Ewa|ewa@x|Paints|Sails too/);
  expect(await kept()).toContain('jan@x');
  expect(await checkStore(db, dayAfter(31))).toEqual([]);
});

test('it goes by the numbers that the user has set', async () => {
  await run('setRetention', { what: 'removed', days: '365' });
  for (let i = 0; i < 60; i++) await cleanUpOn(dayAfter(i));
  expect(await removedContacts(db)).toHaveLength(1);
});

function dayAfter(days: number): string {
  return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
}

function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => new Date(Date.parse(day) + i * 86_400_000).toISOString().slice(0, 10));
}
