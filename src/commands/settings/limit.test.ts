/** The user's own numbers: everybody's standing follows them, in steps; what no number can be is refused. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { defaultLimits } from '../../domain/ruleNumbers';
import { Database } from '../../store/database';
import { limitsInUse, readLimits } from '../../store/queries/ruleNumbersInUse';
import { catchUpStandings } from '../../store/write/standings';

const today = '2026-11-24';
let db: Database;
const run = commandRunner(() => db, today);

const met = (id: string) => ({
  id,
  name: id,
  emails: [`${id}@example.com`],
  ...{ tags: [], phones: [], links: [], goals: [], needs: [], evidence: [], benefits: [], reminders: [] },
  touchpoints: [{ on: today, channel: 'mail' as const, character: 'both' as const }],
});
const people = Array.from({ length: 703 }, (_, i) => met(`p${String(i).padStart(4, '0')}`));
const untold = async () =>
  (await db.contacts.toArray()).filter(({ standing }) => standing.traps.some(({ kind }) => kind === 'untold')).length;

async function settled(): Promise<number> {
  let steps = 0;
  while (await catchUpStandings(db, { today })) steps++;
  return steps;
}

beforeEach(async () => {
  db = new Database(`limits-${crypto.randomUUID()}`);
  await run('offer', { id: 'windows', name: 'Windows' });
});
afterEach(() => db.delete());

test('one mail is not enough for "untold"; who changes the number is warned of everybody, and undone of nobody', async () => {
  await run('import', { file: { contacts: people } });
  await settled();
  expect(await untold()).toBe(0);
  const { change } = await run('limit', { name: 'untoldTouchpoints', value: 1 });
  const atOnce = await untold();
  expect(atOnce, 'the first few at once').toBeGreaterThan(0);
  expect(atOnce, 'and not all').toBeLessThan(people.length);
  expect(await settled(), 'the others in steps').toBeGreaterThan(0);
  expect(await untold()).toBe(people.length);
  await run('undo', { change: change as number });
  await settled();
  expect(await untold()).toBe(0);
});

test('a number is kept by its name, changed, brought back, and all at once', async () => {
  await run('limit', { name: 'fades.heard', value: 30 });
  await run('limit', { name: 'circleSize', value: 20 });
  expect(await readLimits(db)).toEqual({
    ...defaultLimits,
    circleSize: 20,
    fades: { ...defaultLimits.fades, heard: 30 },
  });
  await run('limit', { name: 'fades.heard', value: null });
  expect(await readLimits(db)).toEqual({ ...defaultLimits, circleSize: 20 });
  const { change } = await run('limit', { value: null });
  expect(await readLimits(db)).toEqual(defaultLimits);
  await run('undo', { change: change as number });
  expect(await readLimits(db)).toEqual({ ...defaultLimits, circleSize: 20 });
});

test('what the worker reads once follows a change', async () => {
  expect(await limitsInUse(db)).toEqual(defaultLimits);
  await run('limit', { name: 'silentDays', value: 90 });
  expect((await limitsInUse(db)).silentDays).toBe(90);
});

describe('no number of the rules', () => {
  test.each([
    ['negative', { name: 'silentDays', value: -1 }],
    ['a window of nothing', { name: 'idleMonths', value: 0 }],
    ['huge', { name: 'fades.heard', value: 1e9 }],
    ['half a meeting', { name: 'idleMeetings', value: 1.5 }],
    ['not finite', { name: 'oneSided', value: Number.NaN }],
    ['a text', { name: 'oneSided', value: 'three' }],
    ['nothing', { name: 'oneSided', value: '' }],
    ['unknown', { name: 'shoeSize', value: 43 }],
    ['without a name', { value: 3 }],
  ])('%s', async (_, input) => {
    await expect(run('limit', input as never)).rejects.toThrow();
    expect(await readLimits(db)).toEqual(defaultLimits);
  });
});
