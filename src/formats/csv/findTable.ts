/** A text as a table: what parts its cells, and which row is the header. */
import { fieldOf, normalColumnName } from './columnFields';
import { eachRow, type Row } from './rows';

export interface Table {
  delimiter: string;
  /** The names of the columns as they are written; without a header, none. */
  header: readonly string[];
  /** The line of the header; without one, the lines above the first row. */
  headerLine: number;
  /** Some rows below the header. */
  samples: readonly Row[];
}

const delimiters = [',', ';', '\t', '|'];
/** Titles and notes that stand above a header take no more rows than this. */
const mostRowsAbove = 20;

/** Excel's first line that names the delimiter. */
const separatorLine = /^sep=(.)\n/;

/**
 * Finds the table at the beginning of a text; null where nothing parts it into cells.
 * @param isCut whether the text goes on
 */
export function findTable(head: string, isCut: boolean): Table | null {
  const named = separatorLine.exec(head)?.[1];
  const all = (named ? [named] : delimiters).map((delimiter) =>
    tableWith(firstRows(head, delimiter, isCut), delimiter, named ? 1 : 0),
  );
  return all.reduce((best, next) => (next.score > best.score ? next : best)).table;
}

interface Candidate {
  table: Table | null;
  score: number;
}

/** How well a delimiter fits: columns with known names count most, then rows of as many cells. */
function tableWith(all: Row[], delimiter: string, linesAbove: number): Candidate {
  const rows = all.filter(({ line }) => line > linesAbove);
  const known = rows.slice(0, mostRowsAbove).map(({ cells }) => knownColumns(cells));
  const most = Math.max(0, ...known);
  const at = known.indexOf(most);
  if (most > 1 || (most === 1 && at === 0)) return { table: tableOf(rows, at, delimiter), score: most * 100 };
  const [first] = rows;
  if (!first || first.cells.length < 2) return { table: null, score: 0 };
  const even = rows.filter(({ cells }) => cells.length === first.cells.length).length / rows.length;
  if (even < 0.5) return { table: null, score: 0 };
  const hasHeader = first.cells.every(looksLikeName) && !isLikeOthers(rows);
  const table = hasHeader
    ? tableOf(rows, 0, delimiter)
    : { delimiter, header: [], headerLine: linesAbove, samples: rows };
  return { table, score: even * Math.min(first.cells.length, 50) };
}

function tableOf(rows: Row[], at: number, delimiter: string): Table {
  const { cells, line } = rows[at] as Row;
  return { delimiter, header: cells.map((cell) => cell.trim()), headerLine: line, samples: rows.slice(at + 1) };
}

/** Of a link to LinkedIn the words would be a column's name, too. */
const knownColumns = (cells: readonly string[]): number =>
  new Set(cells.filter(looksLikeName).map(fieldOf).filter(Boolean)).size;

/** The name of a column rather than a value: some words, no address, no number. */
const looksLikeName = (cell: string): boolean => cell.length < 60 && !/@|\d{3}|:\/\//.test(cell);

/** A first row that holds a person's name where most others do is no header. */
function isLikeOthers([first, ...others]: Row[]): boolean {
  if (!first || others.length === 0) return false;
  return first.cells.some((cell, at) => {
    const alike = others.filter((row) => isFullName(row.cells[at] ?? ''));
    return isFullName(cell) && alike.length > others.length * 0.8;
  });
}

/** Two to four words, the first with a capital. */
export const isFullName = (cell: string): boolean =>
  /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}$/u.test(cell.trim().slice(0, 200));

/** The filled rows at the beginning; the last may be cut off, unless it is alone. */
function firstRows(head: string, delimiter: string, isCut: boolean): Row[] {
  const rows: Row[] = [];
  const take = (row: Row) => {
    if (row.cells.some((cell) => cell.trim())) rows.push(row);
    return rows.length < 50;
  };
  eachRow([head], delimiter, take, () => {});
  if (isCut && rows.length > 1 && rows.length < 50) rows.pop();
  return rows;
}

/** The place of each column, by its name as `normalColumnName` gives it; the first of those that have one name. */
export function columnPlaces(header: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const [at, name] of header.entries()) {
    const key = normalColumnName(name);
    if (!places.has(key)) places.set(key, at);
  }
  return places;
}
