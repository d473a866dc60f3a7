/** Contacts as a table for other programs: commas, quotes where they are needed, formulas guarded. */
import type { Language } from '../../domain/model';
import type { ProjectContact, ProjectFile } from '../../domain/projectFile';
import { formatRows } from '../csv/formatRows';

/** A column for each text; of what there can be several of, as many columns as the richest contact needs. */
const single: readonly [string, (contact: ProjectContact) => string | undefined][] = [
  ['Name', ({ name }) => name],
  ['Position', ({ headline }) => headline],
  ['Company', ({ company }) => company],
  ['City', ({ location }) => location],
  ['LinkedIn', ({ linkedin }) => linkedin?.slug && `https://www.linkedin.com/in/${encodeURIComponent(linkedin.slug)}`],
  ['Tags', ({ tags }) => tags.map(quotedTag).join(', ')],
  ['Note', ({ note }) => note],
];
const several: readonly [string, (contact: ProjectContact) => readonly string[]][] = [
  ['E-mail', ({ emails }) => emails],
  ['Phone', ({ phones }) => phones],
  ['Website', ({ links }) => links],
];

/** The Polish names of the columns; both are read again. */
const polishNames: Readonly<Record<string, string>> = {
  Name: 'Imię i nazwisko',
  Position: 'Stanowisko',
  Company: 'Firma',
  City: 'Miejscowość',
  Tags: 'Etykiety',
  Note: 'Notatka',
  Phone: 'Telefon',
  Website: 'Strona',
};

/** The text of a table of all contacts; Excel wants the delimiter of its language, and people the columns' names. */
export function writeCsv({ contacts }: ProjectFile, language: Language = 'en'): string {
  const named = (name: string) => (language === 'pl' && polishNames[name]) || name;
  const counted = several.map(([name, values]) => {
    const most = contacts.reduce((max, contact) => Math.max(max, values(contact).length), 1);
    return { name, values, places: Array.from({ length: most }, (_, at) => at) };
  });
  const header = [
    ...single.map(([name]) => named(name)),
    ...counted.flatMap(({ name, places }) => places.map((at) => `${named(name)} ${at + 1}`)),
  ];
  const rows = contacts.map((contact) => [
    ...single.map(([, value]) => value(contact) ?? ''),
    ...counted.flatMap(({ values, places }) => places.map((at) => values(contact)[at] ?? '')),
  ]);
  return formatRows([header, ...rows], language === 'pl' ? ';' : ',');
}

/** Tags are parted by commas: one that holds a comma is put in quotes. */
const quotedTag = (tag: string): string => (/[,;"]/.test(tag) ? `"${tag.replace(/"/g, '""')}"` : tag);
