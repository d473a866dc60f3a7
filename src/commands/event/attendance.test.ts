/** A whole list at once: whom you met, who is expected, and one Undo for all of it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { Database } from '../../store/database';

const today = '2026-11-24';
const breakfast = { event: 'Breakfast', on: '2026-11-20' };
let db: Database;
const run = commandRunner(() => db, today);
const contacts = async () => (await db.contacts.toArray()).filter(({ deleted }) => !deleted);
const touchpoints = async () => (await db.datedRecords.toArray()).filter(({ deleted }) => !deleted);
const named = async (name: string) => (await contacts()).find((one) => one.name === name);

beforeEach(async () => {
  db = new Database(`met-${crypto.randomUUID()}`);
  await run('tag', { who: { person: { name: 'Anna Nowak', emails: ['anna@example.com'] } }, add: ['builder'] });
});
afterEach(() => db.delete());

test('known and new people get one touchpoint each, and one Undo takes all of them back', async () => {
  const anna = (await named('Anna Nowak'))!.id;
  const people = [
    { contact: anna, name: 'Anna Nowak', company: 'Budimax' },
    { name: 'Jan Lis', slug: 'jan-lis', note: 'Jan Lis, wants a website', looksFor: 'a website' },
  ];
  const { value, change } = await run('attendance', { ...breakfast, people });
  expect(value).toEqual({ met: 2, already: 0 });
  expect(await named('Anna Nowak')).toMatchObject({ company: 'Budimax', tags: ['builder'] });
  expect(await named('Jan Lis')).toMatchObject({ keys: ['in:jan-lis'], looksFor: 'a website' });
  const kept = { type: 'touchpoint', channel: 'event', character: 'social', event: 'Breakfast', on: '2026-11-20' };
  expect(await touchpoints()).toMatchObject([kept, kept]);
  expect(await db.events.get('Breakfast')).toMatchObject({ on: '2026-11-20' });
  await run('undo', { change: change as number });
  expect(await touchpoints()).toEqual([]);
  expect((await contacts()).map(({ name }) => name)).toEqual(['Anna Nowak']);
  expect((await named('Anna Nowak'))!.company).toBeUndefined();
});

test('the same list again adds nobody twice', async () => {
  const people = [{ name: 'Jan Lis', email: 'Jan@example.com' }];
  await run('attendance', { ...breakfast, people });
  expect((await run('attendance', { ...breakfast, people })).value).toEqual({ met: 0, already: 1 });
  expect(await touchpoints()).toHaveLength(1);
  expect(await contacts()).toHaveLength(2);
});

test('what is noted of somebody met already joins what was noted, once', async () => {
  const note = async (said: string) =>
    run('attendance', { ...breakfast, people: [{ name: 'Jan', email: 'j@x.pl', note: said }] });
  await note('Jan, wants a website');
  await note('Jan, plays golf');
  const { change } = await note('Jan, wants a website');
  expect(change).toBeUndefined();
  expect((await touchpoints()).map((one) => 'note' in one && one.note)).toEqual([
    'Jan, wants a website; Jan, plays golf',
  ]);
});

test('two lines about one person are one meeting that holds both', async () => {
  const anna = { contact: (await named('Anna Nowak'))!.id, name: 'Anna' };
  const people = [anna, { ...anna, note: 'Anna, wants doors' }];
  expect((await run('attendance', { ...breakfast, people })).value).toEqual({ met: 1, already: 1 });
  expect(await touchpoints()).toMatchObject([{ note: 'Anna, wants doors' }]);
});

test('what is noted of somebody who is only expected stands in their note, and goes with Undo', async () => {
  const anna = { contact: (await named('Anna Nowak'))!.id, name: 'Anna Nowak' };
  await run('field', { who: { contact: anna.contact }, field: 'note', text: 'Likes sailing' });
  const ahead = { event: 'Fair', on: '2026-12-01' };
  const { change } = await run('attendance', { ...ahead, people: [{ ...anna, note: 'Anna, bring the samples' }] });
  expect((await named('Anna Nowak'))!.note).toBe('Likes sailing\nAnna, bring the samples');
  await run('undo', { change: change as number });
  expect((await named('Anna Nowak'))!.note).toBe('Likes sailing');
  await run('attendance', { ...ahead, people: [{ name: 'Ola Kos', note: 'Ola Kos, a florist' }] });
  expect((await named('Ola Kos'))!.note).toBe('Ola Kos, a florist');
});

test('an address that is known leads to its contact', async () => {
  await run('attendance', { ...breakfast, people: [{ name: 'A. N.', email: 'ANNA@example.com' }] });
  expect(await contacts()).toHaveLength(1);
});

test('who is named for a day to come is expected, and has not been met', async () => {
  const ahead = { event: 'Fair', on: '2026-12-01' };
  await run('attendance', { ...ahead, people: [{ name: 'Jan Lis' }] });
  const jan = (await named('Jan Lis'))!.id;
  const { change } = await run('attendance', {
    ...ahead,
    people: [{ name: 'Ola Kos' }, { contact: jan, name: 'Jan Lis' }],
  });
  const ola = (await named('Ola Kos'))!.id;
  expect(await touchpoints()).toEqual([]);
  expect(await db.events.get('Fair')).toMatchObject({ next: '2026-12-01', expected: [jan, ola] });
  await run('undo', { change: change as number });
  expect((await db.events.get('Fair'))!.expected).toEqual([jan]);
});

test('a day that is over takes its people along', async () => {
  await run('attendance', { event: 'Fair', on: '2026-12-01', people: [{ name: 'Jan Lis' }] });
  await run('event', { name: 'Fair', next: '2026-11-01' });
  await run('attendance', { event: 'Fair', on: '2026-12-24', people: [{ name: 'Ola Kos' }] });
  const ola = (await named('Ola Kos'))!.id;
  expect(await db.events.get('Fair')).toMatchObject({ next: '2026-12-24', expected: [ola] });
});

test('what an event cost is undone too', async () => {
  const { change } = await run('event', { name: 'Fair', cost: 300, hours: 4 });
  await run('event', { name: 'Fair', cost: null });
  expect(await db.events.get('Fair')).toMatchObject({ hours: 4 });
  expect((await db.events.get('Fair'))!.cost).toBeUndefined();
  await run('undo', { change: change as number });
  expect((await db.events.get('Fair'))!.deleted).toBe(true);
});

test.each([
  ['1 234,50', 1234.5],
  ['99.9', 99.9],
  [' 12 ', 12],
  [7.25, 7.25],
  ['', undefined],
])('a price typed as "%s" is %s', async (typed, cost) => {
  await run('event', { name: 'Fair', cost: typed });
  expect((await db.events.get('Fair'))!.cost).toBe(cost);
});

test.each([
  ['in a currency of its own', '120 EUR', 'bareAmount'],
  ['in words', 'a lot', 'notAQuantity'],
  ['negative', '-5', 'notAQuantity'],
  ['huge', '99999999', 'notAQuantity'],
  ['no number', Number.NaN, 'NaN'],
])('a price %s is refused and says why', async (_, cost, code) => {
  await expect(run('event', { name: 'Fair', cost })).rejects.toThrow(code);
});

test.each([
  ['nobody', { ...breakfast, people: [] }],
  ['no event', { event: ' ', on: today, people: [{ name: 'Jan' }] }],
  ['before 1900', { event: 'Fair', on: '1899-12-31', people: [{ name: 'Jan' }] }],
  ['a negative price', { name: 'Fair', cost: -1 }],
])('%s is refused', async (_, input) => {
  await expect(run('name' in input ? 'event' : 'attendance', input as never)).rejects.toThrow();
});

test.each([
  [true, 'business', 1],
  [false, 'social', 0],
])('met there by one click in the panel, where everybody tells: %s', async (everybodyTells, character, told) => {
  await run('offer', { id: 'windows', name: 'Windows' });
  await run('event', { name: 'Breakfast', everybodyTells });
  const who = { contact: (await named('Anna Nowak'))!.id };
  await run('touchpoint', { who, channel: 'event', event: 'Breakfast', on: '2026-11-20' });
  const records = await touchpoints();
  expect(records.filter(({ type }) => type === 'touchpoint')).toMatchObject([{ character, event: 'Breakfast' }]);
  expect(records.filter(({ type }) => type === 'evidence')).toHaveLength(told);
});
