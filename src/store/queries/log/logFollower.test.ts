/** What the dashboard keeps in memory says what the database says, whatever happens while it reads. */
import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandRunner } from '../../../../test/fixtures/commandRunner';
import { eventually } from '../../../../test/fixtures/eventually';
import { Database } from '../../database';
import { relationsSource, wishesSource } from '../contacts/relations';
import { lastLogEntry } from './logEntries';
import { LogFollower } from './logFollower';

const source = relationsSource(40);
const today = '2026-11-24';
const lists = { tags: [], phones: [], links: [], goals: [], needs: [], evidence: [], benefits: [], reminders: [] };
const met = (many: number) =>
  Array.from({ length: many }, (_, i) => ({
    on: `2026-01-${String((i % 28) + 1).padStart(2, '0')}`,
    channel: 'call' as const,
    character: 'social' as const,
  }));
const person = (n: number, many: number) => ({
  ...lists,
  id: `c${String(n).padStart(5, '0')}`,
  name: `Person ${n}`,
  emails: [`p${n}@x.example`],
  touchpoints: met(many),
});

let db: Database;
const act = commandRunner(() => db, today);
/** How much is kept of each, and how much there is. */
const kept = async (followed: LogFollower<{ row: { id: string; name: string }; records: unknown[] }>) =>
  (await followed.upToDate()).map(({ row, records }) => `${row.id} ${row.name} ${records.length}`).sort();
const there = async () => {
  const rows = (await db.contacts.toArray()).filter(({ deleted }) => !deleted);
  const records = (await db.datedRecords.toArray()).filter(({ deleted }) => !deleted);
  return rows
    .map(({ id, name }) => `${id} ${name} ${records.filter(({ contact }) => contact === id).length}`)
    .filter((line) => !line.endsWith(' 0'))
    .sort();
};

beforeEach(() => {
  db = new Database(`followed-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test.each([
  ['nobody', []],
  ['somebody with nothing', [person(1, 0)]],
  ['many with a few each', Array.from({ length: 100 }, (_, n) => person(n, n % 9))],
  ['one with more than a piece holds, between others', [person(1, 3), person(2, 90), person(3, 2), person(4, 1)]],
  ['pieces that end where a contact ends', [person(1, 40), person(2, 40), person(3, 1)]],
])('reads everybody, each with all of theirs: %s', async (_, contacts) => {
  if (contacts.length) await act('import', { file: { contacts } });
  expect(await kept(new LogFollower(db, source))).toEqual(await there());
});

test('follows what is added, deleted, brought back and joined, and reads nothing else again', async () => {
  await act('import', { file: { contacts: Array.from({ length: 50 }, (_, n) => person(n, 2)) } });
  const followed = new LogFollower(db, source);
  const before = await followed.upToDate();
  expect(await followed.upToDate(), 'nothing has changed').toBe(before);
  const reading = vi.spyOn(source, 'all');
  const steps = [
    () => act('touchpoint', { who: { person: { name: 'New', emails: ['new@x.example'] } }, channel: 'call' }),
    () => act('touchpoint', { who: { contact: 'c00001' }, channel: 'meeting' }),
    () => act('join', { who: { contact: 'c00003' }, into: 'c00004' }),
  ];
  for (const [i, step] of steps.entries()) {
    await step();
    expect(await kept(followed), `step ${i}`).toEqual(await there());
  }
  const gone = await act('remove', { who: { contact: 'c00005' } });
  expect(await kept(followed)).toEqual(await there());
  await act('undo', { change: gone.change as number });
  expect(await kept(followed)).toEqual(await there());
  expect((await kept(followed)).some((line) => line.startsWith('c00005'))).toBe(true);
  expect(reading).not.toHaveBeenCalled();
  reading.mockRestore();
});

test('misses nothing of what is changed while it reads, by whomever', async () => {
  await act('import', { file: { contacts: Array.from({ length: 60 }, (_, n) => person(n, 20)) } });
  const followed = new LogFollower(db, source);
  const first = followed.upToDate();
  const changes = [];
  for (let n = 0; n < 50; n += 10) {
    changes.push(act('touchpoint', { who: { contact: person(n, 0).id }, channel: 'call' }));
    changes.push(act('remove', { who: { contact: person(n + 7, 0).id } }));
  }
  const several = await Promise.all([first, followed.upToDate(), ...changes, followed.upToDate()]);
  expect(several).toHaveLength(13);
  expect(await kept(followed)).toEqual(await there());
});

test('each entry of the log is heard of live', async () => {
  const heard: number[] = [];
  const watched = liveQuery(() => lastLogEntry(db)).subscribe((seq) => void heard.push(seq));
  await eventually(() => expect(heard).toEqual([0]));
  await act('touchpoint', { who: { person: { name: 'New', emails: ['new@x.example'] } }, channel: 'call' });
  await eventually(() => expect(heard).toEqual([0, 1]));
  watched.unsubscribe();
});

test('a reading that failed is begun anew', async () => {
  await act('import', { file: { contacts: [person(1, 2)] } });
  const followed = new LogFollower(db, source);
  vi.spyOn(db.contacts, 'bulkGet').mockRejectedValueOnce(new Error('closed'));
  await expect(followed.upToDate()).rejects.toThrow('closed');
  expect(await kept(followed)).toEqual(await there());
});

test('wishes come and go with what is written', async () => {
  await act('import', { file: { contacts: [{ ...person(1, 0), looksFor: 'an accountant' }, person(2, 1)] } });
  const followed = new LogFollower(db, wishesSource);
  const names = async () => (await followed.upToDate()).map(({ name }) => name).sort();
  expect(await names()).toEqual(['Person 1']);
  await act('field', { who: { contact: 'c00002' }, field: 'does', text: 'books' });
  expect(await names()).toEqual(['Person 1', 'Person 2']);
  await act('field', { who: { contact: 'c00001' }, field: 'looksFor', text: '' });
  expect(await names()).toEqual(['Person 2']);
});
