/** A table of people: a row is a person, a column is one of a person's fields. */
import type { ProjectContact } from '../../domain/projectFile';
import type { FileContents, ReadOptions, SkippedPart, SourceFile } from '../format';
import { addressesIn, linkIn, profileIn } from '../people/identities';
import { newContact, oneLine, type PersonFields } from '../people/newContact';
import { unguarded } from './cells';
import { type Field, fieldOf } from './columns';
import type { Row } from './rows';
import type { Table } from './table';
import { eachTableRow, mostInCell } from './tableRows';

/** Which columns hold a field; several can hold one. */
export type PersonColumns = Partial<Record<Field, number[]>>;

/** The columns of a table by their names; null where none of them tells who the people are. */
export function personColumns({ header, samples }: Table): PersonColumns | null {
  const columns: PersonColumns = {};
  const add = (field: Field, at: number) => {
    columns[field] = [...(columns[field] ?? []), at];
  };
  for (const [at, name] of header.entries()) {
    const field = fieldOf(name);
    if (field) add(field, at);
  }
  if (!header.length || !columns.email) guessByValues(samples, columns, add, header.length > 0);
  const known = columns.name ?? columns.reversedName ?? columns.first ?? columns.last ?? columns.email;
  return known ? columns : null;
}

/** Without a header: the column of addresses, and the first of words is the name. */
function guessByValues(
  samples: readonly Row[],
  columns: PersonColumns,
  add: (field: Field, at: number) => void,
  hasHeader: boolean,
): void {
  const width = Math.min(100, Math.max(0, ...samples.map(({ cells }) => cells.length)));
  const share = (at: number, test: (cell: string) => boolean) => {
    const cells = samples.map(({ cells }) => cells[at]?.trim() ?? '').filter(Boolean);
    return cells.length ? cells.filter(test).length / cells.length : 0;
  };
  for (let at = 0; at < width; at++) {
    if (hasHeader && Object.values(columns).some((places) => places.includes(at))) continue;
    if (share(at, (cell) => /^\S+@\S+\.\S+$/.test(cell)) > 0.8) add('email', at);
    else if (hasHeader) continue;
    else if (share(at, (cell) => !!profileIn(cell)) > 0.5) add('link', at);
    else if (!columns.name && share(at, isFullName) > 0.8) add('name', at);
  }
}

const isFullName = (cell: string): boolean => /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}$/u.test(oneLine(cell));

/** Reads people out of tables, with what tells the columns of one. */
export function readPeople(
  files: readonly SourceFile[],
  options: ReadOptions,
  columnsOf: (table: Table) => PersonColumns | null,
): FileContents {
  const contacts: ProjectContact[] = [];
  const skipped: SkippedPart[] = [];
  for (const file of files) {
    const table = file.table as Table;
    const columns = columnsOf(table) ?? {};
    const told = eachTableRow(file, table, options, ({ cells, line }) => {
      const long = cells.findIndex((cell) => cell.length > mostInCell);
      const contact = long < 0 ? newContact(personOf(cells, columns)) : null;
      if (contact) contacts.push(contact);
      else if (long >= 0)
        skipped.push({
          file: file.name,
          line,
          reason: {
            code: 'longCell',
            figures: { column: table.header[long] ?? long + 1, length: cells[long]?.length ?? 0 },
          },
        });
      else if (!isFiller(cells, columns)) skipped.push({ file: file.name, line, reason: { code: 'nobody' } });
    });
    skipped.push(...told);
  }
  return { contacts, skipped };
}

/** A row that has nothing in any column of a person: a sum, a number, a line drawn below. */
const isFiller = (cells: readonly string[], columns: PersonColumns): boolean =>
  !Object.values(columns).some((places) => places.some((at) => cells[at]?.trim()));

function personOf(cells: readonly string[], columns: PersonColumns): PersonFields {
  const all = (field: Field): string[] =>
    (columns[field] ?? []).map((at) => unguarded(cells[at] ?? '').trim()).filter(Boolean);
  const [first = ''] = all('first');
  const parts = [first, ...all('middle'), ...all('last').slice(0, 1)].join(' ').trim();
  const reversed = all('reversedName').map(nameForwards);
  const links = all('link');
  const [city] = all('city');
  return {
    name: [...all('name'), ...reversed, parts].find(Boolean),
    headline: all('headline')[0],
    company: all('company')[0],
    location: city,
    emails: all('email').flatMap(addressesIn),
    linkedin: links.map(profileIn).find(Boolean),
    phones: all('phone'),
    links: links.flatMap((link) => (profileIn(link) ? [] : (linkIn(link) ?? []))),
    tags: all('tags').flatMap(tagsIn),
    notes: all('note'),
  };
}

/** Tags in one cell, parted by commas or semicolons; one in quotes may hold them. */
const tagsIn = (cell: string): string[] =>
  [...cell.matchAll(/"((?:[^"]|"")*)"|[^,;]+/g)].map(([part, quoted]) => quoted?.replace(/""/g, '"') ?? part);

/** "Kowalska-Nowak Anna Maria" and "Nowak, Anna": the family name is the first word, or what precedes the comma. */
function nameForwards(reversed: string): string {
  const [family = '', given] = reversed.includes(',') ? reversed.split(/,(.*)/s) : reversed.split(/\s+(.*)/s);
  return oneLine(`${given ?? ''} ${family}`);
}
