/** Whatever an owned renderer sends: it is answered in words, and without a pass nothing is written or told. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { anyMessage, anyQuestion } from '../../test/fixtures/anyMessages';
import { fuzzRuns } from '../../test/fixtures/longRuns';
import type { CommandSender } from '../commands/command';
import { Database } from '../store/database';

vi.stubGlobal('browser', { runtime: { id: 'knownfor', getURL: () => 'chrome-extension://knownfor/' } });
vi.stubGlobal('chrome', { runtime: { id: 'knownfor' } });
const { PeopleRateLimit } = await import('./messages/peopleRateLimit');
const { CommandExecutor } = await import('./messages/commandExecutor');
const { answerQuery } = await import('./messages/answerQuery');

const secret = 'Quetzalcoatl of the Hüttenwerk';
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

const count = async () => [await db.contacts.count(), await db.datedRecords.count(), await db.log.count()];

test.each<[string, CommandSender | null]>([
  ['a content script without a pass', 'content'],
  ['nobody', null],
])('a command from %s', async (_, sender) => {
  const before = await count();
  await fc.assert(
    fc.asyncProperty(anyMessage, async (sent) => {
      const origin = { tab: 7, document: 'document', url: 'https://www.linkedin.com/in/anna/' };
      const reply = await executor.execute(sent, sender, origin);
      expect(reply.ok, JSON.stringify(reply)).toBe(false);
      expect(JSON.stringify(reply)).not.toContain(secret);
    }),
    fuzzRuns(1_000),
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
  await fc.assert(
    fc.asyncProperty(anyQuestion, async (sent) => {
      const named = JSON.stringify(sent.input ?? '').includes('anna@a.example');
      const reply = await answerQuery(db, sent, sender, { passes: executor.passes, asked: new PeopleRateLimit() });
      expect(typeof reply.ok).toBe('boolean');
      if (!named) expect(JSON.stringify(reply)).not.toContain(secret);
    }),
    fuzzRuns(1_000),
  );
  expect(await count()).toEqual(before);
});
