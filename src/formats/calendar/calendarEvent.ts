/** An event as every calendar has it, whatever file it came from. */
import { shortHash } from '../../language/shortHash';
import type { SourceFile } from '../format';
import type { Instant } from './timeValues';
import type { Zone } from './zones/zone';

/** One calendar of those that were given. */
export interface Calendar {
  file: SourceFile;
  /** What it is called in the program. */
  name?: string;
  /** Whose it is, where it says so itself. */
  owner?: Participant;
  /** Its program lists only the user's own events. */
  isOwn?: boolean;
}

/** Somebody, or something, that an event lists. */
export interface Participant {
  /** Lower case. */
  address?: string;
  name?: string;
  isOrganizer?: boolean;
  /** What was answered to the invitation, where it matters. */
  answer?: 'accepted' | 'declined' | 'delegated';
  /** Not a person: a room or another thing, a group of people, somebody who only gets to know of it. */
  kind?: 'thing' | 'group' | 'listener';
  /** Addresses of the groups by which they were invited. */
  groups?: string[];
}

/** One time at which an event took place, or will. */
export interface Occurrence {
  start: Instant;
  /** Missing where nothing tells it, or it isn't after the start. */
  end?: Instant;
  /** A whole day, or longer. */
  isAllDay: boolean;
}

/** An event; a series is one, without the days that say something else. */
export interface CalendarEvent {
  /** What it is known by whenever it is read: a short hash of the UID, or of title and people where it has none. */
  identity: string;
  isByUid: boolean;
  /** Of a day of a series that says something else: the time that it has in the series. */
  replaces?: Instant;
  /** Every calendar that has it. */
  calendars: Calendar[];
  /** The calendar and the line from which it was read. */
  calendar: Calendar;
  line: number;
  title: string;
  place: string;
  participants: Participant[];
  isCancelled: boolean;
  /** Marked as private or confidential. */
  isPrivate?: boolean;
  /** Every time up to now, in order; null where its start cannot be read. */
  occurrences: (() => Iterable<Occurrence>) | null;
}

/** The moment and the zone of the user. */
export interface UserClock {
  now: Instant;
  zone: Zone;
}

/** What an event without a UID is known by; its time tells it from others of the same title and people. */
export const identityByWords = (title: string, participants: readonly Participant[]): string =>
  shortHash([title, ...participants.map(({ address, name }) => address ?? name ?? '').sort()].join('\n'));
