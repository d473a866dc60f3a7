/** What holds for every format. */
import { describe, expect, test } from 'vitest';
import type { ProjectFile } from '../domain/projectFile';
import { formats } from './index';
import { sourceFile } from './sourceFile';

const anna = {
  id: 'anna',
  name: 'Anna Nowak',
  emails: ['anna@budimax.example'],
  phones: [],
  links: [],
  tags: ['client'],
};
const dated = { goals: [], needs: [], touchpoints: [], evidence: [], benefits: [], reminders: [] };
const sample: ProjectFile = { version: 1, offers: [], contacts: [{ ...anna, ...dated }] };
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('no two formats have one name', () => {
  const names = formats.map(({ name }) => name);
  expect(names).toEqual([...new Set(names)]);
});

describe.each(formats.filter(({ write }) => write).map((format) => [format.name, format] as const))(
  '%s',
  (name, format) => {
    const file = sourceFile({ name: `people.${name}`, bytes: bytesOf(format.write?.(sample) ?? '') });

    test('recognises what it writes, and no other format does', () =>
      expect(formats.filter((one) => one.recognizes(file))).toEqual([format]));
    test('reads the people that it writes', async () => {
      const { contacts, skipped } = await format.read([file], {});
      expect(contacts).toMatchObject([{ name: anna.name, emails: anna.emails }]);
      expect(skipped).toEqual([]);
    });
    test('does not recognise an empty file', () =>
      expect(format.recognizes(sourceFile({ name: file.name, bytes: new Uint8Array() }))).toBe(false));
  },
);
