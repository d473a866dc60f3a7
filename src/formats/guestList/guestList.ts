/** Guest lists of events, as Luma, Eventbrite, Meetup, Zoom and their like export them: an event, and who was there. */
import type { Day } from '../../domain/days';
import { chosenUses, readTable } from '../csv/chosenColumns';
import type { Table } from '../csv/findTable';
import { chosenReader, guessedReader, guessedUses } from '../csv/guessedColumns';
import { readPeople } from '../csv/peopleTable';
import type { FileContents, Format, ReadOptions, SourceFile } from '../format';
import { attendanceOf, type GuestColumns, guestColumns } from './attendance';
import { eventDay, eventName, guestDay } from './event';
import { eachGuestOnce, guestReader, hasStays } from './guestRow';

/** The format of guest lists: tables of people with a column that tells who came, or when. */
export const guestList: Format = {
  name: 'guests',
  recognizes: ({ table }) => table !== null && guestColumns(table) !== null && guessedReader(table) !== null,
  read(files, options) {
    const all = files.map((file) => guestsOf(file, options));
    return {
      contacts: all.flatMap(({ contacts }) => contacts),
      skipped: all.flatMap(({ skipped }) => skipped),
      events: all.flatMap(({ events = [] }) => events),
      tables: all.flatMap(({ tables = [] }) => tables),
      ...(all.length === 1 && { facts: all[0]?.facts }),
    };
  },
};

function guestsOf(file: SourceFile, options: ReadOptions): FileContents {
  const table = file.table as Table;
  const columns = guestColumns(table) as GuestColumns;
  const uses = chosenUses(table, options);
  const days = arrivals(table, columns);
  const on = options.event?.on ?? eventDay(file.name, table, columns, days);
  const name = options.event?.name ?? eventName(file.name, table, columns, on);
  const came = new Set<string>();
  const { contacts, skipped } = readPeople(
    [file],
    options,
    () => (uses ? chosenReader(table, uses) : guestReader(table)),
    {
      leftOut: (cells) =>
        attendanceOf(cells, columns) === 'out'
          ? { code: 'notThere', figures: { status: cells[columns.status ?? -1]?.trim() ?? '' } }
          : undefined,
      complete(contact, cells) {
        const day = guestDay(cells[columns.arrival ?? -1]) ?? on;
        if (attendanceOf(cells, columns) !== 'came' && !options.event?.allCame) return;
        came.add(contact.id);
        if (day) contact.touchpoints.push({ on: day, channel: 'event', event: name, source: 'guests' });
      },
    },
  );
  const guests = hasStays(table) ? eachGuestOnce(contacts) : contacts;
  return {
    contacts: guests,
    skipped,
    events: [{ name, ...(on && { on }) }],
    tables: [readTable(file.name, table, uses ?? guessedUses(table))],
    facts: { event: name, came: guests.filter(({ id }) => came.has(id)).length, ...(on && { from: on }) },
  };
}

/** The days on which guests of the first rows arrived. */
const arrivals = ({ samples }: Table, { arrival }: GuestColumns): Day[] =>
  arrival === undefined ? [] : samples.flatMap(({ cells }) => guestDay(cells[arrival]) ?? []);
