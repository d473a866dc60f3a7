/** `convert` and `audit` as programs rely on them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { auditVerb } from './audit';
import { convertVerb } from './convert';
import { WrongInput } from './verb';

const folder = mkdtempSync(join(tmpdir(), 'knownfor-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const people = file('people.csv', 'Name,Email,Phone\nAnna Nowak,anna@b.example,\n,,600\nJan Kos,jan@k.example,\n');
const broken = file('broken.csv', 'Name,Email\nAnna,"a@b\nEwa,e@l.example\n');
const offer = file(
  'offer.json',
  JSON.stringify({ name: 'Windows', audience: ['builder'], keywords: ['window'], exceptions: [] }),
);

const partsOf = async (words: string[]) => [...(await convertVerb(words))].flatMap((line) => [...line]);
const printed = async (words: string[]) => (await partsOf(words)).join('');

describe('convert', () => {
  test('prints contacts and what was left out', async () => {
    const { contacts, skipped } = JSON.parse(await printed([people, '--to', 'json']));
    expect(contacts).toMatchObject([{ name: 'Anna Nowak', emails: ['anna@b.example'] }, { name: 'Jan Kos' }]);
    expect(skipped).toEqual([
      { file: people, line: 3, reason: 'it names nobody: neither a name nor an e-mail address' },
    ]);
  });

  test.each([
    ['csv', /^Name,.*\r\nAnna Nowak,/],
    ['vcf', /^BEGIN:VCARD\r\nVERSION:3.0\r\n/],
  ])('writes %s', async (format, start) => expect(await printed([people, '--to', format])).toMatch(start));

  test('writes JSON contact by contact: all of it at once would be larger than what was read', async () => {
    const [line = ''] = await convertVerb([people, '--to', 'json']);
    expect([...line].map((part) => part.includes('"touchpoints"'))).toEqual([false, true, true, false]);
  });

  test('leaves the user out, and takes the good rows, where it is said', async () => {
    expect(await printed([people, '--to', 'json', '--me', 'jan@k.example'])).not.toContain('Jan Kos');
    expect(await printed([broken, '--to', 'json', '--keep-good'])).toContain('e@l.example');
  });

  test.each<[string, string[], RegExp]>([
    ['a quote that opens', [broken, '--to', 'json'], /broken\.csv, line 2: a quotation mark opens here/],
    ['no such file', [join(folder, 'none.csv'), '--to', 'json'], /none\.csv: cannot be read \(ENOENT\)/],
    ['no file', ['--to', 'json'], /no file given \(usage/],
    ['another format', [people, '--to', 'xlsx'], /--to xlsx \(usage/],
    ['an unknown option', [people, '--fast'], /usage/],
  ])('refuses %s in one line', async (_, words, message) => {
    const error = await convertVerb(words).catch((caught) => caught);
    expect(error).toBeInstanceOf(WrongInput);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('\n');
  });
});

describe('audit', () => {
  const header = 'CONVERSATION ID,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,CONTENT';
  const profile = (slug: string) => `https://www.linkedin.com/in/${slug}`;
  const row = (id: string, from: string, to: string, day: string, text: string) =>
    `${id},${from},${profile(from)},${to},${profile(to)},${day} 12:00:00 UTC,${text}`;
  const archive = [
    file(
      'Connections.csv',
      [
        'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
        ...['ann', 'bob', 'cid', 'dan'].map(
          (slug) => `${slug},,${profile(slug)},,Acme,${slug === 'cid' ? 'Cook' : 'Builder'},`,
        ),
      ].join('\n'),
    ),
    file(
      'messages.csv',
      [
        header,
        row('1', 'jan', 'ann', '2024-03-01', 'We make windows.'),
        row('2', 'jan', 'bob', '2024-03-02', 'Good morning'),
        row('2', 'bob', 'jan', '2024-03-03', 'Nice windows you make'),
        row('3', 'jan', 'cid', '2024-03-04', 'Hello'),
      ].join('\n'),
    ),
  ];

  test('lists who fits and was written with, the untold first', async () => {
    const [line] = await auditVerb(['--offer', offer, ...archive]);
    expect(JSON.parse(line as string)).toEqual({
      people: [
        {
          ...{ name: 'bob', url: profile('bob'), emails: [], fits: true, messages: 2, mentioned: false },
          ...{ last: '2024-03-03', why: '"builder" fits the headline; 2 messages, the last on 2024-03-03; never told' },
        },
        {
          ...{ name: 'ann', url: profile('ann'), emails: [], fits: true, messages: 1, mentioned: true },
          ...{ sentence: 'We make windows.', last: '2024-03-01' },
          why: '"builder" fits the headline; 1 message, the last on 2024-03-01; told on 2024-03-01',
        },
      ],
      cantTell: [],
    });
  });

  test.each<[string, string[], RegExp]>([
    ['no offer', [...archive], /--offer is missing/],
    ['an offer without an audience', ['--offer', file('a.json', '{"keywords":["window"]}'), ...archive], /no audience/],
    ['a broken file', ['--offer', offer, broken], /broken\.csv, line 2/],
  ])('refuses %s', async (_, words, message) => {
    const error = await auditVerb(words).catch((caught) => caught);
    expect(error).toBeInstanceOf(WrongInput);
    expect(error.message).toMatch(message);
  });
});
