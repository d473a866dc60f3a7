/** What is written is read again as it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProjectContact } from '../domain/projectFile';
import { formats } from './index';
import { newContact, type PersonFields } from './people/newContact';
import { readFiles } from './readFiles';

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

describe.each(formats.flatMap(({ name, write }) => (write ? [[name, write] as const] : [])))('%s', (name, write) => {
  test('people come back as they were', () =>
    fc.assert(
      fc.asyncProperty(people, async (records) => {
        const contacts = contactsOf(records);
        const bytes = new TextEncoder().encode(write({ version: 1, offers: [], contacts }));
        const read = await readFiles([{ name: `people.${name}`, bytes }]);
        expect(read.contacts.map(plain)).toEqual(contacts.map(plain));
        expect(read.skipped).toEqual([]);
      }),
      { numRuns: 200 },
    ));
});
