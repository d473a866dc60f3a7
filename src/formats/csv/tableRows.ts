/** The rows of a file's table, below its header; what can't be taken is told with its line. */
import type { ReadOptions, SkippedPart, SourceFile } from '../format';
import { WrongFile } from '../problems';
import type { Table } from './findTable';
import { eachGoodRow, eachRow, type Row } from './rows';

/** In characters: room for a long letter. What is longer is no field of a person. */
export const mostInCell = 100_000;

/**
 * Calls `onRow` for every filled row of the table.
 * @returns what was left out
 * @throws WrongFile at a quote that opens and doesn't close, unless the good rows are to be taken
 */
export function eachTableRow(
  file: SourceFile,
  { delimiter, header, headerLine }: Table,
  { keepGood }: ReadOptions,
  onRow: (row: Row) => void,
): SkippedPart[] {
  const { name } = file;
  const { oddLines } = file.encoding;
  const skipped: SkippedPart[] = [];
  const skip = (line: number, code: SkippedPart['reason']['code'], figures?: SkippedPart['reason']['figures']) =>
    skipped.push({ file: name, line, reason: { code, figures } });
  const take = (row: Row) => {
    const { line, cells } = row;
    if (line <= headerLine || cells.every((cell) => !cell.trim())) return;
    const columns = header.length || cells.length;
    if (cells.length > columns && cells.some((cell, at) => at >= columns && cell.trim()))
      skip(line, 'tooManyCells', { cells: cells.length, columns });
    else if (oddLines.size && isOdd(row, oddLines)) skip(line, 'otherEncoding');
    else onRow(row);
  };
  if (keepGood) eachGoodRow(file.text(), delimiter, take, (line) => skip(line, 'openQuote'));
  else
    eachRow(file.parts(), delimiter, take, (line) => {
      throw new WrongFile('openQuote', {}, { file: name, line });
    });
  return skipped;
}

/** A row reaches as far as its cells have line breaks. */
function isOdd({ line, cells }: Row, oddLines: ReadonlySet<number>): boolean {
  const last = line + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
  for (let at = line; at <= last; at++) if (oddLines.has(at)) return true;
  return false;
}
