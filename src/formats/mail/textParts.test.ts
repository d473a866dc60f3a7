/** Attachments of mails are let go, in a table; and the text is the same as with all of them. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailText } from './mailText';
import { onlyMessage } from './onlyMessage';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is left of a message, given in pieces of some bytes. */
async function kept(message: string, size = 100_000): Promise<Uint8Array> {
  const bytes = bytesOf(message);
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
  }
  return (await onlyMessage(pieces())).bytes;
}

const head = ['From: jan@okna.example', 'To: anna@dom.example', 'Mime-Version: 1.0'];
const text = (words: string, ...headers: string[]) => [
  'Content-Type: text/plain; charset=utf-8',
  ...headers,
  '',
  words,
];
const pdf = ['Content-Type: application/pdf', 'Content-Transfer-Encoding: base64', '', 'SEKRET', 'SEKRET'];
const multipart = (kind: string, boundary: string, ...parts: string[][]) => [
  `Content-Type: multipart/${kind}; boundary="${boundary}"`,
  '',
  ...parts.flatMap((part) => [`--${boundary}`, ...part, '']),
  `--${boundary}--`,
];
const base64 = Buffer.from('Robimy okna. Łukasz').toString('base64');

/** Each: what it is, its lines below the first headers, what its text holds; SEKRET is attached and not to be kept. */
const cases: [string, string[], string][] = [
  ['plain text', text('Robimy okna'), 'Robimy okna'],
  ['no content type', ['', 'Robimy okna', '--x', 'PS'], 'PS'],
  ['an attachment behind the text', multipart('mixed', 'x', text('Robimy okna'), pdf), 'Robimy okna'],
  ['a text behind the attachment', multipart('mixed', 'x', pdf, text('Robimy okna')), 'Robimy okna'],
  ['texts on both sides', multipart('mixed', 'x', text('Dzień dobry'), pdf, text('Robimy okna')), 'Robimy okna'],
  [
    'parts within parts',
    multipart('mixed', 'x', multipart('alternative', 'y', text('Robimy okna')), pdf, text('PS')),
    'PS',
  ],
  [
    'a boundary that begins as the outer one does',
    multipart('mixed', 'x', multipart('related', 'xy', text('Robimy okna'), pdf), text('PS')),
    'PS',
  ],
  ['a text in base64', multipart('mixed', 'x', text(base64, 'Content-Transfer-Encoding: base64'), pdf), 'Łukasz'],
  [
    'a text that is attached',
    multipart('mixed', 'x', text('SEKRET', 'Content-Disposition: attachment; filename=a.txt'), text('okna')),
    'okna',
  ],
  ['a text shown inline', multipart('mixed', 'x', text('okna', 'Content-Disposition: inline'), pdf), 'okna'],
  [
    'headers over several lines, in any case',
    [
      'CONTENT-TYPE: Multipart/Mixed;',
      '\tboundary="x y"',
      '',
      '--x y',
      ...text('okna'),
      '--x y',
      'content-type:',
      ' image/png',
      '',
      'SEKRET',
      '--x y--',
    ],
    'okna',
  ],
  ['a boundary without quotes', ['Content-Type: multipart/mixed; boundary=x; a=b', '', '--x', ...text('okna')], 'okna'],
  ['no end', ['Content-Type: multipart/mixed; boundary=x', '', '--x', ...text('okna'), '--x', ...pdf], 'okna'],
  [
    'no end of the inner parts',
    multipart(
      'mixed',
      'x',
      ['Content-Type: multipart/mixed; boundary=y', '', '--y', ...text('okna'), '--y', ...pdf],
      text('PS'),
    ),
    'PS',
  ],
  ['blanks behind the boundary', ['Content-Type: multipart/mixed; boundary=x', '', '--x \t', ...text('okna')], 'okna'],
  [
    'a mail of somebody else',
    multipart('mixed', 'x', ['Content-Type: message/rfc822', '', 'From: ewa@x.example', '', 'SEKRET'], text('okna')),
    'okna',
  ],
  [
    'an invitation',
    multipart('alternative', 'x', text('okna'), ['Content-Type: text/calendar; method=REQUEST', '', 'SEKRET']),
    'okna',
  ],
  ['lines that look like a boundary', multipart('mixed', 'x', text('okna\n--\n-- \n--y\n--x y\nPS'), pdf), 'PS'],
  [
    'words above and below',
    multipart('mixed', 'x', text('okna'), pdf).toSpliced(2, 0, 'SEKRET').concat('SEKRET'),
    'okna',
  ],
];

describe('of a mail', () => {
  test.each(cases)('with %s the text is kept and nothing that is attached', async (_, lines, words) => {
    const message = [...head, ...lines].join('\n');
    for (const whole of [message, message.replaceAll('\n', '\r\n')])
      for (const size of [7, 100_000]) {
        const bytes = await kept(whole, size);
        expect(await mailText(bytes)).toBe(await mailText(bytesOf(whole)));
        expect(await mailText(bytes)).toContain(words);
        expect(new TextDecoder().decode(bytes)).not.toContain('SEKRET');
      }
  });

  test.each([
    ['a boundary in parts', 'Content-Type: multipart/mixed; boundary*0="x"; boundary*1="y"'],
    ['a boundary with an escaped letter', 'Content-Type: multipart/mixed; boundary="x\\y"'],
    ['no boundary', 'Content-Type: multipart/mixed'],
    ['two types', 'Content-Type: multipart/mixed; boundary=xy\nContent-Type: application/pdf'],
    ['two dispositions', 'Content-Disposition: inline\nContent-Disposition: attachment'],
  ])('with %s all is kept', async (_, type) => {
    const message = [...head, type, '', '--xy', ...text('okna'), '--xy', ...pdf, '--xy--'].join('\n');
    expect(new TextDecoder().decode(await kept(message))).toBe(message);
  });

  test('the text behind an attachment of 50 MB is found', async () => {
    const part = multipart('mixed', 'x', [...pdf, ...Array(700_000).fill('A'.repeat(75))], text('Robimy okna'));
    const bytes = await kept([...head, ...part].join('\n'), 2 ** 21);
    expect(bytes.length).toBeLessThan(500);
    expect((await mailText(bytes)).trim()).toBe('Robimy okna');
  });

  test('of any lines, in any order, the text is the same', async () => {
    const pool = [...new Set(cases.flatMap(([, lines]) => lines))];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pool), { maxLength: 30 }), async (lines) => {
        const message = [...head, ...lines].join('\n');
        expect(await mailText(await kept(message))).toBe(await mailText(bytesOf(message)));
      }),
      { numRuns: 300 },
    );
  });
});
