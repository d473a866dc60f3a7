/** What is written is read again as it was. */
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ProjectContact, ProjectFile } from '../domain/projectFile';
import { writeCsv } from './anyCsv/writeCsv';
import { formats } from './index';
import { newContact, type PersonFields } from './people/newContact';
import { readFiles } from './readFiles';
import { writeVCard } from './vcard/writeVCard';

const word = fc.stringMatching(/^[A-ZŁŚ][a-złąęćń]{2,9}$/);
/** Texts that other programs trip over. */
const text = fc.oneof(
  word,
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    '+48 600',
    '-5 %',
    '@home',
    'a,b;c',
    '"x"',
    'a\\nb',
    'a\\,b',
    '\\',
    "'",
    'BEGIN:VCARD',
  ),
);
const oneLine = text.map((value) => value.replace(/\s+/g, ' ').trim()).filter((value) => /^[^\p{C}]+$/u.test(value));
const note = fc
  .array(oneLine, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join('\n'))
  .filter((value) => value.trim() === value);
const tag = oneLine.filter((value) => !/^(\*|my ?contacts|starred)/i.test(value));

const people = fc.array(
  fc.record(
    {
      name: fc.tuple(word, oneLine).map((parts) => parts.join(' ')),
      headline: oneLine,
      company: oneLine,
      location: oneLine,
      phones: fc.array(fc.stringMatching(/^\+?[0-9]{3} [0-9]{3}$/), { maxLength: 2 }),
      links: fc.array(fc.webUrl(), { maxLength: 2 }),
      tags: fc.array(tag, { maxLength: 3 }),
      notes: note.map((value) => [value]),
    },
    { requiredKeys: ['name'] },
  ),
  { minLength: 1, maxLength: 6 },
);

/** Each with an address and a profile of its own, so that no two are joined. */
function contactsOf(records: readonly PersonFields[]): ProjectContact[] {
  return records.map((record, at) => {
    const emails = [`person${at}@example.org`, `Ąę${at}@example.org`.toLowerCase()];
    return newContact({ ...record, emails, linkedin: { slug: `łukasz-${at}` } }) as ProjectContact;
  });
}

const plain = ({ id: _, sources: __, ...contact }: ProjectContact) => contact;

/** What can be written: each format, vCard of the other version, and the table as Excel wants it in Polish. */
const writers: [string, string, (file: ProjectFile) => string][] = [
  ...formats.flatMap(({ name, write }): typeof writers => (write ? [[name, name, write]] : [])),
  ['vCard 4', 'vcf', (file) => writeVCard(file, 4)],
  ['the table for Excel', 'csv', (file) => `\uFEFF${writeCsv(file, 'pl')}`],
];

describe.each(writers)('%s', (_, ending, write) => {
  test('people come back as they were', () =>
    fc.assert(
      fc.asyncProperty(people, async (records) => {
        const contacts = contactsOf(records);
        const bytes = new TextEncoder().encode(write({ version: 1, offers: [], contacts }));
        const read = await readFiles([{ name: `people.${ending}`, bytes }]);
        expect(read.contacts.map(plain)).toEqual(contacts.map(plain));
        expect(read.skipped).toEqual([]);
      }),
      { numRuns: 200 },
    ));
});

test('no cell of a table begins as a formula does, whatever it holds', () =>
  fc.assert(
    fc.property(people, fc.constantFrom('en', 'pl'), (records, language) => {
      const table = writeCsv({ version: 1, offers: [], contacts: contactsOf(records) }, language);
      const { data } = Papa.parse<string[]>(table, { delimiter: language === 'pl' ? ';' : ',', newline: '\r\n' });
      for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    }),
    { numRuns: 200 },
  ));

test.each([
  [3, 'NOTE:a\\; b\\, c'],
  [4, 'NOTE:a; b\\, c'],
] as const)('vCard %i escapes what that version wants escaped', (version, line) => {
  const contacts = [newContact({ name: 'Anna Nowak', notes: ['a; b, c'] }) as ProjectContact];
  expect(writeVCard({ version: 1, offers: [], contacts }, version).split('\r\n')).toContain(line);
});
