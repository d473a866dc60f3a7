/** A year of use: the log stays small, and the worker starts with no more reading than on the first day. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isLongRun } from '../../test/fixtures/longRuns';
import { field } from '../commands/contact/field';
import { importFile } from '../commands/import/importFile';
import { touchpoint } from '../commands/relation/touchpoint';
import { addDays } from '../domain/days';
import { Database } from '../store/database';
import { updateSearchLines } from '../store/search/searchLines';
import { commit } from '../store/write/commit';
import { catchUpStandings } from '../store/write/standings';
import { cleanUpDaily } from './maintenance/dailyCleanup';

const firstDay = '2025-11-24';
const [contacts, days, savesADay] = isLongRun ? [30_000, 365, 50] : [50, 34, 2];
const lists = { emails: [], phones: [], links: [], tags: [], goals: [], needs: [], evidence: [], benefits: [] };

let db: Database;
let now: number;
beforeEach(() => {
  db = new Database(`year-${crypto.randomUUID()}`);
  now = Date.parse(firstDay);
});
afterEach(() => db.delete());

async function importEverybody(): Promise<void> {
  for (let done = 0; done < contacts; done += 2000) {
    const some = Array.from({ length: Math.min(2000, contacts - done) }, (_, i) => ({
      ...{ ...lists, touchpoints: [], reminders: [], id: `c${done + i}`, name: `Somebody ${done + i}` },
      ...{ headline: 'h'.repeat(120), linkedin: { slug: `somebody-${done + i}` } },
    }));
    now += 1000;
    await commit(db, 'import', { now, today: firstDay }, (tx) => {
      tx.part = 'connections';
      return importFile.change(tx, { file: { contacts: some } });
    });
  }
}

/** Notes of 300 letters, each typed with two pauses, and a touchpoint with every third. */
async function live(today: string, nth: number): Promise<void> {
  for (let save = 0; save < savesADay; save++) {
    const who = { contact: `c${(nth * 31 + save * 7) % contacts}` };
    const typingSession = `draft/${today}/${save}`;
    for (const letters of [100, 200, 300]) {
      now += 1000;
      const typed = { at: now, typingSession };
      await commit(db, 'field', { now, today, typed }, (tx) =>
        field.change(tx, { who, field: 'note', text: `${today} ${save} `.padEnd(letters, 'n') }),
      );
    }
    now += 1000;
    if (save % 3 === 0)
      await commit(db, 'touchpoint', { now, today }, (tx) => touchpoint.change(tx, { who, on: today } as never));
  }
}

/** What the worker does at its start, on a later database object, and how many rows it read. */
async function startWorker(today: string): Promise<number> {
  let read = 0;
  const started = new Database(db.name);
  started.use({
    stack: 'dbcore',
    name: 'counter',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name);
        return {
          ...table,
          get(request) {
            read++;
            return table.get(request);
          },
          getMany(request) {
            read += request.keys.length;
            return table.getMany(request);
          },
          query: async (request) => {
            const found = await table.query(request);
            read += found.result.length;
            return found;
          },
        };
      },
    }),
  });
  while (await catchUpStandings(started, { today }));
  await updateSearchLines(started);
  await cleanUpDaily(started, { now, today });
  // The first save after it.
  await commit(started, 'field', { now: now + 1, today }, (tx) => tx.set('contacts', 'c0', { does: today }));
  started.close();
  return read;
}

test(`${contacts} contacts and ${days} days of ${savesADay} notes`, async () => {
  await importEverybody();
  await updateSearchLines(db);
  const first = await startWorker(firstDay);
  let last = 0;
  for (let day = 1; day <= days; day++) {
    const today = addDays(firstDay, day);
    now = Date.parse(today) + 3_600_000;
    await startWorker(today);
    await live(today, day);
    await updateSearchLines(db);
    while (await catchUpStandings(db, { today }));
    // Later that day.
    last = await startWorker(today);
  }
  const bytes = JSON.stringify(await db.log.toArray()).length;
  const entries = await db.log.count();
  if (isLongRun)
    console.info(`log: ${(bytes / 1e6).toFixed(1)} MB in ${entries} entries; rows read: ${first}, then ${last}`);
  expect(bytes).toBeLessThan(10_000_000);
  // Of thirty days, and what search has yet to follow.
  expect(entries).toBeLessThan(32 * (savesADay * 2 + 3));
  expect(last).toBeLessThanOrEqual(first + 5);
});
