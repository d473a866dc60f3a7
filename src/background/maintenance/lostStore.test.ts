/** A database that is another than the last one, and held somebody, was lost: that is said until they are back. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

let stored: Record<string, unknown> = {};
const local = {
  get: async (keys: string[]) => Object.fromEntries(keys.flatMap((key) => (key in stored ? [[key, stored[key]]] : []))),
  set: async (values: object) => void Object.assign(stored, values),
  remove: async (key: string) => void delete stored[key],
};
const browser = { runtime: { id: 'knownfor' }, storage: { local } };
vi.stubGlobal('browser', browser);
vi.stubGlobal('chrome', browser);
const { watchStore } = await import('./lostStore');
const { commandRunner } = await import('../../../test/fixtures/commandRunner');
const { Database } = await import('../../store/database');
const { keptStoreKey, lostStoreKey } = await import('../../settings/keys');
const { today } = await import('../../domain/days');

let db: InstanceType<typeof Database>;
const run = commandRunner(() => db, '2026-11-24');
const person = (n: number) => ({ person: { name: `Anna ${n}`, emails: [`anna${n}@x.example`] } });
const add = (n: number) => run('field', { who: person(n), field: 'note', text: 'Sails' } as never);

beforeEach(() => {
  stored = {};
  db = new Database(`lost-${crypto.randomUUID()}`);
});

async function lose(): Promise<void> {
  await db.delete();
  db = new Database(db.name);
  await watchStore(db);
}

test('a new one, and one that everybody was removed from, is not lost', async () => {
  await watchStore(db);
  await add(1);
  await watchStore(db);
  expect(stored).toEqual({ [keptStoreKey]: { id: expect.any(String), contacts: 1, on: today() } });
  await run('remove', { who: person(1) } as never);
  await watchStore(db);
  expect(stored).not.toHaveProperty([lostStoreKey]);
});

test('one that came back empty: how many, and on which day', async () => {
  for (const n of [1, 2, 3]) await add(n);
  await watchStore(db);
  Object.assign(stored[keptStoreKey] as object, { on: '2026-11-01' });
  await lose();
  expect(stored[lostStoreKey]).toEqual({ contacts: 3, on: '2026-11-01' });
  // It goes on being said while the new one fills, until it holds as many.
  await add(1);
  await watchStore(db);
  expect(stored[lostStoreKey]).toEqual({ contacts: 3, on: '2026-11-01' });
  for (const n of [2, 3]) await add(n);
  await watchStore(db);
  expect(stored).not.toHaveProperty([lostStoreKey]);
});

test('once the user has seen it, it is not said again, nor of one that was empty', async () => {
  await add(1);
  await watchStore(db);
  await lose();
  delete stored[lostStoreKey];
  await watchStore(db);
  await lose();
  expect(stored).toEqual({});
});
