import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Command } from '../../commands/command';
import { commands } from '../../commands/index';
import { Database } from '../database';
import { commit } from '../write/commit';

let count = 0;

/** A database with Anna and Bogdan in it, and a way to do commands. */
async function two() {
  const db = new Database(`due-${++count}`);
  const act = (name: string, input: object) =>
    commit(db, name, { now: Date.now(), today: '2026-11-24' }, (tx) =>
      (commands as unknown as Record<string, Command>)[name]!.change(tx, input as never),
    );
  const lists = { goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [], emails: [] };
  const person = (id: string) => ({ id, name: id, tags: ['club'], linkedin: { slug: id }, ...lists });
  await act('import', { file: { contacts: [person('anna'), person('bogdan')] } });
  const due = async () => (await db.contacts.orderBy('due').toArray()).map(({ id, due }) => `${id} ${due}`);
  return { db, act, due };
}
const anna = { contact: 'anna' };

test('a reminder makes the contact due on its day, done or removed it no longer does', async () => {
  const { act, due } = await two();
  const { value } = await act('reminder', { who: anna, on: '2026-12-01' });
  expect(await due()).toEqual(['anna 2026-12-01']);
  await act('reminder', { who: anna, id: value, on: '2026-12-05' });
  expect(await due()).toEqual(['anna 2026-12-05']);
  const done = await act('reminder', { who: anna, id: value, done: true });
  expect(await due()).toEqual([]);
  await act('undo', { change: done.change });
  expect(await due()).toEqual(['anna 2026-12-05']);
});

test('a cadence for a tag holds for all who have it, one of the contact itself goes before', async () => {
  const { act, due } = await two();
  for (const contact of ['anna', 'bogdan'])
    await act('touchpoint', { who: { contact }, on: '2026-11-01', channel: 'call' });
  await act('cadence', { tag: 'club', days: 30 });
  expect(await due()).toEqual(['anna 2026-12-01', 'bogdan 2026-12-01']);
  await act('cadence', { who: anna, days: 10 });
  expect(await due()).toEqual(['anna 2026-11-11', 'bogdan 2026-12-01']);
  await act('snooze', { who: anna, until: '2026-12-24' });
  await act('cadence', { tag: 'club', days: null });
  expect(await due()).toEqual(['anna 2026-12-24']);
});

test('what is done to many at once is undone at once', async () => {
  const { db, act } = await two();
  const both = ['anna', 'bogdan'];
  const tagged = await act('bulk', { contacts: both, do: 'tag', input: { add: ['spring'] } });
  expect((await db.contacts.get('bogdan'))?.tags).toEqual(['club', 'spring']);
  await act('undo', { change: tagged.change });
  expect((await db.contacts.get('bogdan'))?.tags).toEqual(['club']);
  const gone = await act('bulk', { contacts: both, do: 'remove', input: {} });
  expect(await db.meta.get('counts')).toMatchObject({ contacts: 0 });
  await act('undo', { change: gone.change });
  expect(await db.contacts.get('anna')).toMatchObject({ keys: ['in:anna'], tags: ['club'] });
  expect((await db.contacts.get('anna'))?.deleted).toBeUndefined();
});

test('a meeting told in a line makes a contact, or goes to the one meant', async () => {
  const { db, act } = await two();
  const met = { on: '2026-11-24', channel: 'event', event: 'Breakfast', looksFor: 'windows' };
  const { value } = await act('capture', { name: 'Cezary', company: 'Budimax', character: 'both', ...met });
  expect(await db.contacts.get(value as string)).toMatchObject({
    name: 'Cezary',
    company: 'Budimax',
    looksFor: 'windows',
  });
  await act('capture', { contact: 'anna', name: 'Anna', character: 'both', ...met, remind: { on: '2027-05-01' } });
  expect(await db.contacts.get('anna')).toMatchObject({ looksFor: 'windows', due: '2027-05-01' });
});

test('what somebody met is looking for puts them first, once, where it names an offer', async () => {
  const { db, act } = await two();
  const offer = 'stairs';
  await act('offer', { id: offer, name: 'Schody', keywords: ['schody'], audience: ['deweloper'] });
  const met = { on: '2026-11-24', channel: 'meeting', looksFor: 'schodów', note: 'Jan Lis, szuka schodów, miły' };
  const jan = (await act('capture', { name: 'Jan Lis', ...met })).value as string;
  await act('capture', { contact: jan, name: 'Jan Lis', ...met });
  const needs = (await db.datedRecords.where('contact').equals(jan).toArray()).filter(({ type }) => type === 'need');
  expect(needs).toMatchObject([{ offer, on: '2026-11-24', sentence: 'szuka schodów' }]);
  expect((await db.contacts.orderBy('standing.tellRank').first())?.name).toBe('Jan Lis');
});
