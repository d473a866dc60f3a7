import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import type { Command } from '../../commands/command';
import { commands } from '../../commands/index';
import { Database } from '../database';
import { commit } from '../write/commit';
import { board } from './board';

const lists = { tags: [], goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
const offer = { sentence: '', keywords: ['x'], exceptions: [], trigger: '', pitches: [], proofs: [] };
const windows = { ...offer, id: 'w', name: 'Windows', audience: ['architect'] };
const flowers = { ...offer, id: 'f', name: 'Flowers', audience: ['florist'] };
const evidence = (kind: string) => [{ on: '2026-11-01', offer: 'w', kind }];

const people = [
  { id: 'a', name: 'Anna', headline: 'architect' },
  { id: 'b', name: 'Bogdan', headline: 'architect', goals: [{ kind: 'sale', state: 'open' }] },
  { id: 'c', name: 'Cezary', evidence: evidence('told') },
  { id: 'd', name: 'Daria', headline: 'florist' },
  { id: 'e', name: 'Ewa', evidence: evidence('recommended') },
  { id: 'f', name: 'Filip', headline: 'architect', setAside: true },
  { id: 'g', name: 'Grażyna' },
];

const started = async (offers: object[]) => {
  const db = new Database(`board-${offers.length}`);
  const contacts = people.map((one) => ({ ...lists, emails: [`${one.id}@x.example`], ...one }));
  await commit(db, 'import', { now: Date.now(), today: '2026-11-24' }, (tx) =>
    (commands.import as unknown as Command).change(tx, { file: { offers, contacts } } as never),
  );
  return db;
};
let one: Database;
let two: Database;
beforeAll(async () => {
  one = await started([windows]);
  two = await started([windows, flowers]);
});

const shown = async (db: Database, offerId: string, most = 10) =>
  Object.entries(await board(db, offerId, most)).map(
    ([rung, { people: some, total }]) => `${rung} ${some.map(({ id }) => id).join('')} ${total}`,
  );

test('who is worth most stands on top of those who do not know; whoever there is nothing to lose with is not there', async () => {
  expect(await shown(one, 'w')).toEqual([
    'unaware ba 2',
    'heard c 1',
    'understands  0',
    'wouldRecommend  0',
    'hasRecommended e 1',
  ]);
});

test('all are counted, not all are read', async () => {
  expect((await shown(one, 'w', 1))[0]).toBe('unaware b 2');
  expect((await shown(two, 'w', 1))[0]).toBe('unaware b 2');
});

test('with several offers, those whom this one concerns', async () => {
  expect((await shown(two, 'f'))[0]).toBe('unaware d 1');
});
