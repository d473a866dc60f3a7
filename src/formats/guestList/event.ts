/** Which event a guest list is of, and when it was: by a column, by when guests arrived, by the name of the file. */
import { type Day, isDay, today } from '../../domain/days';
import type { Table } from '../csv/findTable';
import { linkedInDay } from '../linkedin/dates';
import { oneLine } from '../people/newContact';
import type { GuestColumns } from './attendance';

/** What the programs put into the names of files besides the event's. */
const fillerWords = [
  'attendees?|attendee summary|summary|report|export|participants?|guests?|guest ?list',
  'eventbrite|luma|meetup',
  'lista|gosci|gości|uczestnik\\p{L}*',
];
const fillers = new RegExp(`(?<!\\p{L})(${fillerWords.join('|')})(?!\\p{L})`, 'giu');
const dayInName = /(?<!\d)(20\d\d)[-_.](\d\d)[-_.](\d\d)(?!\d)/;

/** The user's day of a time in a guest list; one with a zone may be another day where it was written. */
export function guestDay(text = ''): Day | undefined {
  const plain = text.trim();
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+[+-]\d\d:?\d\d$/.test(plain)) return linkedInDay(plain);
  const moment = new Date(plain);
  return Number.isNaN(moment.getTime()) ? undefined : today(moment);
}

/** The day of the event; nothing tells it of some: that of an order is another one. */
export function eventDay(
  file: string,
  { samples }: Table,
  { eventDay: at }: GuestColumns,
  arrivals: readonly Day[],
): Day | undefined {
  const written = at === undefined ? undefined : samples.map(({ cells }) => guestDay(cells[at])).find(Boolean);
  const [, year, month, day] = dayInName.exec(file) ?? [];
  const named = `${year}-${month}-${day}`;
  return written ?? mostFrequent(arrivals) ?? (isDay(named) ? named : undefined);
}

/** Its name; where nothing names it, that of the file. */
export function eventName(file: string, { samples }: Table, { eventName: at }: GuestColumns, on?: Day): string {
  const written = at === undefined ? undefined : samples.map(({ cells }) => oneLine(cells[at])).find(Boolean);
  if (written) return written;
  const base = file.replace(/^.*[/\\]/, '').replace(/\.\w+$/, '');
  const plain = oneLine(base.replace(/[_-]+/g, ' '));
  const named = oneLine(
    base
      .replace(dayInName, ' ')
      .replace(/[_-]+/g, ' ')
      .replace(fillers, ' ')
      .replace(/\(\d+\)/g, ' '),
  );
  return /\p{L}{2}/u.test(named) ? named : oneLine(`${plain.replace(dayInName, '')} ${on ?? ''}`) || plain;
}

function mostFrequent(days: readonly Day[]): Day | undefined {
  const counts = new Map<Day, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
