/**
 * Contacts in the columns of Google Contacts and of Outlook, which take no others. Tags become labels and categories.
 */
import type { ProjectContact, ProjectFile } from '../../domain/projectFile';
import { formatRows } from './formatRows';
import { guarded } from './formulaGuard';

/** A column, and what is in it. */
type Column = readonly [name: string, value: (contact: ProjectContact) => string | undefined];

/** How many addresses, numbers and links there are columns for. */
const mostOfEach = { google: 4, outlook: 3 };

/** All but the last word, and the last: neither program takes a name as a whole. */
const given = ({ name }: ProjectContact) => name.split(' ').slice(0, -1).join(' ') || name;
const family = ({ name }: ProjectContact) => (name.includes(' ') ? name.split(' ').at(-1) : '');
const linksOf = ({ linkedin, links }: ProjectContact): string[] => [
  ...(linkedin?.slug ? [`https://www.linkedin.com/in/${encodeURIComponent(linkedin.slug)}`] : []),
  ...links,
];
const none = () => '';

const upTo = (most: number): number[] => Array.from({ length: most }, (_, at) => at + 1);

/** Google's columns since 2024; without its own group a contact is in the list of others. */
const googleColumns: readonly Column[] = [
  ['First Name', given],
  ['Middle Name', none],
  ['Last Name', family],
  ['Phonetic First Name', none],
  ['Phonetic Last Name', none],
  ['Nickname', none],
  ['File As', none],
  ['Organization Name', ({ company }) => company],
  ['Organization Title', ({ headline }) => headline],
  ['Notes', ({ note }) => note],
  ['Labels', ({ tags }) => [...tags, '* myContacts'].join(' ::: ')],
  ...upTo(mostOfEach.google).map((at): Column => [`E-mail ${at} - Value`, ({ emails }) => emails[at - 1]]),
  ...upTo(mostOfEach.google).map((at): Column => [`Phone ${at} - Value`, ({ phones }) => phones[at - 1]]),
  ['Address 1 - City', ({ location }) => location],
  ...upTo(mostOfEach.google).map((at): Column => [`Website ${at} - Value`, (contact) => linksOf(contact)[at - 1]]),
];

/** Outlook's English columns, which it takes in every language. */
const outlookColumns: readonly Column[] = [
  // Mr, Dr: no position.
  ['Title', none],
  ['First Name', given],
  ['Middle Name', none],
  ['Last Name', family],
  ['Suffix', none],
  ['Company', ({ company }) => company],
  ['Job Title', ({ headline }) => headline],
  ['Business City', ({ location }) => location],
  ['Business Phone', ({ phones }) => phones[0]],
  ['Mobile Phone', ({ phones }) => phones[1]],
  ['Other Phone', ({ phones }) => phones[2]],
  ...upTo(mostOfEach.outlook).map(
    (at): Column => [at === 1 ? 'E-mail Address' : `E-mail ${at} Address`, ({ emails }) => emails[at - 1]],
  ),
  ['E-mail Display Name', ({ name }) => name],
  ['Categories', ({ tags }) => tags.join(';')],
  ['Web Page', (contact) => linksOf(contact)[0]],
  ['Notes', ({ note }) => note],
];

const bookColumns = { google: googleColumns, outlook: outlookColumns };

/** The text of a table that this program takes in. */
export const writeAddressBook = ({ contacts }: ProjectFile, program: keyof typeof bookColumns): string =>
  formatRows(
    [
      bookColumns[program].map(([name]) => name),
      ...contacts.map((contact) => bookColumns[program].map(([, value]) => value(contact) ?? '')),
    ],
    ',',
    guardedButNumbers,
  );

/** These programs don't take the guard off again: before a telephone number it would become part of it. */
const guardedButNumbers = (text: string): string => (/^\+\d[\d ()/.-]*$/.test(text) ? text : guarded(text));
