/** Any table of people: exports of CRMs and spreadsheets, by what the names of their columns tell. */

import { personColumns, readPeople } from '../csv/peopleTable';
import type { Format } from '../format';
import { writeCsv } from './writeCsv';

export const anyCsv: Format = {
  name: 'csv',
  recognizes: ({ table }) => table !== null && personColumns(table) !== null,
  read: (files, options) => readPeople(files, options, personColumns),
  write: writeCsv,
};
