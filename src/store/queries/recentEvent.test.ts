/** The event of these days: which one is offered at a click. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../commands/command';
import { commands } from '../../commands/index';
import { Database } from '../database';
import { commit } from '../write/commit';
import { recentEvent } from './recentEvent';

const today = '2026-11-24';
let db: Database;
let now = 0;

const act = (name: string, input: object) =>
  commit(db, name, { now: ++now, today }, (tx) =>
    (commands as unknown as Record<string, Command>)[name]!.change(tx, input as never),
  );
const touch = (event: string, on: string) =>
  act('touchpoint', { who: { person: { name: 'Anna', emails: ['anna@x.pl'] } }, on, channel: 'event', event });

beforeEach(() => {
  db = new Database(`queries-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test.each<[string, object, string | undefined]>([
  ['held a week ago', { on: '2026-11-17' }, '2026-11-17'],
  ['held two weeks ago', { on: '2026-11-10' }, undefined],
  ['planned for today', { next: today }, today],
  ['planned for today, and held before', { on: '2026-11-17', next: today }, today],
  ['planned for tomorrow', { next: '2026-11-25' }, undefined],
  ['held a week ago, and planned for tomorrow', { on: '2026-11-17', next: '2026-11-25' }, '2026-11-17'],
])('an event %s', async (_, days, on) => {
  await act('event', { name: 'Fair', ...days });
  expect(await recentEvent(db, today)).toEqual(on ? { name: 'Fair', on } : null);
});

test('a touchpoint names the event too, however much else was done since', async () => {
  await act('capture', { name: 'Jan', on: '2026-11-20', channel: 'event', event: 'Breakfast' });
  for (let i = 0; i < 60; i++) await touch('Club', '2026-11-19');
  for (let i = 0; i < 60; i++)
    await act('field', { who: { person: { name: 'A', emails: ['a@x.pl'] } }, field: 'note', text: `${i}` });
  expect(await recentEvent(db, today)).toEqual({ name: 'Breakfast', on: '2026-11-20' });
});
