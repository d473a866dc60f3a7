/** Dates as mail sites write them. */

/**
 * The day of a written date, in the page's language or English.
 * @returns `YYYY-MM-DD`; nothing where it could be another day
 */
export function isoDay(text: string | null | undefined, language?: string): string | undefined {
  // An instant for machines is on the user's day, whichever it is elsewhere.
  if (/:\d\d.*(Z|GMT|UTC|[+-]\d\d:?\d\d)$/.test(text ?? '')) {
    const instant = new Date(text as string);
    if (+instant) return instant.toLocaleDateString('sv');
  }
  const written = (text ?? '').toLowerCase();
  // 2026-11-03, 2026年11月3日
  const [, year, month, date] = /\b(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})/.exec(written) ?? [];
  if (year) return validDay(year, month, date);
  const [, first = '', mark, second = '', last] = /\b(\d{1,2})([-./])\s?(\d{1,2})[-./]\s?(\d{4})\b/.exec(written) ?? [];
  if (!last) return dayByMonthName(written, language);
  // 03.11.2026 is a day first, everywhere; 11/03/2026 may be either, unless a number is above 12 or both are one.
  if (mark === '.' || +first > 12 || first === second) return validDay(last, second, first);
  return +second > 12 ? validDay(last, first, second) : undefined;
}

/** "20 Aug 2025", "Nov 3, 2026", "26 дек. 2019 г.": the names of months are the browser's. */
function dayByMonthName(written: string, language = ''): string | undefined {
  const year = /\b(?:19|20)\d\d\b/.exec(written)?.[0];
  const own = /^[a-z]{2}/i.exec(language)?.[0] ?? 'en';
  for (let at = 0; year && at < 24; at++) {
    const [, before, after] = inMonth(at < 12 ? own : 'en', at % 12).exec(written) ?? [];
    if (before || after) return validDay(year, `${(at % 12) + 1}`, before ?? after);
  }
  return undefined;
}

/** Asking the browser for a name takes long, and a thread is read again and again. */
const monthPatterns: Record<string, RegExp> = {};

function inMonth(language: string, month: number): RegExp {
  const key = language + month;
  monthPatterns[key] ??= monthPattern(
    new Date(2024, month, 15).toLocaleDateString(language, { day: 'numeric', month: 'short' }),
  );
  return monthPatterns[key];
}

function monthPattern(dayOfMonth: string): RegExp {
  const name = dayOfMonth.replace(/\P{L}|\bde\b/gu, '').toLowerCase();
  return RegExp(`(\\d{1,2})\\.?(?: de)?\\s${name}|(?:^|\\P{L})${name}\\P{N}{0,8}?\\s(\\d{1,2})(?![\\d:])`, 'u');
}

/** The day, if there is one: no 31 April. */
function validDay(...parts: (string | undefined)[]): string | undefined {
  const text = parts.map((part) => `${part}`.padStart(2, '0')).join('-');
  const time = Date.parse(text);
  return new Date(time || 0).toISOString().startsWith(text) ? text : undefined;
}
