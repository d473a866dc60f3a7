import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import type { Id } from '../../domain/model';
import { Database } from '../database';
import type { ContactRecord, DatedRecord } from '../records';
import { updateSearchLines } from '../search/searchLines';
import { checkStore } from './checkStore';
import { repairStore } from './repairStore';

const today = '2026-11-24';
const time = { now: Date.parse('2026-11-24T20:00:00Z'), today };
const who = (name: string) => ({ person: { name, emails: [`${name}@x.example`] } });

let db: Database;
let anna: Id;
let jan: Id;
const run = commandRunner(() => db, today);
const found = async () => (await checkStore(db, today)).map(({ kind }) => kind);

beforeEach(async () => {
  db = new Database(`check-${crypto.randomUUID()}`);
  await run('offer', { id: 'windows', name: 'Windows', audience: ['architect'], keywords: ['window'] });
  anna = (await run('field', { who: who('anna'), field: 'does', text: 'architect' })).value as Id;
  jan = (await run('touchpoint', { who: who('jan') })).contacts[0] as Id;
  await updateSearchLines(db);
});
afterEach(() => db.delete());

test('where nothing is wrong it finds nothing', async () => {
  expect(await checkStore(db, today)).toEqual([]);
});

describe('what can be mended is named, mended, and nothing else is touched', () => {
  const wrongs: [string, string, () => Promise<unknown>][] = [
    ['a standing', 'standing', () => db.contacts.update(anna, { 'standing.flagged': false } as object)],
    ['a day due', 'standing', () => db.contacts.update(jan, { due: '2020-01-01' })],
    ['the counts', 'counts', () => db.meta.put({ key: 'counts', contacts: 7, flagged: 0 })],
    ['a line of search', 'searchLine', () => db.searchLines.toCollection().modify({ text: '\na\nb\n' })],
    ['no line of search', 'searchLine', () => db.searchLines.clear()],
    ['a line of nobody', 'searchLine', () => db.searchLines.put({ id: 9, rev: 1, ids: ['x'], text: '\nx\n' })],
  ];
  test.each(wrongs)('%s', async (_, kind, spoil) => {
    const before = [await db.contacts.toArray(), await db.datedRecords.toArray(), await db.log.toArray()];
    await spoil();
    const findings = await checkStore(db, today);
    expect(new Set(findings.map((one) => one.kind))).toEqual(new Set([kind]));
    expect(await repairStore(db, findings, time)).toEqual([]);
    expect(await checkStore(db, today)).toEqual([]);
    expect([await db.contacts.toArray(), await db.datedRecords.toArray(), await db.log.toArray()]).toEqual(before);
  });

  test('an identity of two', async () => {
    await db.contacts
      .where('id')
      .equals(jan)
      .modify({ keys: ['mail:anna@x.example', 'mail:jan@x.example'] });
    expect(await found()).toContain('sharedKey');
    await repairStore(db, await checkStore(db, today), time);
    expect((await db.contacts.get(anna))?.keys).toEqual(['mail:anna@x.example']);
    expect((await db.contacts.get(jan))?.keys).toEqual(['mail:jan@x.example']);
  });

  test('two who are joined each into the other: one of them is back', async () => {
    for (const [id, joinedInto] of [
      [anna, jan],
      [jan, anna],
    ] as const)
      await db.contacts.update(id, { joinedInto, deleted: true });
    expect(await found()).toContain('joinCircle');
    await repairStore(db, await checkStore(db, today), time);
    await repairStore(db, await checkStore(db, today), time);
    expect(await found()).not.toContain('joinCircle');
    expect((await db.contacts.toArray()).filter(({ deleted }) => !deleted)).toHaveLength(1);
  });
});

test.each<[string, string, () => Promise<unknown>]>([
  ['a note that the log knows nothing of', 'log', () => db.contacts.update(anna, { does: 'pilot' })],
  ['a clock that the log knows nothing of', 'clock', () => db.contacts.update(anna, { 'clocks.does': 'x' } as object)],
  ['entries out of order', 'clock', () => db.log.where('seq').equals(2).modify({ clock: '000000000.0000.d' })],
  [
    'a contact without a name',
    'unreadable',
    () =>
      db.contacts
        .where('id')
        .equals(anna)
        .modify({ name: 7 as never }),
  ],
  ['a record of nobody', 'orphan', () => db.datedRecords.toCollection().modify({ contact: 'nobody' })],
  ['a record of no kind', 'unreadable', () => db.datedRecords.put({ id: 'x', contact: anna } as DatedRecord)],
])('what can not be mended is said and stays as it is: %s', async (_, kind, spoil) => {
  await spoil();
  const rows = async () => [await db.contacts.bulkGet([anna, jan]), await db.datedRecords.toArray()];
  const before = await rows();
  const findings = await checkStore(db, today);
  const left = await repairStore(db, findings, time);
  expect(left.map((one) => one.kind)).toContain(kind);
  const [contacts, records] = (await rows()) as [ContactRecord[], DatedRecord[]];
  expect(records).toEqual(before[1]);
  expect(contacts.map(({ name }) => name)).toEqual((before[0] as ContactRecord[]).map(({ name }) => name));
});

test('the command says what it would mend, and mends only when it is sent again', async () => {
  await db.meta.put({ key: 'counts', contacts: 7, flagged: 0 });
  await db.datedRecords.toCollection().modify({ contact: 'nobody' });
  const asked = (await run('check', {})).value as { kind: string; mend: string | null }[];
  const mendOf = (kind: string) => asked.find((one) => one.kind === kind)?.mend;
  expect([mendOf('counts'), mendOf('orphan')]).toEqual(['count again', null]);
  expect(await db.meta.get('counts')).toMatchObject({ contacts: 7 });
  const left = (await run('check', { mend: true })).value as { kind: string }[];
  expect(left.map(({ kind }) => kind)).toContain('orphan');
  expect(await found()).not.toContain('counts');
});

test('it runs while others write', async () => {
  const writing = (async () => {
    for (let i = 0; i < 30; i++) await run('field', { who: who('anna'), field: 'note', text: `note ${i}` });
  })();
  for (let i = 0; i < 5; i++) expect(await checkStore(db, today)).toEqual([]);
  await writing;
  expect(await checkStore(db, today)).toEqual([]);
});
