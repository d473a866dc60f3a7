/** Any table of people: exports of CRMs and spreadsheets, by what the names of their columns tell. */
import { chosenUses, readTable } from '../csv/chosenColumns';
import type { Table } from '../csv/findTable';
import { chosenReader, guessedReader, guessedUses } from '../csv/guessedColumns';
import { readPeople } from '../csv/peopleTable';
import type { ColumnUse, Format, ReadOptions } from '../format';
import { writeCsv } from './writeCsv';

export const anyCsv: Format = {
  name: 'csv',
  recognizes: ({ table }) => table !== null && guessedReader(table) !== null,
  read: (files, options) => ({
    ...readPeople(files, options, (table) => {
      const chosen = chosenUses(table, options);
      return chosen ? chosenReader(table, chosen) : guessedReader(table);
    }),
    tables: files.flatMap(({ name, table }) => (table ? [readTable(name, table, usesOf(table, options))] : [])),
  }),
  write: writeCsv,
};

const usesOf = (table: Table, options: ReadOptions): readonly ColumnUse[] =>
  chosenUses(table, options) ?? guessedUses(table);
