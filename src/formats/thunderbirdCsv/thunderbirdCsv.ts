/** Thunderbird's address book as CSV. Its columns are English, and their names tell what they hold. */

import { columnPlaces } from '../csv/findTable';
import { guessedReader } from '../csv/guessedColumns';
import { readPeople } from '../csv/peopleTable';
import type { Format } from '../format';

export const thunderbirdCsv: Format = {
  name: 'thunderbird',
  recognizes({ table }) {
    const places = columnPlaces(table?.header ?? []);
    return ['first name', 'display name', 'primary email', 'screen name'].every((column) => places.has(column));
  },
  read: (files, options) => readPeople(files, options, guessedReader),
};
