import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { field } from '../../commands/contact/field';
import { Database } from '../database';
import { clockAt, clockTime, nextClock } from './clock';
import { commit } from './commit';

const noon = Date.parse('2026-11-24T12:00:00Z');
const day = { today: '2026-11-24' };
const anna = { name: 'Anna Nowak', emails: ['anna@budowa.example'] };

test('clocks of one millisecond sort right beyond the highest counter', () => {
  const full = clockAt(noon, 36 ** 4 - 1, 'd');
  expect(nextClock(full, noon, 'd') > full).toBe(true);
  expect(nextClock(nextClock(full, noon, 'd'), noon, 'd') > nextClock(full, noon, 'd')).toBe(true);
});

test.each([
  ['the wall clock goes on', noon - 1, noon],
  ['it stands still', noon, noon],
  ['it was set back by a year', noon, noon - 31_536_000_000],
])('%s: the next clock is later', (_, before, now) => {
  const last = clockAt(before, 7, 'd');
  expect(nextClock(last, now, 'd') > last).toBe(true);
});

test.each([
  ['a field with a clock of its own', { clocks: { note: clockAt(noon + 1e11, 0, 'other') } }],
  ['a field as old as its record', { created: `${clockAt(noon + 1e11, 0, 'other')}.00000` }],
])('over a value from the future the later edit has the later clock: %s', async (what, future) => {
  const db = new Database(`future ${what}`);
  const write = (text: string, now: number) =>
    commit(db, 'field', { ...day, now }, (tx) => field.change(tx, { who: { person: anna }, field: 'note', text }));
  const { value: id } = await write('first', noon);
  await db.contacts.update(id, { note: 'from ten years ahead', clocks: {}, ...future } as object);
  await write('second', noon + 1000);
  const row = (await db.contacts.get(id))!;
  expect(row.note).toBe('second');
  expect(row.clocks.note! > clockAt(noon + 1e11, 0, 'other')).toBe(true);
  await write('third', noon + 2000);
  expect((await db.contacts.get(id))!.clocks.note! > row.clocks.note!).toBe(true);
});

test('what is left over does not give way to a value of a clock that ran ahead and was set right', async () => {
  const db = new Database('ran ahead');
  const write = (text: string, now: number, typed?: { at: number; isLate: boolean }) =>
    commit(db, 'field', { ...day, now, typed }, (tx) =>
      field.change(tx, { who: { person: anna }, field: 'note', text }),
    );
  const { value: id } = await write('older, by a clock an hour ahead', noon + 3_600_000);
  await write('newer, left over', noon + 60_000, { at: noon, isLate: true });
  const row = (await db.contacts.get(id))!;
  expect(row.note).toBe('newer, left over');
  expect(clockTime(row.clocks.note!)).toBeGreaterThanOrEqual(noon + 3_600_000);
});
