/** Which events count: those that took place, at which the user was, with few enough others to speak to. */

import type { ReadOptions } from '../format';
import { isCalendarAddress } from '../people/automatedAddresses';
import type { ProblemCode } from '../problems';
import type { Calendar, CalendarEvent, Occurrence, Participant, UserClock } from './calendarEvent';
import type { CalendarOwner } from './calendarOwner';
import { came, mergedParticipants, peopleOf } from './guests';

/** The user among them; more is an audience. */
export const mostPeople = 12;
/** An earlier date is an empty field. */
export const firstYear = 1990;

/** What Outlook writes before the title of an event that didn't take place, and nothing else says. */
const cancelledTitle = new RegExp(
  `^\\s*(?:${[
    'Abgelehnt', // declined, German
    'Abgesagt', // cancelled, German
    'Annulé', // cancelled, French
    'Anulowane', // cancelled, Polish
    'Anulowano',
    'Canceled',
    'Cancelled',
    'Declined',
    'Odrzucone', // declined, Polish
    'Odrzucono',
    'Odwołane', // cancelled, Polish
    'Odwołano',
    'Refusé', // declined, French
  ].join('|')})\\s*:`,
  'iu',
);

/** An event at which the user met somebody, with the times that count. */
export interface Meeting {
  event: CalendarEvent;
  /** Those others who have an address. */
  guests: Participant[];
  occurrences: Occurrence[];
  /** Why times of it were left out. */
  leftOut?: ProblemCode;
}

/** What came of an event: a meeting, a reason of ours for leaving it out, both, or nothing to speak of. */
export function meetingOf(
  event: CalendarEvent,
  owner: CalendarOwner,
  clock: UserClock,
  { withoutPrivate }: Pick<ReadOptions, 'withoutPrivate'>,
): Meeting | null {
  if (event.isPrivate && withoutPrivate) return null;
  if (event.isCancelled || cancelledTitle.test(event.title.normalize('NFC'))) return null;
  const user = mergedParticipants(event).filter(owner.isUser);
  if (user.length > 0 && !user.some(came)) return null;
  const others = peopleOf(event).filter((one) => came(one) && !owner.isUser(one));
  if (!others.length) return null;
  const guests = others.filter(({ address }) => address);
  const isElsewhere = owner.hasOwnCalendar && !user.length && !isOfOwnCalendar(event, owner);
  const reason: ProblemCode | undefined = isElsewhere
    ? 'othersMeeting'
    : others.length + 1 > mostPeople
      ? 'crowd'
      : guests.length
        ? undefined
        : 'noAddresses';
  return { event, guests, ...countedTimes(event, reason, clock) };
}

/** An event that the user needn't be listed in: of their own calendar, or one that the calendar itself has made. */
const isOfOwnCalendar = (event: CalendarEvent, { owns }: CalendarOwner): boolean =>
  event.calendars.some((calendar) => owns(calendar) || isMadeBy(calendar, event));

/** Google names its calendars in their files' names, and other programs nowhere. */
function isMadeBy({ file }: Calendar, event: CalendarEvent): boolean {
  const organizer = mergedParticipants(event).find(({ isOrganizer }) => isOrganizer)?.address;
  if (!organizer || !isCalendarAddress(organizer)) return false;
  return !/@(?:[\w-]+\.)*calendar\.google\.com/i.test(file.name) || file.name.toLowerCase().includes(organizer);
}

function countedTimes(event: CalendarEvent, reason: ProblemCode | undefined, { now }: UserClock) {
  if (!event.occurrences) return { occurrences: [], leftOut: 'noStart' as const };
  const occurrences: Occurrence[] = [];
  let leftOut: ProblemCode | undefined;
  for (const occurrence of event.occurrences()) {
    if (occurrence.start >= now) continue;
    const why =
      reason ?? (occurrence.isAllDay ? 'allDay' : occurrence.start < Date.UTC(firstYear, 0) ? 'longAgo' : undefined);
    if (!why) occurrences.push(occurrence);
    leftOut ??= why;
    if (reason) break;
  }
  return { occurrences, leftOut };
}
