/** Whose drafts are left over, and whose are only on their way. */
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Database } from '../store/database';

/** The store that content scripts write to; the polyfill passes a real one on as it is. */
const stored = new Map<string, object>();
/** What the browser holds in memory for our own pages. */
const held = new Map<string, object>();
const areaOf = (all: Map<string, object>) => ({
  get: async () => Object.fromEntries(all),
  remove: async (keys: string[]) => {
    for (const key of keys) all.delete(key);
  },
});
vi.stubGlobal('browser', {
  runtime: { id: 'knownfor', getURL: () => 'chrome-extension://knownfor/' },
  storage: {
    local: areaOf(stored),
    session: areaOf(held),
  },
});
vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { DraftRecovery } = await import('./draftRecovery');
const { Execute } = await import('./execute');

const anna = { person: { name: 'Anna', emails: ['anna@a.example'] } };
const typed = (text: string, at: number) => ({ do: 'field', input: { who: anna, field: 'note', text }, at });
/** Long enough ago that its page can't be living. */
const before = () => Date.now() - 5000;
const notes = async () => (await db.contacts.toArray()).map(({ note }) => note);
let db: Database;
let execute: InstanceType<typeof Execute>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
  db = new Database(`drafts-${crypto.randomUUID()}`);
  execute = new Execute(db, () => {});
});
afterEach(async () => {
  vi.useRealTimers();
  stored.clear();
  held.clear();
  await db.delete();
});
afterAll(() => vi.unstubAllGlobals());

test('of what a page left behind the last of each field is saved, and nothing stays', async () => {
  stored.set('draft/s/note/9', typed('An', before() - 20));
  stored.set('draft/s/note/10', typed('Anna', before()));
  await new DraftRecovery(db, execute).done;
  expect(await notes()).toEqual(['Anna']);
  expect(stored.size).toBe(0);
});

test('of a page of ours the last that is held anywhere is saved, and nothing stays', async () => {
  const draft = (n: number, text: string) => ({ key: `draft/s/me/${n}`, ...typed(text, before()) });
  await db.drafts.bulkPut([draft(1, 'A'), draft(2, 'An')]);
  for (const one of [draft(2, 'An'), draft(3, 'Anna')]) held.set(one.key, one);
  await new DraftRecovery(db, execute).done;
  expect(await notes()).toEqual(['Anna']);
  expect([held.size, await db.drafts.count()]).toEqual([0, 0]);
});

test('a draft dated later than a clock that was set back is saved all the same', async () => {
  stored.set('draft/s/note/1', typed('Anna', Date.now() + 86_400_000));
  await new DraftRecovery(db, execute).done;
  expect(await notes()).toEqual(['Anna']);
});

test('what is being typed while another tab closes is left to its page; once that is silent it is saved', async () => {
  const recovery = new DraftRecovery(db, execute);
  await recovery.done;
  stored.set('draft/alive/note/1', typed('An', Date.now()));
  recovery.onTabClosed();
  await vi.advanceTimersByTimeAsync(100);
  await recovery.done;
  expect(await notes()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1500);
  await recovery.done;
  expect(await notes()).toEqual(['An']);
});

test('what is being typed when the worker wakes is left to its page; once that is silent it is saved', async () => {
  stored.set('draft/alive/note/1', typed('An', Date.now()));
  const recovery = new DraftRecovery(db, execute);
  await recovery.done;
  expect(await notes()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1500);
  await recovery.done;
  expect(await notes()).toEqual(['An']);
});

test('what is looked at next waits for nothing', async () => {
  stored.set('draft/gone/note/1', typed('An', Date.now()));
  const recovery = new DraftRecovery(db, execute);
  recovery.recoverAll();
  await recovery.done;
  expect(await notes()).toEqual(['An']);
});

test('what a page saves itself is left to it, also when that is what woke the worker: it hears of its change', async () => {
  stored.set('draft/alive/note/1', typed('Anna', before()));
  const message = { ...typed('Anna', Date.now()), drafts: ['draft/alive/note/1'] };
  const recovery = new DraftRecovery(db, execute);
  const saved = recovery.reserve(message);
  await recovery.done;
  expect(await execute.message(message, 'content').finally(saved)).toMatchObject({ ok: true, change: 1 });
  await recovery.done;
  expect(await notes()).toEqual(['Anna']);
});

test.each([[{ drafts: 'draft/alive/note/1' }], [{ drafts: [1, null] }], [{}]])(
  'holding %j, which is no list of drafts, does no harm',
  async (message) => {
    stored.set('draft/s/note/1', typed('Anna', before()));
    const recovery = new DraftRecovery(db, execute);
    recovery.reserve(message)();
    await recovery.done;
    expect(await notes()).toEqual(['Anna']);
  },
);
