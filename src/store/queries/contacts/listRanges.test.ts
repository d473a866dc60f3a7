/** Lists by offer come from ranges of one index: they say what looking at each contact would say, in the same order. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { beforeAll, expect, test } from 'vitest';
import { commands } from '../../../commands';
import type { Command } from '../../../commands/command';
import { rungs } from '../../../domain/model';
import { Database } from '../../database';
import type { ContactRecord } from '../../records';
import { commit } from '../../write/commit';
import { board } from '../board';
import { popupContents } from '../popupContents';
import { tellFirstRows } from '../suggestions';
import { contactCounts, offerCount } from './contactCounts';
import type { ContactFilters } from './contactFilters';
import { filteredIds } from './contactList';

const today = '2026-11-24';
const lists = {
  emails: [],
  tags: [],
  goals: [],
  needs: [],
  touchpoints: [],
  evidence: [],
  benefits: [],
  reminders: [],
};
const offer = (id: string, audience: string) => ({
  ...{ id, name: id, sentence: '', keywords: ['x'], exceptions: [], trigger: '', pitches: [], proofs: [] },
  audience: [audience],
});
const offers = [offer('w', 'architect'), offer('f', 'florist'), offer('g', 'guide')];

/** The same at every run. */
let seed = 5;
const some = <T>(...of: T[]): T => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return of[Math.floor((seed / 2147483648) * of.length)] as T;
};
const kinds = ['told', 'shown', 'repeated', 'recommended'] as const;

/** Everything that decides where one stands: fits, goals, touchpoints, old and new evidence, set aside, snoozed. */
const people = Array.from({ length: 300 }, (_, n) => ({
  ...lists,
  id: `c${n}`,
  name: `${some('Żaneta', 'Anna', 'Jan')} ${n}`,
  linkedin: { slug: `c${n}` },
  headline: some('architect', 'florist', 'florist and guide', 'baker', ''),
  goals: some([], [], [{ kind: 'sale', state: 'open', offer: some('w', 'f') }]),
  touchpoints: some([], [{ on: some('2026-11-02', '2025-02-01'), channel: 'call', character: 'social' }]),
  evidence: Array.from({ length: some(0, 0, 1, 2) }, () => ({
    on: some('2026-11-01', '2025-06-01', '2020-01-01'),
    offer: some('w', 'f', 'g'),
    kind: some(...kinds),
  })),
  ...some({}, {}, {}, { setAside: true }),
}));

const db = new Database('by-offer');
const act = (name: string, input: object) =>
  commit(db, name, { now: Date.now(), today }, (tx) =>
    (commands as unknown as Record<string, Command>)[name]!.change(tx, input as never),
  );
let rows: ContactRecord[] = [];
beforeAll(async () => {
  await act('import', { file: { offers, contacts: people } });
  await act('remove', { who: { contact: 'c7' } });
  await act('snooze', { who: { contact: 'c8' }, until: '2027-01-01' });
  rows = (await db.contacts.toArray()).filter(({ deleted }) => !deleted);
});

const knows = (row: ContactRecord, id: string) => !!row.standing.offers[id]?.knows;
const concerns = (row: ContactRecord, id: string) => row.standing.concerns.includes(id);

const knowsAll = (row: ContactRecord) => row.standing.concerns.every((id) => knows(row, id));

const filters: [ContactFilters, (row: ContactRecord) => boolean][] = [
  ...offers.flatMap(({ id }): [ContactFilters, (row: ContactRecord) => boolean][] => [
    [{ offer: id }, (row) => concerns(row, id)],
    [{ offer: id, knows: 'yes' }, (row) => concerns(row, id) && knows(row, id)],
    [{ offer: id, knows: 'no' }, (row) => row.standing.flagged && concerns(row, id) && !knows(row, id)],
    [{ offer: id, knows: 'apart' }, (row) => !row.standing.flagged && concerns(row, id) && !knows(row, id)],
  ]),
  [{ knows: 'yes' }, (row) => !row.setAside && knowsAll(row)],
  [{ knows: 'no' }, (row) => row.standing.flagged],
  [{ knows: 'apart' }, (row) => !row.setAside && !row.standing.flagged && !knowsAll(row)],
  [{ only: 'fits' }, (row) => !row.setAside && row.standing.fits.length > 0],
  [{ only: 'goal' }, (row) => !row.setAside && !!row.standing.summary?.goal],
  [{ only: 'aside' }, (row) => !!row.setAside],
];

test.each(filters)('%j', async (asked, isIn) => {
  const expected = rows.filter(isIn).map(({ id }) => id);
  expect(expected.length).toBeGreaterThan(0);
  expect((await filteredIds(db, asked, today)).toSorted()).toEqual(expected.toSorted());
});

const byTell = (a: ContactRecord, b: ContactRecord) => indexedDB.cmp(a.standing.tellRank, b.standing.tellRank);

test.each(offers)('whom to tell first of $id', async ({ id }) => {
  const expected = rows
    .filter((row) => row.standing.tellRank && row.id !== 'c8' && concerns(row, id) && !knows(row, id))
    .sort(byTell);
  expect((await tellFirstRows(db, today, 1000, id)).map((row) => row.id)).toEqual(expected.map((row) => row.id));
});

test.each(offers)('the board of $id', async ({ id }) => {
  const columns = await board(db, id, 7);
  for (const rung of rungs) {
    const expected =
      rung === 'unaware'
        ? rows.filter((row) => row.standing.tellRank && concerns(row, id) && !knows(row, id))
        : rows.filter((row) => !row.setAside && knows(row, id) && row.standing.offers[id]?.rung === rung);
    expected.sort(rung === 'unaware' ? byTell : (a, b) => indexedDB.cmp(a.nameKey, b.nameKey));
    expect(columns[rung].people.map((row) => row.id)).toEqual(expected.slice(0, 7).map((row) => row.id));
    expect(columns[rung].total).toBe(expected.length);
  }
});

test.each(offers)('board, table, popup and counts agree on who does not know $id', async ({ id }) => {
  const { unaware } = await board(db, id, 7);
  const counts = await contactCounts(db);
  expect(unaware.total).toBe(offerCount(counts, id, 'toTell'));
  expect((await filteredIds(db, { offer: id, knows: 'no' }, today)).length).toBe(unaware.total);
  expect((await filteredIds(db, { knows: 'no' }, today)).length).toBe(counts.flagged);
  expect((await popupContents(db, { today })).counts.flagged).toBe(counts.flagged);
});

test('a live query hears of a change', async () => {
  const totals: number[] = [];
  const watched = liveQuery(() => board(db, 'w', 7)).subscribe(({ hasRecommended: { total } }) => totals.push(total));
  await expect.poll(() => totals.length).toBe(1);
  const [one] = rows.filter((row) => !row.setAside && row.standing.offers.w?.rung === 'unaware');
  await act('evidence', { who: { contact: one!.id }, offer: 'w', kind: 'recommended', on: today });
  await expect.poll(() => totals.at(-1)).toBe(totals[0]! + 1);
  watched.unsubscribe();
});
