/** A save is one message and one answer. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Reply } from '../../messages/reply';
import type { PassToSave } from '../../settings/passToSave';
import { Database } from '../../store/database';
import { contactView } from '../../store/queries/contacts/contactView';
import { limitsInUse } from '../../store/queries/ruleNumbersInUse';

vi.stubGlobal('browser', { runtime: { id: 'knownfor', getURL: () => 'chrome-extension://knownfor/' } });
vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { CommandExecutor } = await import('./commandExecutor');

const person = { name: 'Anna', emails: ['anna@a.example'] };
let db: Database;
let told: object[];
let executor: InstanceType<typeof CommandExecutor>;
let pass: PassToSave;

beforeEach(async () => {
  db = new Database(`execute-${crypto.randomUUID()}`);
  told = [];
  executor = new CommandExecutor(db, (change) => void told.push(change));
  pass = await executor.passes.issue('document', { ...person, role: 'subject' });
});

const save = (text: string, more: object = {}) =>
  executor.execute({ do: 'field', input: { who: { person }, field: 'does', text }, pass, ...more }, 'content', {
    ...{ tab: 7, document: 'document', url: 'https://a.example/' },
  });
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

const bea = { name: 'Bea', emails: ['bea@b.example'] };
const asContent = (message: object, document = 'document') => executor.execute(message, 'content', { document });
const about = (who: object) => ({ do: 'field', input: { who, field: 'note', text: 'x' }, pass });

test.each<[string, object, string | undefined]>([
  ['somebody who was not shown', about({ person: bea }), undefined],
  ['an id', about({ contact: 'some-id' }), undefined],
  ['with a pass that another document has', about({ person }), 'another'],
  [
    'with a pass that was made up',
    { ...about({ person }), pass: { document: 'document', signature: '00' } },
    undefined,
  ],
  ['whom the answer would show', { ...about({ person }), show: bea }, undefined],
])('a content script saves nothing about %s', async (_, message, document) => {
  expect(await asContent(message, document)).toMatchObject({ ok: false, error: { code: 'notShown' } });
  expect(await db.contacts.count()).toBe(0);
});

test('an id beside the person gives no right', async () => {
  const id = (await executor.execute({ do: 'tag', input: { who: { person: bea }, add: ['x'] } }, 'extension')) as {
    value: string;
  };
  await asContent(about({ person, contact: id.value }));
  expect((await db.contacts.get(id.value))?.note).toBeUndefined();
});

test('a content script undoes what its own document did, and nothing else', async () => {
  const own = (await asContent(about({ person }))) as { change: number };
  const ours = (await executor.execute({ do: 'tag', input: { who: { person: bea }, add: ['x'] } }, 'extension')) as {
    change: number;
  };
  const undo = (change: number, document?: string) => asContent({ do: 'undo', input: { change } }, document);
  expect(await undo(ours.change)).toMatchObject({ ok: false, error: { code: 'noSuchChange' } });
  expect(await undo(own.change, 'another')).toMatchObject({ ok: false, error: { code: 'noSuchChange' } });
  expect(await undo(own.change)).toMatchObject({ ok: true });
});

test('a content script joins whom its page names by an identity, never by the name alone', async () => {
  const named = { ...bea, name: person.name };
  const other = (await executor.execute({ do: 'tag', input: { who: { person: named }, add: ['x'] } }, 'extension')) as {
    value: string;
  };
  const join = { do: 'join', input: { who: { person }, into: other.value }, pass };
  expect(await asContent(join)).toMatchObject({ ok: false, error: { code: 'noSuchContact' } });
  expect(await executor.execute(join, 'extension')).toMatchObject({ ok: true });
});
