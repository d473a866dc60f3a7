/** The rows of a file's table, below its header; what can't be taken is told with its line. */
import type { ReadOptions, SkippedPart, SourceFile } from '../format';
import { WrongFile } from '../problems';
import type { Table } from './findTable';
import { eachGoodRow, eachRow, type Row, RowCutter } from './rows';

/** In characters: room for a long letter. What is longer is no field of a person. */
export const mostInCell = 100_000;

/**
 * Calls `onRow` for every filled row of the table.
 * @returns what was left out
 * @throws WrongFile at a quote that opens and doesn't close, unless the good rows are to be taken
 */
export function eachTableRow(
  file: SourceFile,
  table: Table,
  { keepGood }: ReadOptions,
  onRow: (row: Row) => void,
): SkippedPart[] {
  const rows = new TableRows(file, table, onRow);
  if (keepGood) eachGoodRow(file.text(), table.delimiter, rows.take, (line) => rows.skip(line, 'openQuote'));
  else eachRow(file.parts(), table.delimiter, rows.take, rows.refuse);
  return rows.skipped;
}

/** The same of a file that is read piece by piece: no more of it is in memory than a piece, and the row it ends in. */
export async function eachTableRowInPieces(
  file: SourceFile,
  table: Table,
  onRow: (row: Row) => void,
): Promise<SkippedPart[]> {
  const rows = new TableRows(file, table, onRow);
  const cutter = new RowCutter(table.delimiter, rows.take, rows.refuse);
  for await (const part of file.textPieces()) cutter.take(part);
  cutter.end();
  return rows.skipped;
}

/** Tells the rows that can be taken from those that can't. */
class TableRows {
  readonly skipped: SkippedPart[] = [];

  constructor(
    private readonly file: SourceFile,
    private readonly table: Table,
    private readonly onRow: (row: Row) => void,
  ) {}

  take = (row: Row): void => {
    const { line, cells } = row;
    const { header, headerLine } = this.table;
    const { oddLines } = this.file.encoding;
    if (line <= headerLine || cells.every((cell) => !cell.trim())) return;
    const columns = header.length || cells.length;
    if (cells.length > columns && cells.some((cell, at) => at >= columns && cell.trim()))
      this.skip(line, 'tooManyCells', { cells: cells.length, columns });
    else if (oddLines.size && isOdd(row, oddLines)) this.skip(line, 'otherEncoding');
    else this.onRow(row);
  };

  refuse = (line: number): never => {
    throw new WrongFile('openQuote', {}, { file: this.file.name, line });
  };

  skip(line: number, code: SkippedPart['reason']['code'], figures?: SkippedPart['reason']['figures']): void {
    this.skipped.push({ file: this.file.name, line, reason: { code, figures } });
  }
}

/** A row reaches as far as its cells have line breaks. */
function isOdd({ line, cells }: Row, oddLines: ReadonlySet<number>): boolean {
  const last = line + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  for (let at = line; at <= last; at++) if (oddLines.has(at)) return true;
  return false;
}
