/** A table of people: a row is a person. Formats say what a row holds; what they have in common is here. */
import type { ProjectContact } from '../../domain/projectFile';
import type { FileContents, ReadOptions, SkippedPart, SourceFile } from '../format';
import { newContact, type PersonFields } from '../people/newContact';
import { type Problem, WrongFile } from '../problems';
import type { Table } from './findTable';
import { eachTableRow, mostInCell } from './tableRows';

/** Ten times what LinkedIn allows, and what a browser holds. */
const mostInTable = 300_000;

/** What a row says of a person. */
export type RowReader = (cells: readonly string[]) => PersonFields;

/** What a format does besides with rows. */
interface RowSteps {
  /** Why a row is left out. */
  leftOut?(cells: readonly string[]): Problem | undefined;
  /** Gives a contact what else is in its row. */
  complete?(contact: ProjectContact, cells: readonly string[]): void;
}

/** Reads the people out of tables, with what makes a reader of rows for one of them. */
export function readPeople(
  files: readonly SourceFile[],
  options: ReadOptions,
  readerOf: (table: Table) => RowReader | null,
  { leftOut, complete }: RowSteps = {},
): FileContents {
  const contacts: ProjectContact[] = [];
  const skipped: SkippedPart[] = [];
  for (const file of files) {
    const table = file.table as Table;
    const personOf = readerOf(table);
    if (!personOf) continue;
    const told = eachTableRow(file, table, options, ({ cells, line }) => {
      const skip = (reason: Problem) => skipped.push({ file: file.name, line, reason });
      const long = cells.findIndex((cell) => cell.length > mostInCell);
      if (long >= 0) return skip(longCell(table, long, cells));
      const reason = leftOut?.(cells);
      if (reason) return skip(reason);
      const person = personOf(cells);
      const contact = newContact(person);
      if (contact) {
        if (contacts.length >= mostInTable)
          throw new WrongFile('manyPeople', { most: mostInTable }, { file: file.name, line });
        complete?.(contact, cells);
        contacts.push(contact);
      } else if (saysAnything(person)) skip({ code: 'nobody' });
      return undefined;
    });
    for (const one of told) skipped.push(one);
  }
  skipped.sort((a, b) => (a.file === b.file ? a.line - b.line : 0));
  return { contacts, skipped };
}

function longCell({ header }: Table, at: number, cells: readonly string[]): Problem {
  return { code: 'longCell', figures: { column: header[at] || at + 1, length: cells[at]?.length ?? 0 } };
}

/** A row that says nothing of a person is a sum, a number, a line drawn below. */
const saysAnything = (person: PersonFields): boolean =>
  Object.values(person).some((value) => (Array.isArray(value) ? value.some(Boolean) : !!value));
