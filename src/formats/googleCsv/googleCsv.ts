/** Google Contacts as CSV, with the columns from before 2024 and since. */

import type { Table } from '../csv/findTable';
import { unguarded } from '../csv/formulaGuard';
import { type RowReader, readPeople } from '../csv/peopleTable';
import type { Format } from '../format';
import { addressesIn, linkIn, profileIn } from '../people/identities';
import { oneLine } from '../people/newContact';

export const googleCsv: Format = {
  name: 'google',
  recognizes: ({ table }) =>
    table !== null && signatures.some((names) => names.every((name) => table.header.includes(name))),
  read: (files, options) => readPeople(files, options, googleReader),
};

/** Columns by which the table is known: before 2024, and since. Of addresses there may be none. */
const signatures = [
  ['Name', 'Given Name', 'Family Name', 'Group Membership'],
  ['First Name', 'Last Name', 'Phonetic First Name', 'File As', 'Labels'],
];

/** The columns of each field, by their names. */
const columnPatterns = {
  name: /^Name$/,
  parts: /^(Given|First|Additional|Middle|Family|Last) Name$/,
  nickname: /^(Nickname|Short Name|File As)$/,
  email: /^E-mail \d+ - Value$/,
  phone: /^Phone \d+ - Value$/,
  link: /^Website \d+ - Value$/,
  company: /^(Organization \d+ - Name|Organization Name)$/,
  headline: /^(Organization \d+ - Title|Organization Title|Occupation)$/,
  city: /^(Address \d+ - City|Location)$/,
  groups: /^(Group Membership|Labels)$/,
  note: /^Notes$/,
};

/** What parts the values of one cell. */
const separator = /\s*:::\s*/;
/** Google's own groups: myContacts, starred and their like. */
const ownGroup = /^\* ?/;

function googleReader({ header }: Table): RowReader {
  const places = Object.fromEntries(
    Object.entries(columnPatterns).map(([field, pattern]) => [
      field,
      header.flatMap((name, at) => (pattern.test(name) ? [at] : [])),
    ]),
  ) as Record<keyof typeof columnPatterns, number[]>;
  return (cells) => {
    const all = (field: keyof typeof columnPatterns) =>
      places[field].map((at) => unguarded(cells[at] ?? '').trim()).filter(Boolean);
    const each = (field: keyof typeof columnPatterns) => all(field).flatMap((cell) => cell.split(separator));
    const emails = each('email').flatMap(addressesIn);
    const links = each('link');
    const [company] = all('company');
    const named = all('name')[0] || oneLine(all('parts').join(' ')) || all('nickname')[0];
    return {
      // A firm has no name of a person.
      name: named || company,
      headline: all('headline')[0],
      company,
      location: all('city')[0],
      emails,
      linkedin: links.map(profileIn).find(Boolean),
      phones: each('phone'),
      links: links.flatMap((link) => (profileIn(link) ? [] : (linkIn(link) ?? []))),
      tags: each('groups').filter((group) => !ownGroup.test(group)),
      notes: all('note'),
    };
  };
}
