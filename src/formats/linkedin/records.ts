/** The rows of LinkedIn's files, by the names of their columns. */
import type { Day } from '../../domain/days';
import type { LinkedInIdentity } from '../../domain/model';
import { columnPlaces, type Table } from '../csv/findTable';
import { unguarded } from '../csv/formulaGuard';
import type { Row } from '../csv/rows';
import { eachTableRow, eachTableRowInPieces } from '../csv/tableRows';
import type { ReadOptions, SkippedPart, SourceFile } from '../format';
import { profileIn } from '../people/identities';
import { oneLine } from '../people/newContact';
import { detached } from '../text/detached';

/** Somebody as a row names them: by profile, by name, by both or by neither. */
export interface Member extends LinkedInIdentity {
  name: string;
}

/** A message, or the note of an invitation. */
export interface MessageRecord {
  /** Empty where the file names no conversations. */
  conversation: string;
  from: Member;
  /** All recipients in one text, where the profiles are not named. */
  to: string;
  recipients: readonly Member[];
  on: Day;
  /** As it stands in the file: HTML, or line breaks that have become blanks. */
  content: string;
  /** Said by the file itself, where it says so. */
  mine?: boolean;
}

/** The text of a cell under a column's name; empty where there is no such column. */
export type Cell = (column: string) => string;

/** Calls `onRow` for each row with a function that gives its cells by the columns' names. */
export function eachRecord(
  file: SourceFile,
  options: ReadOptions,
  onRow: (cell: Cell, line: number) => void,
): SkippedPart[] {
  const table = file.table as Table;
  return eachTableRow(file, table, options, cellsByName(table, onRow));
}

/** The same of a file that may be read piece by piece. */
export async function eachRecordInPieces(
  given: SourceFile,
  options: ReadOptions,
  onRow: (cell: Cell, line: number) => void,
): Promise<SkippedPart[]> {
  const file = await given.inKnownEncoding(options.encoding);
  if (!file.isBeginning) return eachRecord(file, options, onRow);
  const table = file.table as Table;
  return eachTableRowInPieces(file, table, cellsByName(table, onRow));
}

function cellsByName({ header }: Table, onRow: (cell: Cell, line: number) => void): (row: Row) => void {
  const places = columnPlaces(header);
  return ({ cells, line }) => {
    const cell: Cell = (column) => {
      const at = places.get(column);
      return at === undefined ? '' : unguarded(cells[at] ?? '');
    };
    onRow(cell, line);
  };
}

/** First and last name in one. */
export const fullName = (first: string, last: string): string => oneLine(`${first} ${last}`);

/** The members that rows name. A conversation repeats them with each message: the same member is the same object. */
export class Members {
  private readonly senders = new Map<string, Map<string, Member>>();
  private readonly texts = new Map<string, Map<string, string>>();
  private readonly lists = new Map<string, Map<string, readonly Member[]>>();

  /** Somebody by name and profile address. */
  sender = (name: string, link: string): Member =>
    remembered(this.senders, link, name, () => ({ name: detached(oneLine(name)), ...profileIn(link) }));

  /** A text that comes again and again. */
  same = (text: string): string => remembered(this.texts, '', text, () => detached(text));

  /** Recipients by their names in one text, and their profile addresses. */
  recipients = (to: string, links: string): readonly Member[] =>
    remembered(this.lists, links, to, () => {
      const profiles = links ? links.split(',').flatMap((link) => profileIn(link) ?? []) : [];
      // Names are joined by commas and hold commas: of several profiles nobody knows whose name is which.
      return profiles.map((profile) => ({ name: profiles.length === 1 ? detached(oneLine(to)) : '', ...profile }));
    });
}

function remembered<T>(all: Map<string, Map<string, T>>, first: string, second: string, make: () => T): T {
  let known = all.get(first);
  if (!known) {
    known = new Map();
    all.set(detached(first), known);
  }
  let value = known.get(second);
  if (value === undefined) {
    value = make();
    known.set(detached(second), value);
  }
  return value;
}
