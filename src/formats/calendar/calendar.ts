/** Calendars: who was met, when and for how long, out of iCalendar files and the CSV of Outlook. */
import type { ProjectContact } from '../../domain/projectFile';
import type { FileContents, Format, ReadOptions, SkippedPart, SourceFile } from '../format';
import { guestName, NameCount } from '../people/guestName';
import { newContact } from '../people/newContact';
import { WrongFile } from '../problems';
import type { Calendar, CalendarEvent, UserClock } from './calendarEvent';
import { type CalendarOwner, ownerOf } from './calendarOwner';
import { isICalendar, readICalendars } from './icalendar/icalendar';
import { firstYear, type Meeting, meetingOf, mostPeople } from './meetings';
import { isOutlookCalendar, readOutlookCalendars } from './outlookCalendar/outlookCalendar';
import { calendarSource, touchpointsOf } from './touchpoints';
import { intlZone } from './zones/intlZone';
import type { Zone } from './zones/zone';

/** More than anybody has in a life: a rule of a broken or hostile file gave them. */
const mostMeetings = 500_000;

export const calendar: Format = {
  name: 'calendar',
  isOfGuests: true,
  recognizes: (file) => isICalendar(file) || isOutlookCalendar(file),
  read(files, options) {
    const clock: UserClock = { now: (options.now ?? new Date()).getTime(), zone: userZone(options.zone) };
    return readCalendars(files, options, clock);
  },
};

/** The zone of the machine is the user's. */
const userZone = (name?: string): Zone =>
  intlZone(name ?? new Intl.DateTimeFormat().resolvedOptions().timeZone) ?? (intlZone('UTC') as Zone);

function readCalendars(files: readonly SourceFile[], options: ReadOptions, clock: UserClock): FileContents {
  const both = [
    readICalendars(files.filter(isICalendar), options, clock),
    readOutlookCalendars(
      files.filter((file) => !isICalendar(file)),
      options,
      clock,
    ),
  ];
  const events = both.flatMap((one) => one.events);
  const [file] = files;
  const where = { file: file?.archive ?? file?.name };
  if (!events.some(({ participants }) => participants.length)) throw new WrongFile('noGuests', {}, where);
  const calendars = both.flatMap((one): Calendar[] => one.calendars);
  const owner = ownerOf(events, calendars, options.me);
  if (!owner) throw new WrongFile('whoseCalendar', {}, where);
  const meetings: Meeting[] = [];
  let times = 0;
  for (const event of events) {
    const meeting = meetingOf(event, owner, clock, options);
    if (meeting) meetings.push(meeting);
    times += meeting?.occurrences.length ?? 0;
    if (times > mostMeetings) throw new WrongFile('manyMeetings', { most: mostMeetings }, where);
  }
  const contacts = contactsOf(events, meetings, clock);
  return {
    contacts,
    facts: factsOf(contacts, calendars, owner),
    skipped: [...both.flatMap(({ skipped }) => skipped), ...meetings.flatMap(leftOut)],
    self: { emails: [...owner.addresses] },
  };
}

/** Whose calendars they are, and the days that they reach over. */
function factsOf(contacts: readonly ProjectContact[], calendars: readonly Calendar[], { addresses }: CalendarOwner) {
  const days = contacts.flatMap(({ touchpoints }) => touchpoints.map(({ on }) => on)).sort();
  const [owner] = addresses;
  return {
    ...(owner ? { owner } : {}),
    calendars: [...new Set(calendars.map(calendarSource))],
    ...(days.length ? { from: days[0], to: days.at(-1) } : {}),
  };
}

function leftOut({ event, leftOut: code }: Meeting): SkippedPart[] {
  const { calendar: from, line } = event;
  return code ? [{ file: from.file.name, line, reason: { code, figures: { most: mostPeople, year: firstYear } } }] : [];
}

/** Those met, each with the name by which the calendars call them most often. */
function contactsOf(
  events: readonly CalendarEvent[],
  meetings: readonly Meeting[],
  clock: UserClock,
): ProjectContact[] {
  const names = new NameCount();
  for (const { participants } of events)
    for (const { address, name } of participants) {
      const given = address && guestName(name);
      if (given) names.add(address, given);
    }
  return [...touchpointsOf(meetings, clock)].flatMap(([address, touchpoints]) => {
    const contact = newContact({ name: names.mostUsed(address), emails: [address] });
    return contact ? { ...contact, touchpoints } : [];
  });
}
