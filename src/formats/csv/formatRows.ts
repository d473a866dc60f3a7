/** A table written as text: commas, quotes where they are needed, formulas guarded. */
import Papa from 'papaparse';
import { guarded } from './formulaGuard';

/** The text of these rows; the first is the header. Excel wants the delimiter of its language. */
export const formatRows = (rows: readonly (readonly string[])[], delimiter = ',', guard = guarded): string =>
  `${Papa.unparse(
    rows.map((row) => row.map(guard)),
    { newline: '\r\n', delimiter },
  )}\r\n`;
