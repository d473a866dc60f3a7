/** iCalendar files (RFC 5545), whoever wrote them: Google, Outlook, Apple, Thunderbird, Nextcloud, booking pages. */
import type { ReadOptions, SkippedPart, SourceFile } from '../../format';
import { WrongFile } from '../../problems';
import type { CalendarEvent, UserClock } from '../calendarEvent';
import { calendarOf, type ICalendar } from './calendars';
import { type Component, parseComponents } from './components';
import { contentLines } from './contentLines';
import { entryOf } from './entry';
import { eventsOf } from './versions';

/** What calendars of one kind give. */
interface ReadEvents<C> {
  calendars: C[];
  events: CalendarEvent[];
  skipped: SkippedPart[];
}

/** Whether a file is an iCalendar file, by its beginning. */
export const isICalendar = ({ head }: SourceFile): boolean =>
  /^\s*BEGIN:(?:VCALENDAR|VEVENT)\s*$/im.test(head.slice(0, 4000));

/**
 * Reads the events of all files together: a version or a cancellation may be in another file than its event.
 * @throws WrongFile for a file that breaks off, unless its good part is to be taken
 */
export function readICalendars(
  files: readonly SourceFile[],
  { keepGood, encoding }: ReadOptions,
  clock: UserClock,
): ReadEvents<ICalendar> {
  const skipped: SkippedPart[] = [];
  const calendars = files.flatMap((file) => {
    const lines = contentLines(file.bytes, encoding);
    const parsed = parseComponents(lines);
    if (parsed.unfinished) skipped.push(...brokenOff(file, parsed.unfinished, lines.at(-1)?.line ?? 1, keepGood));
    return parsed.calendars.map((component) => calendarOf(component, file, clock.zone));
  });
  const entries = calendars.flatMap((calendar) => calendar.events.map((event) => entryOf(event, calendar)));
  return { calendars, events: eventsOf(entries, clock), skipped };
}

function brokenOff(file: SourceFile, { name, line }: Component, last: number, keepGood?: boolean): SkippedPart[] {
  const isEvent = name === 'VEVENT';
  if (!keepGood)
    throw new WrongFile(isEvent ? 'cutOffEvent' : 'cutOff', {}, { file: file.name, line: isEvent ? line : last });
  return isEvent ? [{ file: file.name, line, reason: { code: 'cutOffEvent' } }] : [];
}
