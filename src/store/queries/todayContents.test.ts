/** What the home page shows comes from short ranges, and is what the rules say of everybody. */
import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../../commands';
import type { Command } from '../../commands/command';
import { whyTell } from '../../domain/relation/tellReasons';
import { Database } from '../database';
import { contactOf } from '../records';
import { commit } from '../write/commit';
import { listCount } from './contacts/contactCounts';
import { firstRelations } from './contacts/relations';
import { popupContents } from './popupContents';
import { todayContents } from './todayContents';

const today = '2026-11-24';
const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
const offer = {
  ...{ id: 'w', name: 'Windows', sentence: '', audience: ['architect'], keywords: ['x'] },
  ...{ exceptions: [], trigger: '', pitches: [], proofs: [] },
};
const called = (on: string) => ({ on, channel: 'call', character: 'social' });
const got = { on: '2026-11-01', direction: 'received', kind: 'sale' };
const people = [
  { id: 'tell', name: 'Tomasz', headline: 'architect' },
  { id: 'due', name: 'Daria', reminders: [{ on: '2026-11-20', text: 'call' }] },
  { id: 'later', name: 'Leon', reminders: [{ on: '2026-12-20', text: 'call' }] },
  { id: 'thank', name: 'Teresa', benefits: [got] },
  { id: 'quiet', name: 'Kuba', evidence: [{ on: '2026-01-01', offer: 'w', kind: 'recommended' }] },
  { id: 'old', name: 'Olga', headline: 'architect', touchpoints: [called('2020-01-01')] },
  { id: 'map', name: 'Marek', touchpoints: [called('2026-11-01'), called('2026-10-01')] },
];

const db = new Database('today');
const act = (name: string, input: object) =>
  commit(db, name, { now: Date.now(), today }, (tx) =>
    (commands as unknown as Record<string, Command>)[name]!.change(tx, input as never),
  );
beforeAll(async () => {
  const contacts = people.map((one) => ({ ...lists, emails: [`${one.id}@x.example`], ...one }));
  await act('import', { file: { offers: [offer], contacts } });
  await act('event', { name: 'Past', next: '2026-11-01', expected: ['due'] });
  await act('event', { name: 'Breakfast', next: '2026-12-03', expected: ['tell', 'map'] });
});

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('each person stands where something is to be done', async () => {
  const value = await todayContents(db, today, 1);
  expect(ids(value.tellFirst)).toEqual(['old']);
  expect(value.counts.flagged).toBe(3);
  expect(ids(value.due)).toEqual(['due']);
  expect(ids(value.owed)).toEqual(['thank']);
  expect(ids(value.quiet)).toEqual(['quiet']);
  expect(ids(value.reconnect)).toEqual(['old']);
  expect(value.next?.event.id).toBe('Breakfast');
  expect(ids(value.next?.expected ?? [])).toEqual(['tell', 'map']);
  expect(value.records.get('due')?.map(({ type }) => type)).toEqual(['reminder']);
});

test('the popup counts and shows for today whom the home page does, and who is next', async () => {
  const [home, popup] = [await todayContents(db, today, 1), await popupContents(db, { today, most: 9 })];
  expect(ids(popup.due)).toEqual(ids(home.due));
  expect(popup.dueCount).toBe(home.dueAll);
  expect(popup.next?.id).toBe('later');
  expect([home, popup].map(({ counts }) => listCount(counts, 'owed'))).toEqual([1, 1]);
});

test('the views begin with the first of their lists', async () => {
  const first = async (list: Parameters<typeof firstRelations>[1]) =>
    (await firstRelations(db, list, 9)).map(({ row }) => row.id);
  expect(await first('map')).toEqual(['map']);
  expect(await first('benefits')).toEqual(['thank']);
  expect(await first('speaks')).toEqual(['quiet']);
  expect(await first('owed')).toEqual(['thank']);
});

test('a retired offer flags nobody, and its evidence stays', async () => {
  const { change } = await act('offer', { id: 'w', retired: true });
  expect((await todayContents(db, today, 9)).tellFirst).toEqual([]);
  expect(await db.datedRecords.where('contact').equals('quiet').count()).toBe(1);
  expect((await db.contacts.get('quiet'))?.standing.offers.w?.rung).toBe('hasRecommended');
  await act('undo', { change });
  expect((await todayContents(db, today, 9)).counts.flagged).toBe(3);
});

test('somebody known by an imported need alone comes first, with their words as the reason', async () => {
  const need = { on: '2026-11-20', offer: 'w', sentence: 'We look for windows.' };
  const { change } = await act('import', {
    file: { contacts: [{ ...lists, id: 'asks', name: 'Zofia', emails: [], needs: [need] }] },
  });
  const { tellFirst, records, offers, limits } = await todayContents(db, today, 1);
  expect(ids(tellFirst)).toEqual(['asks']);
  const asks = contactOf(tellFirst[0]!, records.get('asks') ?? []);
  expect(whyTell(asks, offers, today, limits)[0]).toMatchObject({ kind: 'asked', values: need });
  await act('undo', { change });
});
