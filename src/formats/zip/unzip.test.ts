import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { expect, test } from 'vitest';
import { WrongFile } from '../problems';
import { readFiles } from '../readFiles';
import { largeFile } from '../sourceFile';
import { isZip, unzip } from './unzip';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function zipOf(files: Record<string, Uint8Array>, password?: string): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), password ? { password } : {});
  for (const [name, bytes] of Object.entries(files)) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

const codeOf = (bytes: Uint8Array) =>
  readFiles([{ name: 'a.zip', bytes }]).then(
    () => 'read',
    (error) => (error instanceof WrongFile && error.file === 'a.zip' ? error.problem.code : String(error)),
  );

const people = bytesOf('Name,Email\nAnna Nowak,anna@b.example\nEwa,"x"');

test('importable files come out by name, what a Mac adds does not', async () => {
  const bytes = await zipOf({ 'top/people.csv': people, '__MACOSX/top/._people.csv': people, 'photo.jpg': people });
  expect(isZip(bytes)).toBe(true);
  expect((await unzip(largeFile({ name: 'a.zip', bytes }))).files.map(({ name }) => name)).toEqual([
    'a.zip/top/people.csv',
  ]);
  expect((await readFiles([{ name: 'a.zip', bytes }])).contacts.map(({ name }) => name)).toEqual(['Anna Nowak', 'Ewa']);
});

test.each<[string, () => Promise<Uint8Array>, string]>([
  ['cut off', async () => (await zipOf({ 'people.csv': people })).slice(0, -30), 'brokenArchive'],
  ['with a byte changed', async () => (await zipOf({ 'people.csv': people })).fill(0, 50, 60), 'brokenArchive'],
  ['encrypted', () => zipOf({ 'people.csv': people }, 'secret'), 'password'],
  [
    'of nothing to import',
    () => zipOf({ 'photo.jpg': people, 'bank.csv': bytesOf('Kwota,Saldo\n1,2') }),
    'nothingInArchive',
  ],
  ['that is a workbook', () => zipOf({ 'xl/workbook.xml': people }), 'workbook'],
  ['that is a spreadsheet', () => zipOf({ 'content.xml': people, 'META-INF/manifest.xml': people }), 'spreadsheet'],
  [
    'that unpacks to a thousand times its size',
    () => zipOf({ 'people.csv': new Uint8Array(2 ** 24).fill(44) }),
    'bomb',
  ],
])('an archive %s', async (_, make, code) => expect(await codeOf(await make())).toBe(code));

test('of a damaged archive the whole lines are taken where the user says so', async () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `Person ${at},p${at}@b${at * 7919}.example`);
  const whole = await zipOf({ 'first.csv': people, 'people.csv': bytesOf(['Name,Email', ...rows].join('\n')) });
  const { contacts, skipped } = await readFiles([{ name: 'a.zip', bytes: whole.slice(0, -8000) }], { keepGood: true });
  expect(contacts.length).toBeGreaterThan(100);
  expect(contacts.every(({ emails }) => !emails[0] || emails[0].endsWith('.example'))).toBe(true);
  expect(skipped).toMatchObject([{ file: 'a.zip/people.csv', reason: { code: 'cutFile' } }]);
});

test('a bad line in an archive is told with archive and file', async () => {
  const bytes = await zipOf({ 'people.csv': bytesOf('Name,Email\nAnna,"a@b\nEwa,') });
  const error = await readFiles([{ name: 'a.zip', bytes }]).catch((caught) => caught);
  expect(error).toMatchObject({ file: 'a.zip/people.csv', line: 2 });
});

test('a mailbox in an archive is read while it is unpacked, also one that is larger than its beginning', async () => {
  const mail = (to: string, text: string) =>
    `From 1@xxx Tue Mar 03 09:15:03 +0000 2026\nFrom: jan@okna.example\nTo: ${to}\n\n${text}\n\n`;
  const noise = Array.from({ length: 40_000 }, (_, at) => `${(at * 7919) % 10_007} words`).join('\n');
  const bytes = await zipOf({
    'Takeout/Mail/Sent.mbox': bytesOf(mail('anna@b.example', noise) + mail('ewa@b.example', 'Hello')),
  });
  const read: number[] = [];
  const { contacts } = await readFiles([{ name: 'a.zip', bytes }], { onProgress: (part) => void read.push(part) });
  expect(contacts.map(({ name }) => name)).toEqual(['anna@b.example', 'ewa@b.example']);
  expect(read.reduce((sum, part) => sum + part, 0)).toBeLessThanOrEqual(bytes.length);
});
