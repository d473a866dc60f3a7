/** Keeping a list of guests: what is clear goes out of the text, what was typed meanwhile or waits stays in it. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guestWithout } from '../../../capture/typedPeople';
import type { Command } from '../../../commands/command';
import { type CommandInput, commands } from '../../../commands/index';
import { Database } from '../../../store/database';
import { updateSearchLines } from '../../../store/search/searchLines';
import { commit } from '../../../store/write/commit';
import { followPeople, type LookedUp, proposedDay, readGuests, saveGuests } from './guests';

const today = '2026-11-24';
let db: Database;
let now = 0;

const act = async (name: string, input: object) => {
  await commit(db, name, { now: ++now, today }, (tx) =>
    (commands as unknown as Record<string, Command>)[name]!.change(tx, input as never),
  );
  await updateSearchLines(db);
};
const person = (name: string, address: string) =>
  act('tag', { who: { person: { name, emails: [address] } }, add: ['x'], remove: [] });

beforeEach(() => {
  db = new Database(`guests-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

type Parts = CommandInput<'attendance'>['people'][];
/** What is sent of a text, and what is left of it. */
async function keeping(text: string, kept = Number.POSITIVE_INFINITY, meanwhile = '') {
  let sent: Parts = [];
  const send = async (parts: Parts) => {
    sent = parts;
    return Math.min(kept, parts.length);
  };
  const lines = await saveGuests(db, { text, answers: {}, send });
  return { sent, left: guestWithout(text + meanwhile, lines) };
}

test('who is clear is sent, with the line where it says more than the name; who is asked waits', async () => {
  await person('Anna Nowak', 'a@x.pl');
  await person('Anna Nowak', 'b@x.pl');
  const { sent, left } = await keeping('Jan Lis, plumber\nAnna Nowak\nOla Kos');
  expect(sent).toMatchObject([[{ name: 'Jan Lis', note: 'Jan Lis, plumber' }, { name: 'Ola Kos' }]]);
  expect(sent[0]![1]!.note).toBeUndefined();
  expect(left).toBe('Anna Nowak');
});

test('a second line about one person stays, as what it says was not kept', async () => {
  const { sent, left } = await keeping('Jan Lis\nJan Lis, wants doors');
  expect(sent).toMatchObject([[{ name: 'Jan Lis' }]]);
  expect(left).toBe('Jan Lis, wants doors');
});

test('a line typed while the list is sent stays', async () =>
  expect((await keeping('Jan Lis', 1, '\nOla Kos')).left).toBe('Ola Kos'));

test('what was not kept stays', async () => expect((await keeping('Jan Lis', 0)).left).toBe('Jan Lis'));

test('a list of more than the worker takes goes in parts, and one that fails stays', async () => {
  const names = Array.from(
    { length: 501 },
    (_, i) => `G${String.fromCharCode(97 + (i % 26))}${'o'.repeat(1 + Math.floor(i / 26))} Lis`,
  );
  const { sent, left } = await keeping(names.join('\n'), 1);
  expect(sent.map((part) => part.length)).toEqual([500, 1]);
  expect(left).toBe(names[500]);
});

test('a line is looked up once, and again when the people have changed', async () => {
  const lookedUp: LookedUp = new Map();
  const contact = async () => (await readGuests(db, 'Jan Lis', lookedUp))[0]!.contact;
  expect(await contact()).toBeUndefined();
  const [looked] = lookedUp.values();
  await readGuests(db, 'Jan Lis\nOla', lookedUp);
  expect([...lookedUp.values()][0]).toBe(looked);
  let changed = () => {};
  const stop = followPeople(db, () => {
    lookedUp.clear();
    changed();
  });
  // Once for the entry of the log, once for what search sees.
  await new Promise<void>((resolve) => {
    changed = async () => (await contact()) && resolve();
    void person('Jan Lis', 'j@x.pl');
  });
  stop();
  expect(await contact()).toBeDefined();
});

test.each<[string, string | undefined, string | undefined, string]>([
  ['planned for today', today, '2026-11-17', today],
  ['planned for yesterday', '2026-11-23', undefined, '2026-11-23'],
  ['planned for a day to come', '2026-12-01', '2026-11-20', '2026-11-20'],
  ['met since the planned day', '2026-10-01', '2026-11-20', '2026-11-20'],
  ['met since the planned day, long ago', '2026-09-01', '2026-10-01', today],
  ['last met a month ago', undefined, '2026-10-24', today],
  ['last met two weeks ago', undefined, '2026-11-10', today],
  ['never', undefined, undefined, today],
])('the day that is proposed: %s', (_, next, last, on) => expect(proposedDay(next, last, today)).toBe(on));
