/** Whatever an owned renderer sends: it is answered in words, and without a pass nothing is written or told. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { scaledRuns } from '../../test/fixtures/longRuns';
import { commands } from '../commands';
import type { CommandSender } from '../commands/command';
import { Database } from '../store/database';

vi.stubGlobal('browser', { runtime: { id: 'knownfor', getURL: () => 'chrome-extension://knownfor/' } });
vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { AskedPeople } = await import('./askedPeople');
const { CommandExecutor } = await import('./commandExecutor');
const { answerQuery } = await import('./queries');

const secret = 'Quetzalcoatl of the Hüttenwerk';
const queryNames = [
  'contactView',
  'personSeen',
  'unsavedWords',
  'discardWords',
  'recentEvent',
  'tags',
  'threadEvidence',
];
let db: Database;
let executor: InstanceType<typeof CommandExecutor>;

beforeAll(async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  db = new Database(`random-${crypto.randomUUID()}`);
  executor = new CommandExecutor(db, () => {});
  const who = { person: { name: 'Anna Nowak', emails: ['anna@a.example'] } };
  await executor.execute({ do: 'field', input: { who, field: 'note', text: secret } }, 'extension');
  await executor.execute({ do: 'field', input: { who, field: 'does', text: secret } }, 'extension');
});

/** A piece of input as commands have it, among it what names the contact that is there. */
const piece: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withNullPrototype: false }),
  fc.string(),
  fc.nat(50),
  fc.constantFrom('anna@a.example', 'Anna Nowak', 'note', 'does', 'windows', '2026-11-24', '__proto__', 'constructor'),
);
const person = fc.record({
  name: fc.constantFrom('Anna Nowak', 'Anna', ''),
  emails: fc.constantFrom(['anna@a.example'], [], ['x'.repeat(5000)]),
});
const who = fc.oneof(fc.record({ person }), fc.record({ contact: piece }), piece);
const input = fc.oneof(
  piece,
  fc.dictionary(
    fc.constantFrom('field', 'text', 'on', 'to', 'contact', 'change', 'kind', 'offer', 'file', 'id'),
    piece,
  ),
  fc.record({ who, field: fc.constantFrom('note', 'does', 'name'), text: fc.string() }, { requiredKeys: ['who'] }),
);
const pass = fc.oneof(piece, fc.record({ document: fc.string(), signature: fc.string() }));
const message = fc.record(
  {
    do: fc.oneof(fc.constantFrom(...Object.keys(commands)), fc.string()),
    ...{ input, pass, show: fc.oneof(person, piece), draft: piece, typed: piece, late: piece },
  },
  { requiredKeys: ['do'] },
);

const count = async () => [await db.contacts.count(), await db.datedRecords.count(), await db.log.count()];

test.each<[string, CommandSender | null]>([
  ['a content script without a pass', 'content'],
  ['nobody', null],
])('a command from %s', async (_, sender) => {
  const before = await count();
  await fc.assert(
    fc.asyncProperty(message, async (sent) => {
      const origin = { tab: 7, document: 'document', url: 'https://www.linkedin.com/in/anna/' };
      const reply = await executor.execute(sent, sender, origin);
      expect(reply.ok, JSON.stringify(reply)).toBe(false);
      expect(JSON.stringify(reply)).not.toContain(secret);
    }),
    { numRuns: scaledRuns(1_000) },
  );
  expect(await count()).toEqual(before);
});

const sender = {
  ...{
    id: 'knownfor',
    url: 'https://mail.google.com/mail/',
    documentId: 'document',
    origin: 'https://mail.google.com',
  },
  tab: { id: 7, url: 'https://mail.google.com/mail/' },
} as unknown as Runtime.MessageSender;

test('a question from a page that names nobody tells nothing of anybody', async () => {
  const before = await count();
  const question = fc.record({ ask: fc.oneof(fc.constantFrom(...queryNames), fc.string()), input, pass });
  await fc.assert(
    fc.asyncProperty(question, async (sent) => {
      const named = JSON.stringify(sent.input ?? '').includes('anna@a.example');
      const reply = await answerQuery(db, sent, sender, { passes: executor.passes, asked: new AskedPeople() });
      expect(typeof reply.ok).toBe('boolean');
      if (!named) expect(JSON.stringify(reply)).not.toContain(secret);
    }),
    { numRuns: scaledRuns(1_000) },
  );
  expect(await count()).toEqual(before);
});
