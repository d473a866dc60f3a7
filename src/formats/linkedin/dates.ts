/** The days of LinkedIn's files. Months and order are English whatever language the account has. */
import { type Day, isDay, today } from '../../domain/days';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How dates are written, each with what makes a day of its parts. */
const patterns: readonly [RegExp, (parts: string[]) => Day | undefined][] = [
  // 2024-03-05 12:00:00 UTC and 2023/06/20 13:05:02 UTC: the user's day is another one in the evening.
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d\d)(?::(\d\d))?(?:\.\d+)? ?(?:UTC|GMT|Z)$/, momentDay],
  // Without a zone it is the user's own time.
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/, ([y, m, d]) => dayOf(y, m, d)],
  // 9/14/18, 7:05 AM and 05/18/24, 10:12 AM
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?:,? .*)?$/, ([m, d, y]) => dayOf(y, m, d)],
  // 14.09.2018 07:05, saved again by a spreadsheet
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)(?:,? .*)?$/, ([d, m, y]) => dayOf(y, m, d)],
  // 19 Nov 2018 and 4-May-22
  [/^(\d{1,2})[ -]([A-Za-z]{3})[a-z]*[ -](\d{4}|\d\d)(?:,? .*)?$/, ([d, m, y]) => dayOf(y, monthOf(m), d)],
  // Jun 15 2016
  [/^([A-Za-z]{3})[a-z]* (\d{1,2}),? (\d{4})(?:,? .*)?$/, ([m, d, y]) => dayOf(y, monthOf(m), d)],
];

/** The user's calendar day of a date in one of LinkedIn's files. */
export function linkedInDay(text: string): Day | undefined {
  const trimmed = text.trim();
  if (trimmed.length > 40) return undefined;
  for (const [pattern, day] of patterns) {
    const found = pattern.exec(trimmed);
    if (found) return day(found.slice(1));
  }
  return undefined;
}

function momentDay([y, m, d, hours, minutes, seconds = '0']: string[]): Day | undefined {
  const moment = new Date(
    Date.UTC(Number(y), Number(m) - 1, Number(d), Number(hours), Number(minutes), Number(seconds)),
  );
  return dayOf(y, m, d) && today(moment);
}

const monthOf = (name = ''): string => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function dayOf(y = '', m = '', d = ''): Day | undefined {
  const year = y.length === 2 ? `20${y}` : y;
  const day = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
