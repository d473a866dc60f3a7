import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newId } from '../../domain/newId';
import type { ProjectContact } from '../../domain/projectFile';
import { Database } from '../../store/database';
import { importPart } from './importPart';

const today = '2026-11-24';
const questions = ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'] as const;

let db: Database;
beforeEach(() => {
  db = new Database(`part-${crypto.randomUUID()}`);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

const contact = (at: number): ProjectContact => ({
  ...{ id: newId(), name: `Osoba ${at}`, emails: [`o${at}@x.example`], phones: [], links: [], tags: ['klient'] },
  ...{ goals: [], needs: [], evidence: [], benefits: [], reminders: [] },
  touchpoints: ['2024-01-02', '2024-02-03'].map((on) => ({ on, channel: 'mail' as const, source: 'mail' })),
});

test('asks the database nothing once rows are on their way: each question would wait for all of them', async () => {
  const contacts = Array.from({ length: 150 }, (_, at) => contact(at));
  const part = { of: 'import', origins: [], people: contacts.length };
  const time = { now: Date.parse(today), today, writer: 'f' };
  // What is read once in a worker's life, and the import's own row.
  await importPart(db, { file: { contacts: contacts.slice(0, 1) } }, part, time);
  const asked: string[] = [];
  let isWriting = false;
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
    isWriting ||= this.name === 'datedRecords';
    return put.apply(this, row);
  });
  for (const kind of [IDBObjectStore.prototype, IDBIndex.prototype] as IDBObjectStore[])
    for (const name of questions) {
      const ask = kind[name] as (...words: unknown[]) => IDBRequest;
      vi.spyOn(kind, name).mockImplementation(function (this: IDBObjectStore, ...words: unknown[]) {
        if (isWriting) asked.push(`${this.name}.${name}`);
        return ask.apply(this, words) as never;
      });
    }
  await importPart(db, { file: { contacts: contacts.slice(1) } }, part, time);
  expect(isWriting).toBe(true);
  expect(asked).toEqual([]);
});
