/** Contacts as a table for other programs: commas, quotes where they are needed, formulas guarded. */
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

/** The text of a table of all contacts; Excel wants the delimiter of its language. */
export function writeCsv({ contacts }: ProjectFile, delimiter = ','): string {
  const counted = several.map(([name, values]) => {
    const most = contacts.reduce((max, contact) => Math.max(max, values(contact).length), 1);
    return { name, values, places: Array.from({ length: most }, (_, at) => at) };
  });
  const header = [
    ...single.map(([name]) => name),
    ...counted.flatMap(({ name, places }) => places.map((at) => `${name} ${at + 1}`)),
  ];
  const rows = contacts.map((contact) => [
    ...single.map(([, value]) => value(contact) ?? ''),
    ...counted.flatMap(({ values, places }) => places.map((at) => values(contact)[at] ?? '')),
  ]);
  return formatRows([header, ...rows], delimiter);
}

/** Tags are parted by commas: one that holds a comma is put in quotes. */
const quotedTag = (tag: string): string => (/[,;"]/.test(tag) ? `"${tag.replace(/"/g, '""')}"` : tag);
