/** What the user says that columns hold, where guessing was wrong or left a column without a place. */
import { shortHash } from '../../language/shortHash';
import type { ColumnUse, ReadOptions, ReadTable } from '../format';
import { normalColumnName } from './columnFields';
import type { Table } from './findTable';

/** By which a choice is remembered: the names of the columns, however they are spelt. */
const headerKey = (header: readonly string[]): string => shortHash(header.map(normalColumnName).join('|'));

/** What the user chose for a table of this header. */
export const chosenUses = ({ header }: Table, { columns }: ReadOptions): readonly ColumnUse[] | undefined =>
  columns?.[headerKey(header)];

/** A table as it is shown: of each column its use, and three values. */
export function readTable(file: string, { header, samples }: Table, uses: readonly ColumnUse[]): ReadTable {
  const width = Math.min(mostShown, Math.max(header.length, ...samples.map(({ cells }) => cells.length)));
  const columns = Array.from({ length: width }, (_, at) => at);
  return {
    file,
    key: headerKey(header),
    header: columns.map((at) => header[at] ?? ''),
    uses: columns.map((at) => uses[at] ?? 'nothing'),
    samples: columns.map((at) =>
      samples
        .map(({ cells }) => cells[at]?.trim().slice(0, 200) ?? '')
        .filter(Boolean)
        .slice(0, 3),
    ),
  };
}

/** Columns: nobody looks through more. */
const mostShown = 200;
