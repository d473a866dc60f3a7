/** The rows of LinkedIn's files, by the names of their columns. */
import type { Day } from '../../domain/days';
import type { LinkedInIdentity } from '../../domain/model';
import { unguarded } from '../csv/cells';
import { columnPlaces, type Table } from '../csv/table';
import { eachTableRow } from '../csv/tableRows';
import type { ReadOptions, SkippedPart, SourceFile } from '../format';
import { profileIn } from '../people/identities';
import { oneLine } from '../people/newContact';

/** Somebody as a row names them: by profile, by name, by both or by neither. */
export interface Member {
  name: string;
  slug?: string;
  urn?: string;
}

/** A message, or the note of an invitation. */
export interface MessageRecord {
  /** Empty where the file names no conversations. */
  conversation: string;
  title: string;
  from: Member;
  /** All recipients in one text, where the profiles are not named. */
  to: string;
  recipients: Member[];
  on: Day;
  text: string;
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
  const places = columnPlaces(table.header);
  return eachTableRow(file, table, options, ({ cells, line }) => {
    const cell: Cell = (column) => {
      const at = places.get(column);
      return at === undefined ? '' : unguarded(cells[at] ?? '');
    };
    onRow(cell, line);
  });
}

/** First and last name in one. */
export const fullName = (first: string, last: string): string => oneLine(`${first} ${last}`);

const profiles = new Map<string, LinkedInIdentity | undefined>();

/** The profile at an address; a conversation repeats it with every message. */
export function profileOf(link: string): LinkedInIdentity | undefined {
  if (!link) return undefined;
  if (!profiles.has(link)) {
    if (profiles.size > 50_000) profiles.clear();
    profiles.set(link, profileIn(link));
  }
  return profiles.get(link);
}
