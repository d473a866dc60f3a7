/** A save is one message and one answer. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Reply } from '../messages/reply';
import { Database } from '../store/database';
import { contactView } from '../store/queries/contactView';
import { limitsInUse } from '../store/queries/limitsInUse';

vi.stubGlobal('browser', { runtime: { id: 'knownfor', getURL: () => 'chrome-extension://knownfor/' } });
vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { Execute } = await import('./execute');

const person = { name: 'Anna', emails: ['anna@a.example'] };
let db: Database;
let told: object[];
let execute: InstanceType<typeof Execute>;

beforeEach(() => {
  db = new Database(`execute-${crypto.randomUUID()}`);
  told = [];
  execute = new Execute(db, (change) => void told.push(change));
});

const save = (text: string, more: object = {}) =>
  execute.message({ do: 'field', input: { who: { person }, field: 'does', text }, ...more }, 'content', 7);
const viewIn = (reply: Reply<unknown>) => (reply.ok ? reply.view : undefined);

test('the answer shows the person as they are now, the same as when asked for', async () => {
  const view = viewIn(await save('builds houses', { show: person }));
  expect(view?.contact).toMatchObject({ name: 'Anna', does: 'builds houses' });
  const asked = await contactView(
    db,
    { ...person, role: 'subject' },
    new Date().toLocaleDateString('sv'),
    await limitsInUse(db),
  );
  expect(view).toEqual(asked);
});

test('who is shown the change with the answer is not told of it once more; the others are', async () => {
  await save('builds', { show: person });
  await save('builds houses');
  await vi.waitFor(() => expect(told).toHaveLength(2));
  expect(told).toMatchObject([{ informed: 7 }, { informed: undefined }]);
});

test.each([
  ['too long', 'x'.repeat(100_001), 'tooLong'],
  ['no text', 7 as unknown as string, 'invalid'],
])('%s is refused by its name', async (_, text, code) =>
  expect(await save(text)).toMatchObject({ ok: false, error: { code } }),
);

test('what waited for long gives way to what was typed later; what comes straight wins', async () => {
  const now = Date.now();
  await save('newer', { typed: now - 10_000 });
  await save('older, from a tab that slept', { typed: now - 60_000 });
  expect((await db.contacts.toArray())[0]?.does).toBe('newer');
  await save('straight', { typed: now });
  expect((await db.contacts.toArray())[0]?.does).toBe('straight');
});
