/** The one alarm under a clock that jumps: whatever day the computer says, the next look puts it right. */
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { addDays, today } from '../../domain/days';
import { Database } from '../../store/database';

/** As much of a browser as the alarm needs; the polyfill passes a real one on as it is. */
const alarms = new Map<string, { name: string; scheduledTime: number }>();
let stored: Record<string, unknown> = {};
vi.stubGlobal('browser', {
  runtime: { id: 'knownfor' },
  alarms: {
    get: async (name: string) => alarms.get(name),
    clear: async (name: string) => alarms.delete(name),
    create: (name: string, { when }: { when: number }) => void alarms.set(name, { name, scheduledTime: when }),
  },
  storage: { local: { get: async () => stored } },
});
vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { setAlarm } = await import('./alarm');

const at = (day: string, time: string) => vi.setSystemTime(new Date(`${day}T${time}`));
/** When the alarm goes off, where the user is. */
const set = () => {
  const [alarm] = alarms.values();
  return alarm && new Date(alarm.scheduledTime).toLocaleString('sv').slice(0, 16);
};
const day = '2026-11-24';
let db: Database;
const remind = (on: string) =>
  commandRunner(() => db, today())('reminder', {
    who: { person: { name: 'Anna', emails: [`on${on}@a.example`] } },
    on,
  });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  at(day, '10:00');
  db = new Database(`alarm-${crypto.randomUUID()}`);
});
afterEach(async () => {
  alarms.clear();
  stored = {};
  await db.delete();
  vi.useRealTimers();
});
afterAll(() => vi.unstubAllGlobals());

describe('the alarm', () => {
  test('is for the first minute of the next day with something due; without one there is none', async () => {
    await setAlarm(db);
    expect(set()).toBeUndefined();
    await remind(addDays(day, 3));
    await remind(addDays(day, 8));
    await setAlarm(db);
    expect(set()).toBe('2026-11-27 00:01');
  });

  test('knows of tomorrow also where something else is due since last week', async () => {
    const act = commandRunner(() => db, today());
    const who = { person: { name: 'Ola', emails: ['ola@example.com'] } };
    await act('benefit', { who, on: addDays(day, -8), kind: 'tip', direction: 'received' });
    await act('reminder', { who, on: addDays(day, 2) });
    await setAlarm(db);
    expect(set()).toBe('2026-11-26 00:01');
  });

  test.each([
    ['a day ahead, past the first of them', '2026-11-28', '2026-12-02 00:01'],
    ['a day ahead, before any of them', '2026-11-25', '2026-11-27 00:01'],
    ['years ahead, past all of them', '2030-01-01', undefined],
    ['a day back', '2026-11-23', '2026-11-27 00:01'],
    ['months back: it looks again in a month', '2026-06-01', '2026-07-01 10:00'],
  ])('after the clock was set %s', async (_, to, expected) => {
    await remind(addDays(day, 3));
    await remind(addDays(day, 8));
    await setAlarm(db);
    at(to, '10:00');
    await setAlarm(db);
    expect(set()).toBe(expected);
  });

  test('that was set while the clock was years ahead does not stay there', async () => {
    await remind(addDays(day, 3));
    at('2030-01-01', '10:00');
    await remind('2030-01-09');
    await setAlarm(db);
    expect(set()).toBe('2030-01-09 00:01');
    at(day, '10:05');
    await setAlarm(db);
    expect(set()).toBe('2026-11-27 00:01');
  });

  test('wakes the worker in a week on each day with something due and the day after, when it is late', async () => {
    await remind(addDays(day, 3));
    await remind(addDays(day, 5));
    await remind(addDays(day, 40));
    const wakes: (string | undefined)[] = [];
    const end = Date.now() + 7 * 24 * 3600 * 1000;
    for (await setAlarm(db); ; await setAlarm(db)) {
      const [alarm] = alarms.values();
      if (!alarm || alarm.scheduledTime > end) break;
      wakes.push(set());
      alarms.clear();
      vi.setSystemTime(alarm.scheduledTime);
    }
    expect(wakes).toEqual(['2026-11-27 00:01', '2026-11-28 00:01', '2026-11-29 00:01', '2026-11-30 00:01']);
  });

  test('is not set at all where nothing is due: a week without a wake', async () => {
    await remind(addDays(day, -1));
    await setAlarm(db);
    expect(alarms.size).toBe(0);
  });

  test('is for a notification today, but not while the notes are hidden', async () => {
    await remind(day);
    stored = { notify: true };
    await setAlarm(db);
    expect(set()).toBe('2026-11-24 10:00');
    stored = { notify: true, notesHidden: true };
    await setAlarm(db);
    expect(set()).not.toBe('2026-11-24 10:00');
    stored = { notify: true };
    await setAlarm(db);
    expect(set()).toBe('2026-11-24 10:00');
  });
});
