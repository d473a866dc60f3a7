/** A messages.csv that is larger than its beginning: read in pieces, in an archive and by itself. */
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { describe, expect, test } from 'vitest';
import type { FileContents, ReadOptions } from '../format';
import { WrongFile } from '../problems';
import { readFiles } from '../readFiles';
import { headSize, largeFile, sourceFile } from '../sourceFile';
import { unzip } from '../zip/unzip';

const anna = 'Łucja Źrebak,https://www.linkedin.com/in/lucja-z';
const me = 'Jan Kłos,https://www.linkedin.com/in/jan-k';
const header =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT';
/** Letters that no two encodings write alike stand behind the beginning only. */
const row = (at: number, content = '') =>
  `1,,${at % 2 ? `${anna},${me}` : `${me},${anna}`},2024-03-0${(at % 9) + 1} 12:00:00 UTC,,"${content}"`;
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at, `Dzień ${at}.\nZażółć gęślą jaźń`));
const filler = Array.from({ length: 1000 }, (_, at) => `9,,,,,,2024-03-05 12:00:00 UTC,,"${'words '.repeat(30)}${at}"`);
const text = [header, ...filler, ...rows(50)].join('\r\n');

const utf8 = (all: string) => new TextEncoder().encode(all);
const utf16 = (all: string) =>
  new Uint8Array([...`\uFEFF${all}`].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
function windows1250(all: string): Uint8Array {
  const letters = new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(all, (letter) => letters.indexOf(letter));
}

async function zipOf(bytes: Uint8Array): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter());
  await writer.add('messages.csv', new Uint8ArrayReader(bytes));
  return writer.close();
}

async function inputOf(bytes: Uint8Array, isZipped: boolean) {
  return isZipped ? { name: 'a.zip', bytes: await zipOf(bytes) } : { name: 'messages.csv', bytes };
}

const read = async (bytes: Uint8Array, isZipped: boolean, options: ReadOptions = {}) =>
  readFiles([await inputOf(bytes, isZipped)], { texts: true, me: 'Jan Kłos', ...options });

const textsOf = ({ contacts, messages = [] }: FileContents) =>
  [contacts[0]?.name, messages.length, messages[49]?.text].join('; ');

describe.each([
  ['in an archive', true],
  ['by itself', false],
])('%s', (_, isZipped) => {
  test.each<[string, Uint8Array, ReadOptions]>([
    ['UTF-8', utf8(text), {}],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), {}],
    ['UTF-16', utf16(text), {}],
    ['Polish Windows', windows1250(text), {}],
    ['an encoding that the user chose', windows1250(text), { encoding: 'windows-1250' }],
  ])('%s is known though its letters are behind the beginning', async (_name, bytes, options) => {
    expect(bytes.length).toBeGreaterThan(headSize);
    const { contacts, ...found } = await read(bytes, isZipped, options);
    expect(textsOf({ contacts, ...found })).toBe('Łucja Źrebak; 50; Dzień 49.\nZażółć gęślą jaźń');
    expect(found.skipped).toEqual([]);
  });

  test('a line of another encoding is told', async () => {
    const bytes = utf8(`${text}\r\n${row(0, 'Bo?ena')}`);
    bytes[bytes.lastIndexOf(0x3f)] = 0xbf;
    const { skipped, messages } = await read(bytes, isZipped);
    // The header, the filler, and two lines a message.
    expect(skipped).toMatchObject([{ line: 1102, reason: { code: 'otherEncoding' } }]);
    expect(messages).toHaveLength(50);
  });

  test('an open quote is told with its line, or left out where the user says so', async () => {
    const bytes = utf8(`${text}\r\n${row(0, 'a')}\r\n1,,"${me}\r\n${row(1, 'b')}\r\n${row(2)}`);
    const error = await read(bytes, isZipped).catch((caught) => caught);
    expect([error.problem?.code, error.line]).toEqual(['openQuote', 1103]);
    const { skipped, messages } = await read(bytes, isZipped, { keepGood: true });
    expect(skipped).toMatchObject([{ line: 1103, reason: { code: 'openQuote' } }]);
    expect(messages).toHaveLength(53);
  });
});

describe('what of it is in memory', () => {
  const packed = async (bytes: Uint8Array) => {
    const [file] = (await unzip(largeFile({ name: 'a.zip', bytes: await zipOf(bytes) }))).files;
    return sourceFile(file as NonNullable<typeof file>, 'a.zip');
  };

  test.each<[string, boolean, Uint8Array]>([
    ['UTF-8', true, utf8(text)],
    ['UTF-16', true, utf16(text)],
    ['Polish Windows, whose letters have to be compared,', false, windows1250(text)],
  ])('of %s its beginning only: %s', async (_, isBeginning, bytes) => {
    const file = await packed(bytes);
    expect(file.bytes).toHaveLength(headSize);
    const ready = await file.inKnownEncoding();
    expect([ready.isBeginning, ready.bytes.length]).toEqual([isBeginning, isBeginning ? headSize : bytes.length]);
  });
});

describe('an archive whose messages are wrong behind their beginning', () => {
  const codeOf = (bytes: Uint8Array, options?: ReadOptions) =>
    readFiles([{ name: 'a.zip', bytes }], { me: 'Jan Kłos', ...options }).then(
      ({ skipped }) => skipped.map(({ reason }) => reason.code).join(),
      (error) => (error instanceof WrongFile && error.file === 'a.zip' ? error.problem.code : String(error)),
    );
  /** Words that hardly pack: half of the packed bytes are half of the file. */
  const noise = Array.from({ length: 20_000 }, (_, at) => row(at, `${(at * 7919) % 10_007} ${(at * 104_729) % 9973}`));
  const large = utf8([header, ...noise].join('\n'));

  test('a damaged one is refused, or its whole lines are taken', async () => {
    const bytes = await zipOf(large);
    bytes.fill(0xff, bytes.length - 5000, bytes.length - 4900);
    expect(await codeOf(bytes)).toBe('brokenArchive');
    expect(await codeOf(bytes, { keepGood: true })).not.toBe('brokenArchive');
  });

  test('one that holds more or less than it says is refused', async () => {
    const bytes = await zipOf(large);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let directory = bytes.length - 22;
    while (view.getUint32(directory, true) !== 0x02014b50) directory--;
    for (const more of [-1000, 1000]) {
      // In the directory, and in the description behind the data.
      for (const at of [directory + 24, directory - 4]) view.setUint32(at, large.length + more, true);
      expect(['tooLarge', 'brokenArchive']).toContain(await codeOf(bytes));
    }
  });
});
