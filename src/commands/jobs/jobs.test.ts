/** Long work is done in slices: saves get through, and after a death at any of them it is finished or undone. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commandRunner } from '../../../test/fixtures/commandRunner';
import { isLongRun } from '../../../test/fixtures/longRuns';
import type { Id } from '../../domain/model';
import { checkStore } from '../../store/check/checkStore';
import { Database } from '../../store/database';
import { updateSearchLines } from '../../store/search/searchLines';
import { commit } from '../../store/write/commit';
import { endImport, runningImports } from '../import/endImport';
import { importFile } from '../import/importFile';
import { importEntries, startUndo } from '../undo/undoInSlices';
import { startForget } from './forgetJob';
import { markInterrupted, runJobs } from './runJobs';

const today = '2026-11-24';
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
const person = (n: number) => ({
  ...{ ...lists, id: `p${String(n).padStart(5, '0')}`, name: `Somebody ${n}`, headline: `Headline ${n}` },
  ...{ emails: [`p${n}@x.example`], touchpoints: [{ on: today, channel: 'mail' as const }] },
});
const parts = 4;
const inPart = 10;
/** Somebody who was there before, and is in the file. */
const known = { person: { name: 'Somebody 7', emails: ['p7@x.example'] } };

let db: Database;
let now: number;
const run = commandRunner(() => db, today);

beforeEach(async () => {
  db = new Database(`jobs-${crypto.randomUUID()}`);
  now = Date.parse(today) + 80_000_000;
  await run('field', { who: known, field: 'note', text: 'Sails' });
});
afterEach(() => db.delete());

/** An import in parts, as a page sends them, up to one of them. */
async function importParts(id: Id, upTo = parts): Promise<number[]> {
  const changes: number[] = [];
  for (let part = 0; part < upTo; part++) {
    const contacts = Array.from({ length: inPart }, (_, i) => person(part * inPart + i));
    const { change } = await commit(db, 'import', clock(), async (tx) => {
      tx.part = id;
      const done = { origins: [], people: parts * inPart, done: (part + 1) * inPart };
      await db.imports.put({ ...done, id, at: now, state: part === parts - 1 ? 'done' : 'running' });
      return importFile.change(tx, { file: { contacts } });
    });
    changes.push(change as number);
  }
  return changes;
}

const living = async () => (await db.contacts.toArray()).filter(({ deleted }) => !deleted).map(({ name }) => name);
function clock() {
  now += 1000;
  return { now, today };
}
const goOn = () => runJobs(db, clock, Number.POSITIVE_INFINITY);
/** The worker is ended after some slices, and another one starts. */
async function dieAfter(slices: number): Promise<void> {
  const until = now + 1000 * slices + 1;
  await runJobs(db, clock, until);
  db.close();
  db = new Database(db.name);
  await markInterrupted(db);
}
async function expectOrder(): Promise<void> {
  await updateSearchLines(db);
  expect(await checkStore(db, today)).toEqual([]);
}

describe('an import in parts', () => {
  test.each([0, 2, parts - 1])('is undone as a whole from any of its entries: %i', async (part) => {
    const changes = await importParts('import');
    expect(await living()).toHaveLength(parts * inPart);
    await updateSearchLines(db);
    const { change } = await run('undo', { change: changes[part] as number });
    expect(await living()).toEqual(['Somebody 7']);
    expect(
      await db.contacts
        .toCollection()
        .filter(({ note }) => note === 'Sails')
        .count(),
    ).toBe(1);
    await expectOrder();
    await run('undo', { change: change as number });
    expect(await living()).toHaveLength(parts * inPart);
    await expectOrder();
  });

  test('keeps what was written to its people when it is undone', async () => {
    const [change] = await importParts('import');
    await run('field', { who: { contact: 'p00023' }, field: 'note', text: 'Called' });
    await run('undo', { change: change as number });
    expect((await living()).sort()).toEqual(['Somebody 23', 'Somebody 7']);
    await expectOrder();
  });

  test('a save gets through while it is undone', async () => {
    await importParts('import');
    await startUndo(db, await importEntries(db, 'import'), now);
    await runJobs(db, clock, now + 2500);
    await commit(db, 'field', clock(), async (tx) => tx.set('contacts', 'p00001', { note: 'In between' }));
    await goOn();
    expect((await living()).sort()).toEqual(['Somebody 1', 'Somebody 7']);
    await expectOrder();
  });

  test('cancelled, nothing of it is left: no row, no entry, no line', async () => {
    const before = [await db.contacts.toArray(), await db.datedRecords.toArray()];
    await updateSearchLines(db);
    await importParts('import', 3);
    await updateSearchLines(db);
    await run('cancelImport', { import: 'import' });
    const [contacts, records] = [await db.contacts.toArray(), await db.datedRecords.toArray()];
    expect(contacts.map(({ id, note }) => [id, note])).toEqual(
      (before[0] as typeof contacts).map(({ id, note }) => [id, note]),
    );
    // Only what was known to be there before keeps the tombstone of what it had got.
    expect(records.filter(({ deleted }) => !deleted)).toEqual(before[1]);
    expect(await db.log.where('command').equals('import').count()).toBeLessThan(2);
    expect([await db.imports.count(), await db.jobs.count()]).toEqual([0, 0]);
    await expectOrder();
    await expect(run('cancelImport', { import: 'import' })).rejects.toThrow('noSuchChange');
  });

  test('whose page has died is taken back at the next start, over deaths of the worker too, and that is told', async () => {
    await importParts('import', 3);
    await run('field', { who: { contact: 'p00012' }, field: 'note', text: 'Called' });
    for (const id of await runningImports(db)) await endImport(db, id, 'interrupted', now);
    for (let death = 0; death < 3; death++) await dieAfter(1);
    await goOn();
    expect((await living()).sort()).toEqual(['Somebody 12', 'Somebody 7']);
    expect(await db.jobs.toArray()).toMatchObject([{ ends: 'interrupted', isOver: true, wasInterrupted: true }]);
    expect(await runningImports(db)).toEqual([]);
    await expectOrder();
  });

  test('that is done is left alone at the next start', async () => {
    await importParts('import');
    expect(await runningImports(db)).toEqual([]);
  });
});

describe('many forgotten at once', () => {
  const count = isLongRun ? 5000 : 100;
  const importMany = () =>
    run('import', {
      file: { contacts: Array.from({ length: count }, (_, n) => ({ ...person(n), note: `Note ${n}` })) },
    });
  const left = async () => JSON.stringify(await Promise.all(db.tables.map((table) => table.toArray())));

  test(`${count} of them: nothing is left of any, and their number is told`, async () => {
    await importMany();
    await updateSearchLines(db);
    const people = (await db.contacts.toArray()).map(({ id, name }) => ({ id, name }));
    const { value } = await run('forget', { people });
    expect(value).toEqual({ forgotten: count, namedIn: [] });
    expect(await living()).toEqual([]);
    expect(await left()).not.toMatch(/Somebody|Headline|Note \d|x\.example/);
    await expectOrder();
  });

  test('after a death in the middle the rest is forgotten at the next start', async () => {
    await importMany();
    const ids = await db.contacts.toCollection().primaryKeys();
    await startForget(db, ids, now, count / 5);
    await dieAfter(2);
    expect((await living()).length).toBe((count * 3) / 5);
    await goOn();
    expect(await living()).toEqual([]);
    expect(await db.jobs.toArray()).toMatchObject([
      { kind: 'forget', done: count, isOver: true, wasInterrupted: true },
    ]);
    await expectOrder();
  });

  test('somebody forgotten during their import does not come with a later part', async () => {
    await importParts('import', 2);
    await run('forget', { people: [{ id: 'p00003', name: 'Somebody 3' }] });
    await commit(db, 'import', clock(), (tx) => importFile.change(tx, { file: { contacts: [person(3), person(90)] } }));
    expect(await living()).toContain('Somebody 90');
    expect(await left()).not.toContain('Somebody 3"');
    await expectOrder();
  });
});
