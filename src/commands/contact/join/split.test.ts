import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../../test/fixtures/commandRunner';
import { Database } from '../../../store/database';
import { duplicatePairs } from '../../../store/queries/contacts/duplicatePairs';
import type { ContactRecord } from '../../../store/records';

let db: Database;
const run = commandRunner(() => db, '2026-11-24');
const anna = { name: 'Anna Nowak', company: 'Budimax', emails: ['anna@b.example'], linkedin: { slug: 'anna-nowak' } };
const mail = { name: 'Ania Nowak', emails: ['ania@home.example'] };

beforeEach(() => {
  db = new Database(`split-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const living = async () => (await db.contacts.toArray()).filter(({ deleted }) => !deleted);
const row = async (id: string) => (await db.contacts.get(id)) as ContactRecord;
const note = async (person: typeof anna | typeof mail, text: string) =>
  (await run('field', { who: { person }, field: 'note', text })).value as string;
const pairs = async () =>
  (await duplicatePairs(db)).map(({ nameSign, commonSigns }) => [nameSign, ...commonSigns].join(' '));

test('two notes are both kept, each with where and when it comes from; a chosen value wins', async () => {
  const kept = await note(anna, 'Likes sailing');
  const other = await note(mail, 'Wants windows');
  await db.contacts.update(other, { company: 'Budimax SA', sources: ['google'] });
  await run('join', { who: { contact: other }, into: kept, take: ['name', 'company'] });
  const { note: both, name, company, otherValues } = await row(kept);
  expect(both).toBe('— Anna Nowak, 2026-11-24\nLikes sailing\n\n— Ania Nowak, 2026-11-24, Google\nWants windows');
  expect([name, company]).toEqual(['Ania Nowak', 'Budimax SA']);
  expect(otherValues).toEqual([
    { field: 'name', value: 'Anna Nowak' },
    { field: 'company', value: 'Budimax' },
  ]);
});

test('a nickname is suggested once, and never after "two people"; undone, it is asked again', async () => {
  const one = await note(anna, 'a');
  const other = await note(mail, 'b');
  expect(await pairs()).toEqual(['nickname']);
  const { change } = await run('apart', { who: { contact: other }, from: one });
  expect(await pairs()).toEqual([]);
  await run('undo', { change: change as number });
  expect(await pairs()).toEqual(['nickname']);
});

test('split, each has what is theirs; nothing is dropped, nobody is suggested again, and undo makes them one', async () => {
  const id = await note(anna, 'Two people');
  await run('touchpoint', { who: { contact: id }, on: '2026-11-20' });
  await run('touchpoint', { who: { contact: id }, on: '2026-11-21' });
  await run('tag', { who: { contact: id }, add: ['client'] });
  const before = await row(id);
  const [first, second] = await db.datedRecords.toArray();
  const { value, change } = await run('split', {
    who: { contact: id },
    into: [
      {
        ...{ name: 'Anna Nowak', keys: ['in:anna-nowak'], records: [second!.id] },
        ...{ moves: ['company'], copies: ['note'], shared: ['anna@b.example'] },
      },
      { name: 'Jan Nowak' },
    ],
  });
  const [annaId, janId] = value as string[];
  expect(await row(id)).toMatchObject({ note: 'Two people', tags: ['client'], keys: ['mail:anna@b.example'] });
  expect((await row(id)).company).toBeUndefined();
  expect(await row(annaId!)).toMatchObject({
    ...{ note: 'Two people', company: 'Budimax', tags: ['client'] },
    keys: ['in:anna-nowak', 'at:anna@b.example anna nowak'],
  });
  expect((await row(janId!)).keys[0]).toMatch(/^capture:/);
  const owners = Object.fromEntries((await db.datedRecords.toArray()).map((one) => [one.id, one.contact]));
  expect(owners).toEqual({ [first!.id]: id, [second!.id]: annaId });
  expect(await pairs()).toEqual([]);
  await run('undo', { change: change as number });
  expect(await living()).toHaveLength(1);
  const { keys, note: text, company } = await row(id);
  expect({ keys, text, company }).toEqual({ keys: before.keys, text: before.note, company: before.company });
  expect(new Set((await db.datedRecords.toArray()).map(({ contact }) => contact))).toEqual(new Set([id]));
});

test('what belongs to somebody else is refused', async () => {
  const id = await note(anna, 'a');
  await note(mail, 'b');
  const into = [{ name: 'X', keys: ['mail:ania@home.example'] }];
  await expect(run('split', { who: { contact: id }, into })).rejects.toThrow('noSuchRecord');
  expect(await living()).toHaveLength(2);
});
