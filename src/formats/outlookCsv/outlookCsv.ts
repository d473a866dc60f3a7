/**
 * Outlook's contacts as CSV: of Outlook for Windows, in the language of Office and the code page of Windows, and of
 * outlook.com. LinkedIn exported the same columns until 2015.
 */
import { normalColumnName } from '../csv/columnFields';
import { columnPlaces, type Table } from '../csv/findTable';
import { guessedReader } from '../csv/guessedColumns';
import { readPeople } from '../csv/peopleTable';
import type { Format } from '../format';

export const outlookCsv: Format = {
  name: 'outlook',
  recognizes: ({ table }) => table !== null && isOutlook(table),
  read: (files, options) => readPeople(files, options, outlookReader),
};

/** Columns by which Outlook's table is known in each language. */
const known = [
  ['Title', 'First Name', 'Middle Name', 'Last Name', 'Suffix', 'E-mail Address'],
  ['Tytuł', 'Imię', 'Drugie imię', 'Nazwisko', 'Sufiks', 'Adres e-mail'],
  ['Anrede', 'Vorname', 'Weitere Vornamen', 'Nachname', 'Suffix', 'E-Mail-Adresse'],
].map((columns) => columns.map(normalColumnName));

function isOutlook({ header }: Table): boolean {
  const places = columnPlaces(header);
  return known.some((columns) => columns.every((column) => places.has(column)));
}

/** Categories are parted by semicolons, and hold commas. */
const categories = ['Categories', 'Kategorie', 'Kategorien'].map(normalColumnName);

function outlookReader(table: Table) {
  const personOf = guessedReader(table);
  const places = columnPlaces(table.header);
  const at = categories.map((name) => places.get(name)).find((place) => place !== undefined);
  if (!personOf || at === undefined) return personOf;
  return (cells: readonly string[]) => ({ ...personOf(cells), tags: (cells[at] ?? '').split(';') });
}
