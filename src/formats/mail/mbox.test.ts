import { describe, expect, test } from 'vitest';
import { mboxMessages } from './mbox';
import { mostOfMessage, type RawMessage } from './rawMessage';
import { isSeparator, separatorDate } from './separator';

describe('a separator', () => {
  test.each<[string, string | undefined]>([
    ['From 1828754568043628001@xxx Tue Mar 03 09:15:03 +0000 2026', '2026-03-03T09:15:03.000Z'],
    ['From jan@x.example Tue Mar  3 09:15:03 2026', '2026-03-03T09:15:03.000Z'],
    ['From jan@x.example Tue, 3 Mar 2026 10:15:03 +0100', '2026-03-03T09:15:03.000Z'],
    ['From MAILER-DAEMON Fri Jul  8 12:08:34 2011', '2011-07-08T12:08:34.000Z'],
    ['From ???@??? Mon Jan 05 09:00 2026', '2026-01-05T09:00:00.000Z'],
    // Thunderbird's own moment, not the mail's.
    ['From - Mon Jan 05 09:00:00 2026', undefined],
  ])('%s', (line, moment) => {
    expect(isSeparator(line)).toBe(true);
    expect(separatorDate(line)?.toISOString()).toBe(moment);
  });

  test.each([
    'From the beginning I liked it.',
    'From Monday on we are open',
    'From 9:00 to 17:00, Mon to Fri',
    'from jan@x.example Tue Mar  3 09:15:03 2026',
    '>From jan@x.example Tue Mar  3 09:15:03 2026',
  ])('is not: %s', (line) => expect(isSeparator(line)).toBe(false));
});

const separator = 'From jan@x.example Tue Mar  3 09:15:03 2026';
const message = (subject: string, ...body: string[]) => [separator, `Subject: ${subject}`, '', ...body, ''];

async function splitPieces(texts: Iterable<string>): Promise<RawMessage[]> {
  async function* pieces() {
    for (const text of texts) yield new TextEncoder().encode(text);
  }
  const found: RawMessage[] = [];
  for await (const some of mboxMessages(pieces())) found.push(...some);
  return found;
}

/** @param pieceSize in bytes, and in letters, as all of them are plain */
function split(text: string, pieceSize = text.length): Promise<RawMessage[]> {
  const count = Math.ceil(text.length / pieceSize);
  return splitPieces(Array.from({ length: count }, (_, at) => text.slice(at * pieceSize, (at + 1) * pieceSize)));
}

const textOf = ({ bytes }: RawMessage) => new TextDecoder().decode(bytes);

describe('an mbox file', () => {
  const lines = [
    ...message('one', 'From the beginning', '', '>From here', '>>From there', '> From a quote'),
    ...message('two', separator, 'Subject: forwarded below a line that is not empty'),
    ...message('three', '', separator, 'no header follows: the line is a quoted text'),
  ];
  const parts = [
    'Subject: one\n\nFrom the beginning\n\nFrom here\n>From there\n> From a quote\n\n',
    `Subject: two\n\n${separator}\nSubject: forwarded below a line that is not empty\n\n`,
    `Subject: three\n\n\n${separator}\nno header follows: the line is a quoted text\n`,
  ];

  test.each([1, 7, 64, 1000])('is cut into its messages, in pieces of %i bytes', async (size) => {
    // A separator stands behind an empty line only; the second message's own first line is right behind a header's.
    const found = await split(lines.join('\n'), size);
    expect(found.map(textOf)).toEqual([
      parts[0],
      `Subject: two\n\n`,
      parts[1]?.slice(parts[1].indexOf(separator) + separator.length + 1),
      parts[2],
    ]);
  });

  test('tells the line on which each begins, also with CRLF', async () => {
    const found = await split([...message('one', 'a', 'b'), ...message('two', 'c')].join('\r\n'), 10);
    expect(found.map(({ line }) => line)).toEqual([2, 8]);
    expect(textOf(found[1] as RawMessage)).toBe('Subject: two\r\n\r\nc\r\n');
  });

  test('keeps the beginning of a message of any size, and finds the next', async () => {
    const attachment = Array.from({ length: 20_000 }, () => 'A'.repeat(75));
    const found = await split([...message('large', ...attachment), ...message('small', 'x')].join('\n'), 100_000);
    expect(found.map(({ bytes }) => bytes.length)).toEqual([mostOfMessage, 'Subject: small\n\nx\n'.length]);
  });

  test('lives through a line without an end', async () => {
    const found = await split(
      [...message('long', 'A'.repeat(3 * mostOfMessage)), ...message('small', 'x')].join('\n'),
      9999,
    );
    expect(found.map(textOf).map((text) => text.slice(9, 13))).toEqual(['long', 'smal']);
    expect(found.map(({ line }) => line)).toEqual([2, 7]);
  });

  const longLine = 'A'.repeat(mostOfMessage + 1);

  test('takes no later part of a long line for a separator', async () => {
    const found = await splitPieces([
      [separator, 'Subject: one', '', longLine].join('\n'),
      [separator, 'Subject: in the middle of a line', '', ...message('two', 'x')].join('\n'),
    ]);
    expect(found.map(({ line }) => line)).toEqual([2, 8]);
    expect(textOf(found[1] as RawMessage)).toBe('Subject: two\n\nx\n');
  });

  test('keeps a line that looked like a separator before the long one below it', async () => {
    const [found] = await splitPieces([[separator, 'Subject: one', '', separator, longLine].join('\n'), '\n']);
    expect(textOf(found as RawMessage).slice(0, 75)).toBe(`Subject: one\n\n${separator}\n${longLine}`.slice(0, 75));
  });

  test('begins a message also where its first header is a long line', async () => {
    const long = ['', separator, `X-Long: ${longLine}`].join('\n');
    const found = await splitPieces([message('one', 'x').join('\n'), long, '\nSubject: two\n']);
    expect(found.map(textOf).map((text) => text.slice(0, 7))).toEqual(['Subject', 'X-Long:']);
  });

  test('keeps its last line, whatever it looks like', async () =>
    expect(textOf((await split([...message('one', 'x'), separator].join('\n')))[0] as RawMessage)).toBe(
      `Subject: one\n\nx\n\n${separator}`,
    ));
});
