import 'fake-indexeddb/auto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { commandRunner } from '../../test/fixtures/commandRunner';
import { Database } from '../store/database';
import { exportProject } from '../store/queries/exportProject';
import { makeBackupKey, openBackup, sealBackup } from './backup';

const passphrase = 'zażółć gęślą jaźń';
const today = '2026-11-24';

let db: Database;
let key: { recipient: string; sealedKey: Uint8Array };
const run = commandRunner(() => db, today);
const asFile = (bytes: Uint8Array, name = 'KnownFor-2026-11-24.age') =>
  new File([bytes as Uint8Array<ArrayBuffer>], name);
const keyFile = () => asFile(key.sealedKey, 'KnownFor-key.age');
const sealed = async () => (await sealBackup(db, { recipient: key.recipient, local: { notify: true } })).bytes;

beforeAll(async () => {
  key = await makeBackupKey(passphrase, 8);
});
beforeEach(async () => {
  db = new Database(`backup-${crypto.randomUUID()}`);
  await run('field', {
    who: { person: { name: 'Anna Łęcka', emails: ['anna@b.example'] } },
    field: 'note',
    text: 'Dach',
  });
});
afterEach(() => db.delete());

test('what was sealed comes back whole, with the key that lies beside it and its passphrase', async () => {
  const { file, opened } = await openBackup([asFile(await sealed()), keyFile()], passphrase);
  expect(file).toEqual(await exportProject(db));
  expect(opened).toMatchObject({ on: expect.any(String), local: { notify: true } });
});

test('the same letters typed in another form are the same passphrase', async () => {
  const files = [asFile(await sealed()), keyFile()];
  expect((await openBackup(files, passphrase.normalize('NFD'))).file.contacts).toHaveLength(1);
});

test.each<[string, (bytes: Uint8Array) => Promise<unknown>, string]>([
  ['another passphrase', (bytes) => openBackup([asFile(bytes), keyFile()], 'other'), 'wrongPassphrase'],
  ['no key beside it', (bytes) => openBackup([asFile(bytes)], passphrase), 'keyMissing'],
  ['the key alone', () => openBackup([keyFile()], passphrase), 'onlyKey'],
  ['its end missing', (bytes) => openBackup([asFile(bytes.slice(0, -20)), keyFile()], passphrase), 'damagedBackup'],
  ["somebody else's JSON", () => openBackup([asFile(new TextEncoder().encode('[1]'))], passphrase), 'invalid'],
])('with %s it says so', async (_, open, code) => {
  await expect(open(await sealed())).rejects.toMatchObject({ problem: { code } });
});

test('people of any kind come back as they were', async () => {
  const name = fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((text) => !!text.trim());
  await fc.assert(
    fc.asyncProperty(fc.array(name, { maxLength: 5 }), async (names) => {
      for (const one of names)
        await run('tag', { who: { person: { name: one, emails: [`${crypto.randomUUID()}@b.example`] } }, add: ['x'] });
      const { file } = await openBackup([asFile(await sealed()), keyFile()], passphrase);
      expect(file).toEqual(await exportProject(db));
    }),
    { numRuns: 20 },
  );
});

const hasAge = (() => {
  try {
    execFileSync('age', ['--version']);
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasAge)('age -d opens it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'knownfor-age-'));
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase.normalize('NFC'));
  writeFileSync(join(folder, 'key.txt'), await decrypter.decrypt(key.sealedKey, 'text'));
  writeFileSync(join(folder, 'backup.age'), await sealed());
  const text = execFileSync('age', ['-d', '-i', join(folder, 'key.txt'), join(folder, 'backup.age')], {
    encoding: 'utf8',
  });
  expect(JSON.parse(text).contacts[0]).toMatchObject({ name: 'Anna Łęcka', note: 'Dach' });
});
