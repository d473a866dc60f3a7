/** What a calendar tells at a glance: how often whom, and which titles come again. */
import { titlesOf } from '../domain/calendarMeetings';
import type { Touchpoint } from '../domain/model';
import type { ProjectContact } from '../domain/projectFile';
import { fold } from '../language/folding';
import type { EventRecord } from '../store/records';
import type { CalendarFigures, PreviewPerson, RepeatedTitle } from './protocol';

/** What a contact's row tells of whether anything is noted. */
interface NotedContacts {
  ownerOf(
    contact: ProjectContact,
    keys: readonly string[],
  ): { note?: string; forThem?: string; forMe?: string } | undefined;
}

/** The meetings with somebody that a calendar tells of. */
export const calendarMeetings = ({ touchpoints }: ProjectContact): Touchpoint[] =>
  touchpoints.filter(({ source }) => source?.startsWith('calendar:'));

/** How often whom a calendar tells of, and the titles of meetings that come again. */
export function calendarFigures(
  contacts: readonly ProjectContact[],
  people: readonly PreviewPerson[],
  known: NotedContacts,
): CalendarFigures {
  const meetings = new Set<string>();
  let since = '';
  let often = 0;
  let met = 0;
  for (const contact of contacts) {
    const all = calendarMeetings(contact);
    if (all.length) met++;
    for (const { on, channel, note = '' } of all) {
      meetings.add([on, channel, note].join('\n'));
      if (!since || on < since) since = on;
    }
    if (isOften(all.map(({ on }) => on)) && !hasNote(known.ownerOf(contact, []) ?? {})) often++;
  }
  return {
    meetings: meetings.size,
    people: met,
    since: since.slice(0, 4),
    oftenWithoutNote: often,
    new: people.filter(({ status, meetings: count }) => status === 'new' && count).length,
  };
}

const hasNote = ({ note, forThem, forMe }: { note?: string; forThem?: string; forMe?: string }): boolean =>
  !!(note || forThem || forMe);

/** Three days within one year. */
function isOften(days: string[]): boolean {
  const sorted = days.sort();
  return sorted.some((day, at) => {
    const third = sorted[at + 2];
    return !!third && Date.parse(third) - Date.parse(day) <= 365 * 86_400_000;
  });
}

/**
 * Titles of four days and more, with three people and more; one-to-one meetings repeat their titles too.
 * @param kept the events that are kept already
 */
export function repeatedTitles(contacts: readonly ProjectContact[], kept: readonly EventRecord[]): RepeatedTitle[] {
  const events = new Map(kept.map((event) => [fold(event.id), event]));
  const found = new Map<string, { title: string; days: Set<string>; people: Set<string> }>();
  for (const contact of contacts)
    for (const meeting of calendarMeetings(contact))
      for (const title of titlesOf(meeting)) {
        if (title.length > 100) continue;
        const key = fold(title);
        const one = found.get(key) ?? { title, days: new Set(), people: new Set() };
        found.set(key, one);
        one.days.add(meeting.on);
        one.people.add(contact.id);
      }
  return [...found.values()]
    .filter(({ days, people }) => days.size >= 4 && people.size >= 3)
    .map(({ title, days, people }) => {
      const event = events.get(fold(title));
      const known = event && { kept: { told: !!event.everybodyTells } };
      return { title: event?.id ?? title, days: days.size, people: people.size, ...known };
    })
    .sort((a, b) => b.days - a.days)
    .slice(0, 10);
}
