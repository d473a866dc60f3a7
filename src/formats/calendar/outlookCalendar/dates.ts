/** Dates and times as Windows writes them, in the order of the country that it is set to. */
import { msPerMinute, type WallTime } from '../timeValues';

/** Whether the day stands before the month. */
export type DayOrder = 'dayFirst' | 'monthFirst';

const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})/;
const yearLast = /^(\d{1,2})([-./])\s?(\d{1,2})[-./]\s?(\d{4}|\d\d)/;

/** The order that all dates of a file allow. Where both are possible, the day is first with full stops, else last. */
export function dayOrderOf(dates: readonly string[]): DayOrder {
  const found = dates.flatMap((text) => yearLast.exec(text.trim()) ?? []);
  const parts = dates.flatMap((text) => {
    const [, first, sign, second] = yearLast.exec(text.trim()) ?? [];
    return first && second ? [{ first: +first, second: +second, sign }] : [];
  });
  if (!found.length || parts.some(({ second }) => second > 12)) return 'monthFirst';
  return parts.some(({ first, sign }) => first > 12 || sign === '.') ? 'dayFirst' : 'monthFirst';
}

/** The midnight on which a day begins; nothing for what is no day of the calendar. */
export function parseDate(text: string, order: DayOrder): WallTime | undefined {
  const [, y, m, d] = yearFirst.exec(text.trim()) ?? [];
  if (y && m && d) return dayOf(+y, +m, +d);
  const [, first, , second, year] = yearLast.exec(text.trim()) ?? [];
  if (!first || !second || !year) return undefined;
  const [day, month] = order === 'dayFirst' ? [+first, +second] : [+second, +first];
  return dayOf(year.length === 2 ? 2000 + +year : +year, month, day);
}

function dayOf(year: number, month: number, day: number): WallTime | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : undefined;
}

const clockPattern = /^(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?\s*(?:([ap])\.?\s?m\.?)?$/i;

/** How long after midnight: "1:15:00 PM", "13:15". */
export function parseClock(text: string): number | undefined {
  const [, h, m, s = '0', half] = clockPattern.exec(text.trim()) ?? [];
  if (!h || !m || +h > 23 || +m > 59 || +s > 59 || (half && (+h > 12 || +h === 0))) return undefined;
  const hour = half ? (+h % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : +h;
  return (hour * 60 + +m) * msPerMinute + +s * 1000;
}
