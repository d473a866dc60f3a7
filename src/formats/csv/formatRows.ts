/** A table written as text: commas, quotes where they are needed, formulas guarded. */
import Papa from 'papaparse';
import { guarded } from './cells';

/** The text of these rows; the first is the header. */
export const formatRows = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map(guarded)),
    { newline: '\r\n' },
  )}\r\n`;
