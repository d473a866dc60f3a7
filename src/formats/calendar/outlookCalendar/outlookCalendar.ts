/** The calendar that classic Outlook exports as CSV. It mostly names people without their addresses. */
import { eachTableRow } from '../../csv/tableRows';
import type { ReadOptions, SkippedPart, SourceFile } from '../../format';
import { guestName } from '../../people/guestName';
import { addressesIn } from '../../people/identities';
import {
  type Calendar,
  type CalendarEvent,
  identityByWords,
  type Occurrence,
  type Participant,
  type UserClock,
} from '../calendarEvent';
import { msPerDay, type WallTime } from '../timeValues';
import { type CellOf, calendarColumns } from './columns';
import { type DayOrder, dayOrderOf, parseClock, parseDate } from './dates';

/** Whether a file is such a table, by its columns. */
export const isOutlookCalendar = ({ table }: SourceFile): boolean => calendarColumns(table) !== null;

/** A row, with its line. */
interface CalendarRow {
  cells: readonly string[];
  line: number;
}

/** Reads the events of all files. */
export function readOutlookCalendars(files: readonly SourceFile[], options: ReadOptions, clock: UserClock) {
  const calendars: Calendar[] = [];
  const skipped: SkippedPart[] = [];
  const events = files.flatMap((file) => {
    const { table } = file;
    const cell = calendarColumns(table);
    if (!table || !cell) return [];
    const rows: CalendarRow[] = [];
    skipped.push(...eachTableRow(file, table, options, (row) => rows.push(row)));
    const calendar: Calendar = { file, isOwn: true, owner: loneOrganizer(rows, cell) };
    calendars.push(calendar);
    const order = dayOrderOf(rows.flatMap(({ cells }) => [cell(cells, 'startDate'), cell(cells, 'endDate')]));
    return rows.map((row) => eventOf(row, cell, order, calendar, clock));
  });
  return { calendars, events, skipped };
}

function eventOf(
  { cells, line }: CalendarRow,
  cell: CellOf,
  order: DayOrder,
  calendar: Calendar,
  clock: UserClock,
): CalendarEvent {
  const occurrence = occurrenceOf((column) => cell(cells, column), order, clock);
  const title = cell(cells, 'subject');
  const participants = participantsOf(cells, cell);
  return {
    identity: identityByWords(title, participants),
    isByUid: false,
    calendars: [calendar],
    calendar,
    line,
    title,
    place: cell(cells, 'location'),
    participants,
    isCancelled: false,
    isPrivate: yes.has(cell(cells, 'private').toLowerCase()),
    occurrences: occurrence && (() => [occurrence]),
  };
}

/** What Outlook writes for yes. */
const yes = new Set([
  '1',
  'ein', // German
  'ja',
  'prawda', // Polish
  'tak',
  'true',
  'wahr', // German
  'yes',
]);

function occurrenceOf(
  cell: (column: Parameters<CellOf>[1]) => string,
  order: DayOrder,
  { zone }: UserClock,
): Occurrence | null {
  const wall = (day: WallTime | undefined, time: number | undefined) =>
    day === undefined ? undefined : day + (time ?? 0);
  const time = parseClock(cell('startTime'));
  const day = parseDate(cell('startDate'), order);
  const start = wall(day, time);
  if (start === undefined || (time === undefined && cell('startTime'))) return null;
  const end = wall(parseDate(cell('endDate'), order) ?? day, parseClock(cell('endTime')));
  const isAllDay = time === undefined || yes.has(cell('allDay').toLowerCase()) || (end ?? start) - start >= msPerDay;
  return {
    start: zone.instantOf(start),
    isAllDay,
    ...(end !== undefined && end > start ? { end: zone.instantOf(end) } : {}),
  };
}

function participantsOf(cells: readonly string[], cell: CellOf): Participant[] {
  const guests = [cell(cells, 'required'), cell(cells, 'optional')].flatMap((list) => list.split(';'));
  return [
    ...participant(cell(cells, 'organizer')).map((one) => ({ ...one, isOrganizer: true })),
    ...guests.flatMap(participant),
  ];
}

/** "Name", "Name (address)", "Name <address>" or "'address'" */
function participant(text: string): Participant[] {
  const [address] = addressesIn(text);
  const name = guestName(text);
  return address || name ? [{ address, name }] : [];
}

/** Who stands in a row alone is the user, who made an entry for themselves. */
function loneOrganizer(rows: readonly CalendarRow[], cell: CellOf): Participant | undefined {
  for (const { cells } of rows) {
    const [first, ...others] = participantsOf(cells, cell);
    if (first?.isOrganizer && !others.length) return first;
  }
  return undefined;
}
