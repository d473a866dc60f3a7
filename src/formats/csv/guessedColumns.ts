/** The columns of a table of people, guessed by their names and, where they have none, by what they hold. */

import type { ColumnUse } from '../format';
import { addressesIn, linkIn, profileIn } from '../people/identities';
import { oneLine, type PersonFields } from '../people/newContact';
import { type ColumnField, fieldOf } from './columnFields';
import { isFullName, type Table } from './findTable';
import { unguarded } from './formulaGuard';
import type { RowReader } from './peopleTable';

/** Which columns hold a field; several can hold one. */
type PersonColumns = Partial<Record<ColumnField, number[]>>;

/** A reader of rows by guessed columns; null where no column tells who the people are. */
export const guessedReader = (table: Table): RowReader | null => readerBy(guessedColumns(table), []);

/** A reader of rows by what the user says of the columns. */
export function chosenReader({ header }: Table, uses: readonly ColumnUse[]): RowReader | null {
  const columns: PersonColumns = {};
  const named: NamedColumn[] = [];
  for (const [at, use] of uses.entries()) {
    if (use === 'noteWithName') named.push({ at, name: header[at] ?? '' });
    else if (use !== 'nothing') columns[use] = [...(columns[use] ?? []), at];
  }
  return readerBy(columns, named);
}

/** What a table's columns are guessed to hold. */
export function guessedUses(table: Table): ColumnUse[] {
  const uses: ColumnUse[] = [];
  for (const [field, places] of Object.entries(guessedColumns(table)))
    for (const at of places ?? []) uses[at] = field as ColumnField;
  return Array.from(uses, (use) => use ?? 'nothing');
}

/** A column that goes into the note, after its name. */
interface NamedColumn {
  at: number;
  name: string;
}

function readerBy(columns: PersonColumns, named: readonly NamedColumn[]): RowReader | null {
  const known = columns.name ?? columns.reversedName ?? columns.first ?? columns.last ?? columns.email;
  if (!known) return null;
  if (!named.length) return (cells) => personOf(cells, columns);
  return (cells) => {
    const person = personOf(cells, columns);
    return { ...person, notes: [...(person.notes ?? []), ...named.flatMap((column) => namedValue(column, cells))] };
  };
}

function namedValue({ at, name }: NamedColumn, cells: readonly string[]): string[] {
  const value = unguarded(cells[at] ?? '').trim();
  return value ? [name ? `${name}: ${value}` : value] : [];
}

function guessedColumns({ header, samples }: Table): PersonColumns {
  const columns: PersonColumns = {};
  const add = (field: ColumnField, at: number) => {
    columns[field] = [...(columns[field] ?? []), at];
  };
  for (const [at, name] of header.entries()) {
    const field = fieldOf(name);
    if (field) add(field, at);
  }
  // Beside a first name, "Name" is the family name, as in German.
  if (columns.first && columns.name && !columns.last) {
    columns.last = columns.name;
    delete columns.name;
  }
  // Beside a position, "Title" is what stands before a name (Mr), as in Outlook.
  const titles = columns.headline?.filter((at) => !/^title$/i.test(header[at] ?? ''));
  if (titles?.length) columns.headline = titles;
  for (const [at, field] of guessedByValues(
    samples.map(({ cells }) => cells),
    columns,
    header.length > 0,
  ))
    add(field, at);
  return columns;
}

/** Addresses are known by what they look like; without a header, profiles and names too. */
function* guessedByValues(
  rows: readonly (readonly string[])[],
  columns: PersonColumns,
  hasHeader: boolean,
): Generator<[number, ColumnField]> {
  const taken = new Set(Object.values(columns).flat());
  const width = Math.min(mostColumns, Math.max(0, ...rows.map((cells) => cells.length)));
  let isNamed = hasHeader;
  for (let at = 0; at < width; at++) {
    if (taken.has(at)) continue;
    const values = rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean);
    const mostly = (test: (value: string) => boolean) => values.filter(test).length > values.length * 0.8;
    if (!columns.email && mostly((value) => /^\S+@\S+\.\S+$/.test(value))) yield [at, 'email'];
    else if (!columns.link && mostly((value) => !!profileIn(value))) yield [at, 'link'];
    else if (!isNamed && mostly(isFullName)) {
      isNamed = true;
      yield [at, 'name'];
    }
  }
}

/** Further columns are not looked at. */
const mostColumns = 200;

function personOf(cells: readonly string[], columns: PersonColumns): PersonFields {
  const all = (field: ColumnField): string[] =>
    (columns[field] ?? []).map((at) => unguarded(cells[at] ?? '').trim()).filter(Boolean);
  const parts = oneLine([all('first')[0], ...all('middle'), all('last')[0]].filter(Boolean).join(' '));
  const links = all('link');
  return {
    name: [...all('name'), ...all('reversedName').map(nameForwards), parts, all('nickname')[0]].find(Boolean),
    headline: all('headline')[0],
    company: all('company')[0],
    location: all('city')[0],
    emails: all('email').flatMap(addressesIn),
    linkedin: links.map(profileIn).find(Boolean),
    phones: all('phone'),
    links: links.flatMap((link) => (profileIn(link) ? [] : (linkIn(link) ?? []))),
    tags: all('tags').flatMap(tagsIn),
    notes: all('note'),
  };
}

/**
 * Tags in one cell, parted by commas or semicolons; one in quotes may hold them. Google parts its groups by three
 * colons, and its own begin with a star.
 */
const tagsIn = (cell: string): string[] =>
  [...cell.replaceAll(':::', ';').matchAll(/\s*"((?:[^"]|"")*)"\s*(?=[,;]|$)|[^,;]+/g)]
    .map(([part, quoted]) => quoted?.replace(/""/g, '"') ?? part)
    .filter((tag) => !/^\s*\* /.test(tag));

/** "Kowalska-Nowak Anna Maria" and "Nowak, Anna": the family name is the first word, or what precedes the comma. */
function nameForwards(reversed: string): string {
  const [family = '', given] = reversed.includes(',') ? reversed.split(/,(.*)/s) : reversed.split(/\s+(.*)/s);
  return oneLine(`${given ?? ''} ${family}`);
}
