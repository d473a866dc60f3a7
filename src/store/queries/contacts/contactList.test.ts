import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeAll, expect, test } from 'vitest';
import { eventually } from '../../../../test/fixtures/eventually';
import type { Command } from '../../../commands/command';
import { commands } from '../../../commands/index';
import { Database } from '../../database';
import { updateSearchLines } from '../../search/searchLines';
import { commit } from '../../write/commit';
import type { ContactFilters } from './contactFilters';
import { filteredIds } from './contactList';

const today = '2026-11-24';
const db = new Database('list');
const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
const offer = { sentence: '', keywords: ['x'], exceptions: [], trigger: '', pitches: [], proofs: [] };
const told = [{ on: '2026-11-01', offer: 'w', kind: 'told' }];

const people = [
  {
    id: 'c',
    name: 'Cezary',
    company: 'Zet',
    tags: ['Śniadanie'],
    headline: 'architect',
    goals: [{ kind: 'sale', state: 'open' }],
  },
  { id: 'a', name: 'Anna', company: 'Łan', evidence: told, reminders: [{ on: '2026-11-20' }] },
  {
    id: 'b',
    name: 'Bogdan',
    tags: ['sniadanie', 'golf'],
    touchpoints: [{ on: '2026-11-02', channel: 'call', character: 'social' }],
    reminders: [{ on: '2027-01-01' }],
  },
  { id: 'd', name: 'Daria', headline: 'florist' },
  { id: 'e', name: 'Ewa', headline: 'architect', evidence: told, setAside: true },
  { id: 'x', name: 'Aaron', company: 'Aaa' },
];

const act = (name: string, input: object) =>
  commit(db, name, { now: Date.now(), today }, (tx) =>
    (commands as unknown as Record<string, Command>)[name]!.change(tx, input as never),
  );

beforeAll(async () => {
  const offers = [
    { ...offer, id: 'w', name: 'Windows', audience: ['architect'] },
    { ...offer, id: 'd', name: 'Flowers', audience: ['florist'] },
  ];
  const contacts = people.map((one) => ({ ...lists, emails: [`${one.id}@x.example`], ...one }));
  await act('import', { file: { offers, contacts } });
  await act('circle', { who: { contact: 'a' }, isIn: true });
  await act('remove', { who: { contact: 'x' } });
  await updateSearchLines(db);
});

test.each<[string, ContactFilters, string]>([
  ['whom to tell first, then by name, and nobody who was removed', {}, 'c d b a e'],
  ['by name', { sort: 'name' }, 'a b c d e'],
  ['… the other way round', { sort: 'name', down: '1' }, 'e d c b a'],
  ['a tag, however it is spelt', { tag: 'śniadanie' }, 'c b'],
  ['a tag that is no more', { tag: 'gone' }, ''],
  ['who knows', { knows: 'yes' }, 'a'],
  ["who doesn't, the one to tell first before", { knows: 'no', sort: 'tell' }, 'c d b'],
  ['due', { only: 'due' }, 'a'],
  ['what is due first', { sort: 'due' }, 'a b c d e'],
  ['what is due first, the other way round, who has nothing due still last', { sort: 'due', down: '1' }, 'b a c d e'],
  ['in the circle', { only: 'circle' }, 'a'],
  ['who fits', { only: 'fits' }, 'c d'],
  ['set aside', { only: 'aside' }, 'e'],
  ['by company, who has none last', { sort: 'company' }, 'a c b d e'],
  ['… the other way round too', { sort: 'company', down: '1' }, 'c a b d e'],
  ['whom to tell first, the other way round', { sort: 'tell', down: '1' }, 'e a b d c'],
  ['whom an offer concerns', { offer: 'd' }, 'd'],
  ['… and who of them knows it', { offer: 'w', knows: 'yes' }, 'a e'],
  ['… or does not', { offer: 'w', knows: 'no' }, 'c b'],
  ['two filters at once', { tag: 'sniadanie', only: 'fits' }, 'c'],
  ['an offer that is gone', { offer: 'gone' }, ''],
])('%s', async (_, asked, ids) => expect((await filteredIds(db, asked, today)).join(' ')).toBe(ids));

test('what a search found keeps its order, unless another is asked for', async () => {
  expect(await filteredIds(db, {}, today, ['c', 'a'])).toEqual(['c', 'a']);
  expect(await filteredIds(db, { sort: 'name' }, today, ['c', 'a'])).toEqual(['a', 'c']);
  expect(await filteredIds(db, { tag: 'golf' }, today, ['c', 'b'])).toEqual(['b']);
});

test('who comes back is back in the list', async () => {
  const { change } = await act('remove', { who: { contact: 'd' } });
  expect(await filteredIds(db, {}, today)).toEqual(['c', 'b', 'a', 'e']);
  await act('undo', { change });
  expect(await filteredIds(db, {}, today)).toEqual(['c', 'd', 'b', 'a', 'e']);
});

test('whoever is added shows in a list that is watched, also one whose names were read before', async () => {
  await filteredIds(db, {}, today);
  const seen: string[] = [];
  const watched = liveQuery(() => filteredIds(db, {}, today)).subscribe((ids) => void seen.push(ids.join(' ')));
  await eventually(() => expect(seen).toEqual(['c d b a e']));
  await act('import', { file: { contacts: [{ ...lists, id: 'f', name: 'Filip', emails: ['f@x.example'] }] } });
  await eventually(() => expect(seen.at(-1)).toBe('c d b a e f'));
  watched.unsubscribe();
});
