/** Dates as mail sites write them. */

/** The day of a written date as `YYYY-MM-DD`, in the page's language or English; nothing where it could be another day. */
export function isoDay(text: string | null | undefined, language = 'en'): string | undefined {
  const written = (text ?? '').toLowerCase();
  const iso = /\b(\d{4})[-./](\d{1,2})[-./](\d{1,2})\b/.exec(written) ?? /(\d{4})年(\d+)月(\d+)日/.exec(written);
  if (iso) return day(iso[1], iso[2], iso[3]);
  const dotted = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/.exec(written);
  if (dotted) return day(dotted[3], dotted[2], dotted[1]);
  const slashed = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/.exec(written);
  return slashed ? eitherWay(slashed, written, language) : named(written, language);
}

/** Day or month first: told by a number above 12, or by the weekday beside it. */
function eitherWay([, one, two, year]: string[], written: string, language: string): string | undefined {
  const days = [...new Set([day(year, one, two), day(year, two, one)])].filter((each) => each !== undefined);
  if (days.length < 2) return days[0];
  const fitting = days.filter((each) =>
    [language, 'en'].some((tongue) => written.includes(word(tongue, each, { weekday: 'short' }))),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "20 Aug 2025", "Nov 3, 2026", "26 дек. 2019 г.". */
function named(written: string, language: string): string | undefined {
  const year = /\b(?:19|20)\d\d\b/.exec(written)?.[0];
  if (!year) return undefined;
  for (const tongue of [language, 'en']) {
    for (let month = 1; month <= 12; month++) {
      for (const length of ['long', 'short'] as const) {
        const name = word(tongue, `2024-${two(month)}-15`, { day: 'numeric', month: length }, 'month').replace('.', '');
        const at = written.indexOf(name);
        if (name.length < 3 || at < 0) continue;
        const before = /(?:^|\D)(\d{1,2})\.?\s*(?:de\s*)?$/.exec(written.slice(0, at))?.[1];
        const number = before ?? /^\p{L}*\.?\s*(\d{1,2})(?![\d:])/u.exec(written.slice(at + name.length))?.[1];
        if (number) return day(year, `${month}`, number);
      }
    }
  }
  return undefined;
}

/** What a day's month or weekday is called, in lower case. */
function word(language: string, on: string, format: Intl.DateTimeFormatOptions, part = 'weekday'): string {
  try {
    const parts = new Intl.DateTimeFormat(language || 'en', { ...format, timeZone: 'UTC' }).formatToParts(new Date(on));
    return (
      parts
        .find(({ type }) => type === part)
        ?.value.toLowerCase()
        .replace('.', '') ?? ''
    );
  } catch {
    return '\n'; // A page may name a language that there is none of.
  }
}

const two = (number: number | string) => `${number}`.padStart(2, '0');

function day(year = '', month = '', date = ''): string | undefined {
  const text = `${year}-${two(month)}-${two(date)}`;
  const parsed = Date.parse(text);
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(text) ? text : undefined;
}
