/** What a machine can do to us: clocks that jump, a disk that is full, a storage that is gone. */
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scaledRuns } from '../../../test/fixtures/longRuns';
import { today as todayAt } from '../../domain/days';
import { checkStore } from '../../store/check/checkStore';
import { Database } from '../../store/database';
import { commit } from '../../store/write/commit';
import { catchUpStandings } from '../../store/write/standings';
import { field } from '../contact/field';
import { revertEntry } from '../undo/revertEntry';
import { startForget } from './forgetJob';
import { runJobs } from './runJobs';

const noon = Date.parse('2026-11-24T12:00:00Z');
const anna = { person: { name: 'Anna Nowak', emails: ['anna@x.example'] } };
const jan = { person: { name: 'Jan Lis', emails: ['jan@x.example'] } };
const tenYears = 3653 * 86_400_000;

let db: Database;
beforeEach(() => {
  db = new Database(`hard-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const note = (text: string, now: number, who = anna) =>
  commit(db, 'field', { now, today: todayAt(new Date(now)), typed: { at: now } }, (tx) =>
    field.change(tx, { who, field: 'note', text }),
  );
const noteOf = async (name = 'Anna Nowak') => (await db.contacts.toArray()).find((row) => row.name === name)?.note;

/** How the clock goes from one save to the next. */
const jump = fc.constantFrom(1, 1000, -1, 0, 86_400_000, -86_400_000, tenYears, -tenYears, 100);

test('however the clock jumps, what is typed last is there, each undo takes back the last, and all agrees', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(jump, { minLength: 5, maxLength: 12 }), fc.boolean(), async (jumps, isCoarse) => {
      db = new Database(`clock-${crypto.randomUUID()}`);
      let now = noon;
      const done: number[] = [];
      for (const [i, by] of jumps.entries()) {
        now += by;
        // Firefox against fingerprinting: steps of 100 ms.
        const shown = isCoarse ? Math.floor(now / 100) * 100 : now;
        done.push((await note(`${i}`, shown)).change as number);
        expect(await noteOf()).toBe(`${i}`);
      }
      const time = { now, today: todayAt(new Date(now)) };
      while (await catchUpStandings(db, time));
      expect(await checkStore(db, time.today)).toEqual([]);
      for (let i = jumps.length - 1; i > 0; i--) {
        await commit(db, 'undo', time, (tx) => revertEntry(tx, done[i] as number));
        expect(await noteOf()).toBe(`${i - 1}`);
      }
      expect(await checkStore(db, time.today)).toEqual([]);
      await db.delete();
    }),
    { numRuns: scaledRuns(10) },
  );
});

test('on a full disk long work stops with the reason, nothing of the slice is there, and it goes on once there is room', async () => {
  await note('Sails', noon);
  await note('Knows the mayor', noon + 1000, jan);
  const ids = await db.contacts.toCollection().primaryKeys();
  await startForget(db, ids, noon, 1);
  const clock = () => ({ now: noon + 2000, today: '2026-11-24' });
  const full = vi
    .spyOn(db.forgotten, 'bulkPut')
    .mockReturnValueOnce(Dexie.Promise.reject(new DOMException('full', 'QuotaExceededError')) as never);
  await expect(runJobs(db, clock, Number.POSITIVE_INFINITY)).rejects.toThrow('full');
  full.mockRestore();
  expect(await db.jobs.toArray()).toMatchObject([{ problem: 'full', done: 0 }]);
  expect([await noteOf('Anna Nowak'), await noteOf('Jan Lis')]).toEqual(['Sails', 'Knows the mayor']);
  expect(await checkStore(db, '2026-11-24')).toEqual([]);
  await runJobs(db, clock, Number.POSITIVE_INFINITY);
  expect((await db.jobs.toArray())[0]).not.toHaveProperty('problem');
  expect((await db.contacts.toArray()).every(({ deleted }) => deleted)).toBe(true);
});

test('a storage that was evicted is an empty one: the next save is kept, and the next start finds it', async () => {
  await note('Sails', noon);
  const other = new Dexie(db.name);
  await other.delete();
  await note('Rows', noon + 1000);
  expect(await noteOf()).toBe('Rows');
  expect(await checkStore(db, '2026-11-24')).toEqual([]);
  db.close();
  db = new Database(db.name);
  await note('Rows a lot', noon + 2000);
  expect(await noteOf()).toBe('Rows a lot');
  expect(await checkStore(db, '2026-11-24')).toEqual([]);
});
