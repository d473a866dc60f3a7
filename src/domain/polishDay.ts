/** Days as Poles type them: "za 2 tygodnie", "w przyszły wtorek", "15 maja". What was typed is never dated back. */
import { addDays, addMonths, isDay } from './days';
import { fold } from './folding';
import type { Day } from './words';

/** A day that was found, and the words that said it. */
export interface SaidDay {
  day: Day;
  /** `text.slice(start, end)` of the folded text. */
  start: number;
  end: number;
}

const weekdays = ['poniedzial\\w*', 'wtor\\w*', 'srod\\w*', 'czwart\\w*', 'piat\\w*', 'sobot\\w*', 'niedziel\\w*'];
const months =
  'stycz\\w* lut(?:y|ego|ym) mar(?:zec|ca|cu) kwie\\w* maj(?:a|u)? czerw\\w* lip(?:iec|ca|cu) sierp\\w* wrze\\w* pazdz\\w* listopad\\w* grud\\w*'.split(
    ' ',
  );
const numbers = 'zero jeden dwa trzy cztery piec szesc siedem osiem dziewiec dziesiec'.split(' ');
const anyOf = (list: string[]) => `(${list.join('|')})`;
const which = (list: string[], word: string) => list.findIndex((one) => new RegExp(`^${one}$`).test(word));

interface Way {
  says: string;
  day(now: Day, ...words: string[]): Day;
}

const ways: Way[] = [
  { says: '(\\d{4}-\\d\\d-\\d\\d)', day: (_, iso = '') => iso },
  { says: '(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?', day: (now, d, m, y) => coming(now, Number(d), Number(m), y) },
  {
    says: `(\\d{1,2})\\.? ${anyOf(months)}(?: (\\d{4}))?`,
    day: (now, d, month = '', y) => coming(now, Number(d), which(months, month) + 1, y),
  },
  {
    says: `(?:w |na |do )?(?:konca |koniec )${anyOf(months)}`,
    day: (now, month = '') => lastOf(coming(now, 1, which(months, month) + 1)),
  },
  {
    says: `(?:w|od|na) ${anyOf(months)}(?: (\\d{4}))?`,
    day: (now, month = '', y) => coming(now, 1, which(months, month) + 1, y),
  },
  { says: 'pojutrze', day: (now) => addDays(now, 2) },
  { says: 'jutro', day: (now) => addDays(now, 1) },
  { says: 'dzis(?:iaj)?', day: (now) => now },
  { says: 'za pol roku', day: (now) => addMonths(now, 6) },
  {
    says: `za (?:(\\d{1,3}|${numbers.join('|')}) )?(dzien|dni|tydzien|tygodni\\w*|miesi\\w+|kwartal\\w*|rok|lata|lat)`,
    day: after,
  },
  { says: '(?:w |na )?(?:przyszly|nastepny)\\w* (?:tydzien|tygodni\\w*)|po weekendzie', day: (now) => nextMonday(now) },
  { says: '(?:w |na )?(?:przyszly|nastepny)\\w* miesi\\w+', day: (now) => `${addMonths(now, 1).slice(0, 8)}01` },
  { says: '(?:w |na )?(?:przyszly|nastepny)\\w* rok\\w*', day: (now) => `${addMonths(now, 12).slice(0, 5)}01-01` },
  { says: '(?:pod |na )?koniec (?:tego )?miesiaca', day: (now) => lastOf(now) },
  {
    says: `(?:we? |na )?(?:przysz\\w+|nastepn\\w+) ${anyOf(weekdays)}`,
    day: (now, name = '') => addDays(nextMonday(now), which(weekdays, name)),
  },
  {
    says: `(?:we? |na )?(?:najblizsz\\w+ |te |ten )?${anyOf(weekdays)}`,
    day: (now, name = '') => addDays(now, daysTo(now, which(weekdays, name))),
  },
];

/** The day that a text says in Polish, wherever in it; null where it says none. */
export function polishDayIn(text: string, now: Day): SaidDay | null {
  const folded = fold(text);
  for (const { says, day } of ways) {
    const found = new RegExp(`(?<![\\w.])(?:${says})(?![\\w])`).exec(folded);
    const said = found && day(now, ...found.slice(1));
    if (said && isDay(said)) return { day: said, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** Without a year: the next time that the calendar comes there. */
function coming(now: Day, date: number, month: number, year?: string): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  const inYear = (y: string) => `${y}-${two(month)}-${two(date)}`;
  if (year) return inYear(year);
  const this_ = inYear(now.slice(0, 4));
  return this_ >= now ? this_ : inYear(addMonths(now, 12).slice(0, 4));
}

function after(now: Day, amount: string | undefined, unit = ''): Day {
  const word = amount ? numbers.indexOf(amount) : 1;
  const n = word >= 0 ? word : Number(amount);
  if (unit.startsWith('d')) return addDays(now, n);
  if (unit.startsWith('ty')) return addDays(now, 7 * n);
  return addMonths(now, n * (unit.startsWith('m') ? 1 : unit.startsWith('k') ? 3 : 12));
}

const lastOf = (day: Day): Day => addDays(`${addMonths(`${day.slice(0, 8)}01`, 1)}`, -1);
/** Monday is 0. */
const weekdayOf = (day: Day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const daysTo = (now: Day, weekday: number) => ((weekday - weekdayOf(now) + 6) % 7) + 1;
const nextMonday = (now: Day) => addDays(now, 7 - weekdayOf(now));
