/** What the rows of Zoom and Meetup hold otherwise than those of other lists of people do. */
import type { ProjectContact } from '../../domain/projectFile';
import { fold } from '../../language/folding';
import { normalColumnName } from '../csv/columnFields';
import { isFullName, type Table } from '../csv/findTable';
import { guessedReader } from '../csv/guessedColumns';
import type { RowReader } from '../csv/peopleTable';
import { joinTwo } from '../joinRecords';

/** A reader of a guest list's rows; null where no column tells who the guests are. */
export function guestReader(table: Table): RowReader | null {
  const read = guessedReader(table);
  const names = table.header.map(normalColumnName);
  // Meetup's "Title" is a rank in the group: "Member".
  if (read && names.includes('event host')) return (cells) => ({ ...read(cells), headline: '' });
  if (read && names.some((name) => name.endsWith('original name')))
    return (cells) => {
      const person = read(cells);
      return { ...person, name: nameOfTwo(person.name) };
    };
  return read;
}

/** Zoom's "iPhone (Anna Lis)" and "Anna Lis (Ania)": the name shown, and that of the account; the whole one counts. */
function nameOfTwo(both = ''): string {
  const [, shown = both, original = ''] = /^([^()]*)\(([^()]+)\)\s*$/.exec(both) ?? [];
  return isFullName(original) && !isFullName(shown) ? original : shown.trim() || original;
}

/** Whether a row is a stay in a meeting: whoever left and came again has several. */
export const hasStays = ({ header }: Table): boolean => header.some((name) => normalColumnName(name) === 'leave time');

/** Each guest once: rows of one name are one guest, unless their addresses tell them apart. */
export function eachGuestOnce(rows: readonly ProjectContact[]): ProjectContact[] {
  const byName = new Map<string, ProjectContact[]>();
  for (const row of rows) {
    const name = fold(row.name);
    const guests = byName.get(name) ?? [];
    byName.set(name, guests);
    const at = guests.findIndex(({ emails }) => !emails.length || !row.emails.length || emails[0] === row.emails[0]);
    if (at < 0) guests.push(row);
    else guests[at] = joinTwo(guests[at] as ProjectContact, row);
  }
  return [...byName.values()].flat();
}
