/** A VEVENT, read: what it says of its times, its people and its version. */
import { shortHash } from '../../../language/shortHash';
import { identityByWords, type Participant } from '../calendarEvent';
import { dayOfWall, type Instant, parseDuration, type TimeValue } from '../timeValues';
import type { Zone } from '../zones/zone';
import { type ICalendar, propertyOf } from './calendars';
import type { Component } from './components';
import { participantOf } from './participants';
import { timeOf, unescapeText } from './property';

/** A time on its own clock. */
export interface ZonedTime extends TimeValue {
  at: Instant;
  clock: Zone;
}

/** A VEVENT. */
export interface Entry {
  calendar: ICalendar;
  component: Component;
  /** The same for all versions of an event; one that has none is known by what it says. */
  uid: string;
  hasUid: boolean;
  /** Of one day of a series that says something else: which. */
  replaces?: string;
  start?: ZonedTime;
  /** Compared part by part, later first: SEQUENCE, LAST-MODIFIED, DTSTAMP. */
  version: readonly number[];
  hasSequence: boolean;
  isCancelled: boolean;
  isPrivate: boolean;
  title: string;
  place: string;
  participants: Participant[];
}

/** Reads a VEVENT of a calendar. */
export function entryOf(component: Component, calendar: ICalendar): Entry {
  const text = (name: string) => unescapeText(propertyOf(component, name)?.value ?? '').trim();
  const start = zoned(calendar, timeIn(component, 'DTSTART'));
  const participants = component.properties
    .filter(({ name }) => name === 'ORGANIZER' || name === 'ATTENDEE')
    .map(participantOf);
  const sequence = Number.parseInt(text('SEQUENCE'), 10);
  const addresses = participants.map(({ address = '' }) => address).sort();
  return {
    calendar,
    component,
    uid: text('UID') || ['', start?.at, text('SUMMARY'), ...addresses].join('\n'),
    hasUid: text('UID') !== '',
    replaces: replacedDay(component, calendar, start),
    start,
    version: [sequence || 0, momentIn(component, 'LAST-MODIFIED'), momentIn(component, 'DTSTAMP')],
    hasSequence: !Number.isNaN(sequence),
    isCancelled: text('STATUS').toUpperCase() === 'CANCELLED',
    isPrivate: /^(private|confidential)$/i.test(text('CLASS')),
    title: text('SUMMARY'),
    place: text('LOCATION'),
    participants,
  };
}

const timeIn = (component: Component, name: string): TimeValue | undefined => {
  const property = propertyOf(component, name);
  return property && timeOf(property);
};

const momentIn = (component: Component, name: string): number => timeIn(component, name)?.wall ?? 0;

/** A time on the clock of the zone that it names, or on another one where it names none. */
function zoned(calendar: ICalendar, value: TimeValue | undefined, otherwise?: Zone): ZonedTime | undefined {
  if (!value) return undefined;
  const clock = value.zone || !otherwise ? calendar.zoneOf(value) : otherwise;
  return { ...value, clock, at: clock.instantOf(value.wall) };
}

/** The keys by which a time of a series is left out or replaced: the moment, or the day on the series' clock. */
export const recurrenceKeys = ({ at, clock }: { at: Instant; clock: Zone }): string[] => [
  `${at}`,
  dayOfWall(clock.wallOf(at)),
];
const recurrenceKey = ({ isDay, wall, at }: ZonedTime): string => (isDay ? dayOfWall(wall) : `${at}`);

function replacedDay(component: Component, calendar: ICalendar, start: ZonedTime | undefined): string | undefined {
  const property = propertyOf(component, 'RECURRENCE-ID');
  if (!property) return undefined;
  const time = zoned(calendar, timeOf(property), start?.clock);
  return time ? recurrenceKey(time) : property.value;
}

/**
 * What the event is known by when the file is read anew. Google gives a series that was changed from a day on a UID of
 * its own, with that day in it.
 * @param isShared whether other events have its UID: then that tells nothing
 */
export function identityOf({ uid, hasUid, title, participants }: Entry, isShared: boolean) {
  const isByUid = hasUid && !isShared;
  const identity = isByUid
    ? shortHash(uid.replace(/_R\d{8}(?:T\d{6}Z?)?(?=@)/, ''))
    : identityByWords(title, participants);
  return { identity, isByUid };
}

/** The time in its series that an entry replaces; a bare day is meant at the hour of the series. */
export function replacedTime({ replaces }: Entry, series: Entry | undefined): Instant | undefined {
  if (replaces === undefined) return undefined;
  if (/^-?\d+$/.test(replaces)) return Number(replaces);
  const { start } = series ?? {};
  const day = Date.parse(replaces);
  if (Number.isNaN(day)) return undefined;
  return start ? start.clock.instantOf(day + (start.wall - Date.parse(dayOfWall(start.wall)))) : day;
}

/** The keys of the days that EXDATE takes out of a series. */
export function excludedKeys({ component, calendar, start }: Entry): string[] {
  return component.properties
    .filter(({ name }) => name === 'EXDATE')
    .flatMap((property) => property.value.split(',').map((text) => timeOf(property, text)))
    .flatMap((value) => zoned(calendar, value, start?.clock) ?? [])
    .map(recurrenceKey);
}

/** A time that RDATE adds; a period brings its own end. */
interface AddedTime {
  at: Instant;
  end?: Instant;
}

/** The times that RDATE adds; a bare day is meant at the hour of the series. */
export function addedTimes({ component, calendar, start }: Entry & { start: ZonedTime }): AddedTime[] {
  const hour = start.isDay ? 0 : start.wall - Date.parse(dayOfWall(start.wall));
  return component.properties
    .filter(({ name }) => name === 'RDATE')
    .flatMap((property) =>
      property.value.split(',').flatMap((text) => {
        const [from = '', to] = text.split('/');
        const time = zoned(calendar, timeOf(property, from), start.clock);
        if (!time) return [];
        if (to === undefined) return { at: time.isDay ? start.clock.instantOf(time.wall + hour) : time.at };
        return { at: time.at, end: zoned(calendar, timeOf(property, to), time.clock)?.at ?? endAfter(time, to) };
      }),
    );
}

/** How long each time of an event takes. */
interface EventLength {
  endOf(at: Instant): Instant | undefined;
  isAllDay: boolean;
}

const wholeDay = 86_400_000;

/** From DTEND or DURATION: on one clock by what the clock shows, else by what passes. */
export function lengthOf({ component, calendar, start }: Entry & { start: ZonedTime }): EventLength {
  const end = zoned(calendar, timeIn(component, 'DTEND'), start.clock);
  const duration = parseDuration(propertyOf(component, 'DURATION')?.value ?? '');
  const isMarked = /^true$/i.test(propertyOf(component, 'X-MICROSOFT-CDO-ALLDAYEVENT')?.value.trim() ?? '');
  const { clock } = start;
  const later = (at: Instant, days: number, ms: number) => clock.instantOf(clock.wallOf(at) + days) + ms;
  const endOf = (at: Instant): Instant | undefined => {
    if (!end) return duration && later(at, duration.days * wholeDay, duration.ms);
    return end.clock === clock ? later(at, end.wall - start.wall, 0) : at + end.at - start.at;
  };
  const takes = (endOf(start.at) ?? start.at) - start.at;
  const shown = end?.clock === clock ? end.wall - start.wall : takes;
  return {
    isAllDay: start.isDay || isMarked || takes >= wholeDay || shown >= wholeDay,
    endOf: (at) => {
      const found = endOf(at);
      return found !== undefined && found > at ? found : undefined;
    },
  };
}

function endAfter(time: ZonedTime, text: string): Instant | undefined {
  const duration = parseDuration(text);
  return duration && time.clock.instantOf(time.wall + duration.days * wholeDay) + duration.ms;
}
