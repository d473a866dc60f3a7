/** Any table of people: exports of CRMs and spreadsheets, by what the names of their columns tell. */
import { guessedReader } from '../csv/guessedColumns';
import { readPeople } from '../csv/peopleTable';
import type { Format } from '../format';
import { writeCsv } from './writeCsv';

export const anyCsv: Format = {
  name: 'csv',
  recognizes: ({ table }) => table !== null && guessedReader(table) !== null,
  read: (files, options) => readPeople(files, options, guessedReader),
  write: writeCsv,
};
