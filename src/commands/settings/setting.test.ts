/** Saved filters, the own card and the cadences of tags go through the change log as everything does. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { Database } from '../../store/database';
import { namedValues } from '../../store/settingRecord';

const today = '2026-11-24';
let db: Database;
const run = commandRunner(() => db, today);
const kept = async (id: 'filters' | 'me' | 'cadences') => namedValues(await db.settings.get(id));

beforeEach(() => {
  db = new Database(`setting-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a filter is saved, saved anew, removed, and each of that undone', async () => {
  const first = await run('setting', { of: 'filters', name: 'Club', value: '#contacts?tag=club' });
  const second = await run('setting', { of: 'filters', name: 'Due', value: '#contacts?only=due' });
  const third = await run('setting', { of: 'filters', name: 'Club', value: null });
  expect(await kept('filters')).toEqual({ Due: '#contacts?only=due' });
  await run('undo', { change: third.change as number });
  expect(await kept('filters')).toEqual({ Club: '#contacts?tag=club', Due: '#contacts?only=due' });
  await run('undo', { change: second.change as number });
  expect(await kept('filters')).toEqual({ Club: '#contacts?tag=club' });
  await run('undo', { change: first.change as number });
  expect(await kept('filters')).toEqual({});
});

test('what was taken back does not come again with the next', async () => {
  const { change } = await run('setting', { of: 'me', name: 'name', value: 'Piotr' });
  await run('undo', { change: change as number });
  await run('setting', { of: 'me', name: 'firm', value: 'Okna' });
  expect(await kept('me')).toEqual({ firm: 'Okna' });
});

test('a tag’s cadence moves all who have it, however it is spelt, and undone it moves them back', async () => {
  for (const [name, tag] of [
    ['Anna', 'Klub'],
    ['Ewa', 'klub'],
    ['Jan', 'golf'],
  ] as const) {
    const who = { person: { name, emails: [`${name}@x.example`] } };
    await run('tag', { who, add: [tag], remove: [] });
    await run('touchpoint', { who, on: '2026-11-01', channel: 'call', character: 'social' } as never);
  }
  const due = async () => (await db.contacts.toArray()).map(({ name, due }) => `${name} ${due}`).sort();
  const before = await due();
  const { change } = await run('cadence', { tag: 'KLUB', days: 10 });
  expect(await due()).toEqual(['Anna 2026-11-11', 'Ewa 2026-11-11', 'Jan undefined']);
  const again = await run('cadence', { tag: 'klub', days: 20 });
  expect(await due()).toEqual(['Anna 2026-11-21', 'Ewa 2026-11-21', 'Jan undefined']);
  await run('undo', { change: again.change as number });
  expect(await due()).toEqual(['Anna 2026-11-11', 'Ewa 2026-11-11', 'Jan undefined']);
  await run('undo', { change: change as number });
  expect(await due()).toEqual(before);
});

test('another number of the rules moves no cadence, and the other way round', async () => {
  await run('cadence', { tag: 'klub', days: 10 });
  await run('limit', { name: 'untoldTouchpoints', value: 1 });
  expect(await kept('cadences')).toEqual({ klub: 10 });
});
