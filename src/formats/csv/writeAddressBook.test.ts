import { expect, test } from 'vitest';
import type { ProjectContact } from '../../domain/projectFile';
import { newContact } from '../people/newContact';
import { readFiles } from '../readFiles';
import { writeAddressBook } from './writeAddressBook';

const anna = newContact({
  ...{ name: 'Anna Maria Ćwik', headline: 'Architektka', company: 'Kreska', location: 'Łódź' },
  ...{ emails: ['anna@kreska.example', 'a@c.example'], phones: ['+48600100200'], linkedin: { slug: 'anna-ćwik' } },
  ...{ tags: ['klient', 'BNI'], notes: ['Z targów'] },
}) as ProjectContact;

test.each(['google', 'outlook'] as const)('%s: what is written comes back, tags as labels', async (program) => {
  const text = writeAddressBook({ version: 1, offers: [], contacts: [anna] }, program);
  const { contacts, origins } = await readFiles([{ name: 'book.csv', bytes: new TextEncoder().encode(text) }]);
  expect(origins).toMatchObject([{ format: program }]);
  const { id: _, ...fields } = anna;
  expect(contacts).toMatchObject([{ ...fields, sources: [program] }]);
});
