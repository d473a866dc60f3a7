/** Whose drafts are left over, and whose are only on their way. */
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PassToSave } from '../../settings/passToSave';
import { Database } from '../../store/database';

/** The store that content scripts write to; the polyfill passes a real one on as it is. */
const stored = new Map<string, object>();
/** What the browser holds in memory for our own pages. */
const held = new Map<string, object>();
const areaOf = (all: Map<string, object>) => ({
  get: async () => Object.fromEntries(all),
  remove: async (key: string) => all.delete(key),
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
const { CommandExecutor } = await import('../messages/commandExecutor');

const anna = { person: { name: 'Anna', emails: ['anna@a.example'] } };
let pass: PassToSave;
const typed = (text: string, at: number) => ({
  ...{ do: 'field', input: { who: anna, field: 'note', text }, at, text },
  pass,
});
/** Long enough ago that its page can't be living. */
const before = () => Date.now() - 5000;
const notes = async () => (await db.contacts.toArray()).map(({ note }) => note);
let db: Database;
let executor: InstanceType<typeof CommandExecutor>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] });
  db = new Database(`drafts-${crypto.randomUUID()}`);
  executor = new CommandExecutor(db, () => {});
  pass = await executor.passes.issue('gone', { ...anna.person, role: 'subject' });
});
afterEach(async () => {
  vi.useRealTimers();
  stored.clear();
  held.clear();
  await db.delete();
});
afterAll(() => vi.unstubAllGlobals());

test('what a page left behind is saved, and nothing stays', async () => {
  stored.set('draft/s/note', typed('Anna', before()));
  await new DraftRecovery(db, executor).done;
  expect(await notes()).toEqual(['Anna']);
  expect(stored.size).toBe(0);
});

test.each([
  ['in the database', 'An', 'Anna', 0, 20],
  ['in the session', 'Anna', 'An', 20, 0],
])(
  'of a page of ours the later is saved where it is held %s, and nothing stays',
  async (_, session, database, a, b) => {
    held.set('draft/s/me', { key: 'draft/s/me', ...typed(session, before() + a) });
    await db.drafts.put({ key: 'draft/s/me', ...typed(database, before() + b) });
    await new DraftRecovery(db, executor).done;
    expect(await notes()).toEqual(['Anna']);
    expect([held.size, await db.drafts.count()]).toEqual([0, 0]);
  },
);

test.each([
  ['too long', { who: anna, field: 'note', text: 'x'.repeat(100_001) }, 'tooLong'],
  [
    'about somebody whom its page was not shown',
    { who: { person: { name: 'Bea', emails: ['b@b.example'] } }, field: 'note', text: 'Anna' },
    'notShown',
  ],
  ['about an id', { who: { contact: 'gone' }, field: 'note', text: 'Anna' }, 'notShown'],
  ['of a command that is no more', {}, 'refused'],
])('a draft that is %s is put aside with the reason', async (_, input, refusal) => {
  const draft = { ...typed('Anna', before()), input, ...(refusal === 'refused' && { do: 'forgotten' }) };
  stored.set('draft/s/note', draft);
  await new DraftRecovery(db, executor).done;
  expect(stored.size).toBe(0);
  expect(await db.unsavedDrafts.toArray()).toEqual([{ ...draft, key: 'draft/s/note', refusal }]);
});

test('typed on while it was being saved, the draft stays', async () => {
  stored.set('draft/s/note', typed('An', before()));
  const { execute } = executor;
  executor.execute = async (...all) => {
    const reply = await execute.apply(executor, all);
    stored.set('draft/s/note', typed('Anna', Date.now()));
    return reply;
  };
  await new DraftRecovery(db, executor).done;
  expect(stored.get('draft/s/note')).toMatchObject({ text: 'Anna' });
});

test('a page that was closed before it could drop what is saved leaves nothing to be saved again', async () => {
  const at = before();
  await executor.execute({ ...typed('Anna', at), draft: 'draft/s/note', typed: at }, 'content');
  await executor.execute({ ...typed('', Date.now()), typed: Date.now() }, 'content');
  stored.set('draft/s/note', typed('Anna', at));
  await new DraftRecovery(db, executor).done;
  expect([await notes(), stored.size, await db.log.count()]).toEqual([[undefined], 0, 2]);
});

test('what is older than what stands there is put aside, and saved once the user says it', async () => {
  await new DraftRecovery(db, executor).done;
  await executor.execute({ do: 'field', input: { who: anna, field: 'note', text: 'Newer' } }, 'extension');
  stored.set('draft/s/note', typed('Older, in another tab', before()));
  await new DraftRecovery(db, executor).done;
  expect(await notes()).toEqual(['Newer']);
  const [{ key = '', do: name, input, ...aside } = {}] = await db.unsavedDrafts.toArray();
  expect(aside).toMatchObject({ text: 'Older, in another tab', refusal: 'newerText' });
  expect(key.startsWith('draft/s/note/')).toBe(true);
  expect(await executor.execute({ do: name, input }, 'extension')).toMatchObject({ ok: true });
  expect(await notes()).toEqual(['Older, in another tab']);
});

test.each([
  ['whose words the newer text holds', 'Anna builds', 'Anna builds houses'],
  ['that was saved before', 'Anna', 'Something else'],
])('nothing is put aside of a draft %s', async (_, older, newer) => {
  const at = before();
  const save = (text: string, when: number) =>
    executor.execute({ do: 'field', input: { who: anna, field: 'note', text }, typed: when }, 'extension');
  if (older === 'Anna') await save(older, at - 10);
  await save(newer, at + 1000);
  stored.set('draft/s/note', typed(older, at));
  await new DraftRecovery(db, executor).done;
  expect(await notes()).toEqual([newer]);
  expect(await db.unsavedDrafts.count()).toBe(0);
  expect(stored.size).toBe(0);
});

test('a draft dated later than a clock that was set back is saved all the same', async () => {
  stored.set('draft/s/note', typed('Anna', Date.now() + 86_400_000));
  await new DraftRecovery(db, executor).done;
  expect(await notes()).toEqual(['Anna']);
});

test('what is being typed while another tab closes is left to its page; once that is silent it is saved', async () => {
  const recovery = new DraftRecovery(db, executor);
  await recovery.done;
  stored.set('draft/alive/note', typed('An', Date.now()));
  recovery.onTabClosed();
  await vi.advanceTimersByTimeAsync(100);
  await recovery.done;
  expect(await notes()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1500);
  await recovery.done;
  expect(await notes()).toEqual(['An']);
});

test('what is being typed when the worker wakes is left to its page; once that is silent it is saved', async () => {
  stored.set('draft/alive/note', typed('An', Date.now()));
  const recovery = new DraftRecovery(db, executor);
  await recovery.done;
  expect(await notes()).toEqual([]);
  await vi.advanceTimersByTimeAsync(1500);
  await recovery.done;
  expect(await notes()).toEqual(['An']);
});

test('what is looked at next waits for nothing', async () => {
  stored.set('draft/gone/note', typed('An', Date.now()));
  const recovery = new DraftRecovery(db, executor);
  recovery.recoverAll();
  await recovery.done;
  expect(await notes()).toEqual(['An']);
});

test('what a page saves itself is left to it, also when that is what woke the worker: it hears of its change', async () => {
  stored.set('draft/alive/note', typed('Anna', before()));
  const message = { ...typed('Anna', Date.now()), draft: 'draft/alive/note' };
  const recovery = new DraftRecovery(db, executor);
  const saved = recovery.reserveDraft(message);
  await recovery.done;
  expect(await executor.execute(message, 'content').finally(saved)).toMatchObject({ ok: true, change: 1 });
  await recovery.done;
  expect(await notes()).toEqual(['Anna']);
});

test.each([[{ draft: ['draft/alive/note'] }], [{ draft: 1 }], [{}]])(
  'holding %j, which is no draft, does no harm',
  async (message) => {
    stored.set('draft/s/note', typed('Anna', before()));
    const recovery = new DraftRecovery(db, executor);
    recovery.reserveDraft(message)();
    await recovery.done;
    expect(await notes()).toEqual(['Anna']);
  },
);
