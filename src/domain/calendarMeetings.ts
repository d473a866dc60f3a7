/** The meetings of a calendar that a touchpoint is made of: one touchpoint a day and channel, of one or several. */
import type { Touchpoint } from './model';

/** One meeting, as the file has it. */
export interface MeetingPart {
  /** The same each time the calendar is read, also where the meeting was moved within its series (meetingId). */
  id: string;
  minutes?: number;
  title?: string;
}

/** A touchpoint out of a calendar's file. The store keeps the ids alone. */
export interface CalendarTouchpoint extends Touchpoint {
  parts: readonly MeetingPart[];
}

/** The meetings of a touchpoint of a file; undefined where it comes from no calendar. */
export const partsOf = (touchpoint: Touchpoint): readonly MeetingPart[] | undefined =>
  (touchpoint as Partial<CalendarTouchpoint>).parts;

/** What meetings of one day and channel say together: minutes are added, titles joined. */
export function togetherOf(parts: readonly MeetingPart[]): Pick<Touchpoint, 'minutes' | 'note'> {
  const known = parts.flatMap(({ minutes }) => minutes ?? []);
  const titles = new Set(parts.flatMap(({ title }) => title || []));
  return {
    ...(known.length && { minutes: known.reduce((sum, minutes) => sum + minutes) }),
    ...(titles.size && { note: [...titles].join('; ') }),
  };
}

/** The title of each of its meetings. */
export const titlesOf = (touchpoint: Touchpoint): string[] =>
  (partsOf(touchpoint) ?? [{ title: touchpoint.note }]).flatMap(({ title }) => title || []);

/** The touchpoint without any title. */
export function withoutTitles<T extends Touchpoint>(touchpoint: T): T {
  const { note, ...rest } = touchpoint;
  const parts = partsOf(touchpoint)?.map(({ title, ...part }) => part);
  return { ...rest, ...(parts && { parts }) } as unknown as T;
}

/** As files of ours hold it. */
export function withoutParts<T extends Touchpoint>(touchpoint: T): T {
  const { parts, ...rest } = touchpoint as T & Partial<CalendarTouchpoint>;
  return rest as unknown as T;
}

/**
 * What a meeting is known by, each time its calendar is read.
 * @param event a short hash of the UID, or of what else tells events apart
 * @param hasUid whether it is of the UID: then all meetings of that hash are one series, or one event
 * @param at when it began, or by its series was to begin, in milliseconds since 1970
 */
export const meetingId = (event: string, hasUid: boolean, at: number): string =>
  `${hasUid ? '@' : '~'}${event}/${Math.round(at / 60_000).toString(36)}`;

/** Whether an item of the import memory is a meeting's id: hashes begin with neither sign. */
export const isMeetingId = (text: string): boolean => /^[@~]/.test(text);

/** Whether a meeting is known by its event's UID, and not by words that others can have as well. */
export const isByUid = (id: string): boolean => id.startsWith('@');

/** A meeting's id, taken apart: its event, and the minute since 1970. */
export function partsOfId(id: string): { event: string; minute: number } {
  const [event = '', minute = ''] = id.split('/');
  return { event, minute: Number.parseInt(minute, 36) };
}
