/** How the change log is kept small: saves of one typing session are one entry, an import holds ids, and what is old goes. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { scaledSize } from '../../../test/fixtures/longRuns';
import { field } from '../../commands/contact/field';
import type { TextField } from '../../domain/contactSchema';
import { checkStore } from '../check/checkStore';
import { Database } from '../database';
import { updateSearchLines } from '../search/searchLines';
import { commit } from './commit';
import { trimLog } from './trimLog';

const today = '2026-11-24';
const anna = { name: 'Anna Nowak', emails: ['anna@x.example'] };
const oneDay = 86_400_000;

let db: Database;
let now: number;
const run = commandRunner(() => db, today);

/** A save as the worker gets it while something is typed. */
function type(text: string, typingSession = 'draft/page/note', name: TextField = 'note') {
  now += 1000;
  const typed = { at: now, typingSession };
  return commit(db, 'field', { now, today, typed }, (tx) =>
    field.change(tx, { who: { person: anna }, field: name, text }),
  );
}
const notes = async () => (await db.contacts.toArray()).filter(({ deleted }) => !deleted).map(({ note }) => note);

beforeEach(() => {
  db = new Database(`log-${crypto.randomUUID()}`);
  now = Date.parse(today);
});
afterEach(() => db.delete());

test('what is typed into one field in one typing session is one entry, undone as one', async () => {
  await type('as it was', 'draft/before/note');
  let change: number | undefined;
  for (let letters = 1; letters <= 40; letters++) ({ change } = await type('x'.repeat(letters)));
  expect(await db.log.count()).toBe(2);
  expect(await checkStore(db, today)).toEqual([]);
  now += 1000;
  await commandAt('undo', { change: change as number });
  expect(await notes()).toEqual(['as it was']);
});

/** Another command, after what was typed. */
const commandAt: typeof run = async (name, input) => {
  const { commands } = await import('../../commands');
  const { perform } = await import('../../commands/command');
  return perform(db, name, commands[name] as unknown as Parameters<typeof perform>[2], input, { now, today });
};

test('the first saves make the contact: undone, it is gone again', async () => {
  await type('a');
  const { change } = await type('ab');
  expect(await db.log.count()).toBe(1);
  now += 1000;
  await commandAt('undo', { change: change as number });
  expect(await notes()).toEqual([]);
});

test.each([
  ['another typing session', () => type('b', 'draft/other/note')],
  ['another field', () => type('b', 'draft/page/does', 'does')],
])('%s is an entry of its own, also in between', async (_, other) => {
  await type('a');
  await other();
  await type('c');
  expect(await db.log.count()).toBe(3);
  expect(await checkStore(db, today)).toEqual([]);
});

test('search follows what was taken into one entry', async () => {
  await type('a');
  await updateSearchLines(db);
  await type('ab');
  await updateSearchLines(db);
  expect(await checkStore(db, today)).toEqual([]);
  expect((await db.searchLines.toArray())[0]?.text).toContain('\tab\t');
});

test('what is older than a month goes, the rest agrees with the records, and clocks go on', async () => {
  for (const text of ['a', 'b', 'c']) {
    await type(text, `draft/${text}/note`);
    now += 20 * oneDay;
  }
  await updateSearchLines(db);
  expect(await trimLog(db, now, 30)).toBe(2);
  expect(await db.log.count()).toBe(1);
  expect(await trimLog(db, now + 100 * oneDay, 30)).toBe(0);
  expect(await checkStore(db, today)).toEqual([]);
});

test('what search has yet to follow stays', async () => {
  await type('a', 'draft/a/note');
  await type('b', 'draft/b/note');
  expect(await trimLog(db, now + 100 * oneDay, 30)).toBe(0);
});

test('an import costs the log its ids and a save little more than its text: a year stays under 10 MB', async () => {
  const bytes = async () => JSON.stringify(await db.log.toArray()).length;
  const lists = {
    emails: [],
    phones: [],
    links: [],
    tags: [],
    goals: [],
    needs: [],
    evidence: [],
    benefits: [],
    reminders: [],
  };
  const count = scaledSize(300);
  const contacts = Array.from({ length: count }, (_, i) => ({
    ...{ ...lists, touchpoints: [], id: crypto.randomUUID(), name: `Somebody ${i}`, headline: 'h'.repeat(200) },
    linkedin: { slug: `somebody-${i}` },
  }));
  await run('import', { file: { contacts } });
  const aContact = (await bytes()) / count;
  now += oneDay;
  const before = await bytes();
  for (let save = 0; save < 50; save++) await type(`${save} ${'n'.repeat(300)}`, `draft/${save}/note`);
  const aSave = ((await bytes()) - before) / 50;
  // 30,000 contacts imported, and fifty texts of 300 letters a day for the month that the log holds.
  expect(30_000 * aContact + 30 * 50 * aSave).toBeLessThan(10_000_000);
  expect(aContact).toBeLessThan(160);
});
