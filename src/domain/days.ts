/**
 * Calendar days as `YYYY-MM-DD` strings, and the arithmetic on them. No clock and no time zone takes part, but in
 * `today`; days compare as strings, so years have four digits and sums stop at the end of the year 9999.
 */
/** A calendar day of the user, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** Before this day nobody alive met anybody: an earlier date is a slip of the pen or an empty cell. */
export const earliestDay: Day = '1900-01-01';
const latestDay: Day = '9999-12-31';

/** The user's calendar day at a moment, in the time zone of the machine. */
export function today(moment: Date = new Date()): Day {
  return dayText(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** Whether this is a day of the calendar, from 1900 to 9999. */
export const isDay = (value: string): boolean => dayProblem(value) === null;

/** What is wrong with a day, or null: not a date, an impossible one, one before 1900. */
export function dayProblem(value: unknown): string | null {
  const [, y, m, d] = (typeof value === 'string' && /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)) || [];
  if (!y || !m || !d) return 'is not a day written YYYY-MM-DD';
  if (+m < 1 || +m > 12 || +d < 1 || +d > daysIn(+y, +m)) return 'is not a day of the calendar';
  return (value as Day) < earliestDay ? 'is before 1900' : null;
}

/** The day n days later (earlier when n is negative). */
export function addDays(day: Day, n: number): Day {
  const [y, m, d] = dayParts(day);
  const date = new Date(Date.UTC(y, m - 1, d + n));
  return dayText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whether n days later is after the last day there is, where `addDays` stops. */
export const pastCalendar = (day: Day, n: number): boolean => daysBetween(day, latestDay) < n;

/** The same day n months later (earlier when n is negative), or the last of that month where it has no such day. */
export function addMonths(day: Day, n: number): Day {
  const [y, m, d] = dayParts(day);
  const months = y * 12 + (m - 1) + n;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayText(year, month, Math.min(d, daysIn(year, month)));
}

/** Calendar days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return (utc(to) - utc(from)) / 86_400_000;
}

/** Within n days: later than n days ago, and not in the future. */
export const withinDays = (on: Day, now: Day, n: number): boolean => on <= now && on > addDays(now, -n);

/** Within n months: later than the same day n months ago, and not in the future. */
export const withinMonths = (on: Day, now: Day, n: number): boolean => on <= now && on > addMonths(now, -n);

/** The first day on which something of that day is no longer within n months. */
export function leavesMonths(on: Day, n: number): Day {
  const day = addMonths(on, n);
  // 29 February plus a year is the 28th, whose year-ago is the 28th too: still within; it leaves a day later.
  return addMonths(day, -n) < on ? addDays(day, 1) : day;
}

/** The earliest of some days. */
export const earliest = (days: Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a !== undefined && a <= b ? a : b), undefined);

/** The latest of some days. */
export const latest = (days: Day[]): Day | undefined =>
  days.reduce<Day | undefined>((a, b) => (a !== undefined && a >= b ? a : b), undefined);

const dayParts = (day: Day) => [+day.slice(0, 4), +day.slice(5, 7), +day.slice(8, 10)] as [number, number, number];

function utc(day: Day): number {
  const [y, m, d] = dayParts(day);
  return Date.UTC(y, m - 1, d);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayText(year: number, month: number, day: number): Day {
  if (year > 9999) return latestDay;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
