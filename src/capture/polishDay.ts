/** Days as Poles type them: "za 2 tygodnie", "w przyszły wtorek", "15 maja". What was typed is never dated back. */
import { addDays, addMonths, isDay } from '../domain/days';
import type { Day } from '../domain/model';
import { fold } from '../language/folding';

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
/** "W ciągu dwóch tygodni". */
const ofNumbers = 'zera jednego dwoch trzech czterech pieciu szesciu siedmiu osmiu dziewieciu dziesieciu'.split(' ');
const counted = `(\\d{1,3}|${[...numbers, ...ofNumbers].join('|')})`;
const unit = '(dzien|dni|tydzien|tyg|tygodni\\w*|mies|miesi\\w+|kwartal\\w*|roku?|lata|lat)';
const following = '(?:przyszl|nastepn)\\w*';
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
    says: `(\\d{1,2})(?:\\.|-?(?:go|ego|szego|tego|stego))? ${anyOf(months)}(?: (\\d{4}))?`,
    day: (now, d, month = '', y) => coming(now, Number(d), which(months, month) + 1, y),
  },
  {
    says: `(poczat\\w+|polow\\w+|srodk\\w+|kon(?:iec|ca|cem|cu)|koncowk\\w+) ${anyOf(months)}`,
    day: (now, part = '', month = '') => partOfMonth(now, part, which(months, month) + 1),
  },
  {
    says: `(poczat\\w+|polow\\w+|srodk\\w+|kon(?:iec|ca|cem|cu)|koncowk\\w+) (?:(?:tego|biezacego) |(${following}) )?(tygodnia|miesiaca|roku)`,
    day: partOf,
  },
  {
    says: `(?:w|od|na) ${anyOf(months)}(?: (\\d{4}))?`,
    day: (now, month = '', y) => coming(now, 1, which(months, month) + 1, y),
  },
  { says: 'pojutrze', day: (now) => addDays(now, 2) },
  { says: 'jutro', day: (now) => addDays(now, 1) },
  { says: 'dzis(?:iaj)?', day: (now) => now },
  { says: 'za pol roku', day: (now) => addMonths(now, 6) },
  // "Za tydzień w środę", "w środę za dwa tygodnie": the Wednesday of that week.
  {
    says: `za (?:${counted} )?(?:tydzien|tyg|tygodni\\w*),? we? ${anyOf(weekdays)}`,
    day: (now, n, name = '') => weekdayOfWeek(now, amountOf(n), name),
  },
  {
    says: `${anyOf(weekdays)} za (?:${counted} )?(?:tydzien|tyg|tygodni\\w*)`,
    day: (now, name = '', n) => weekdayOfWeek(now, amountOf(n), name),
  },
  { says: `(?:za|w ciagu) (?:${counted} )?${unit}`, day: after },
  {
    says: `${following} (?:tydzien|tygodni\\w*),? we? ${anyOf(weekdays)}`,
    day: (now, name = '') => weekdayOfWeek(now, 1, name),
  },
  {
    says: `${anyOf(weekdays)} w ${following} tygodniu`,
    day: (now, name = '') => weekdayOfWeek(now, 1, name),
  },
  { says: `(?:w |na )?${following} (?:tydzien|tygodni\\w*)|po weekendzie`, day: (now) => nextMonday(now) },
  { says: `(?:w |na )?${following} miesi\\w+`, day: (now) => `${addMonths(now, 1).slice(0, 8)}01` },
  { says: 'po nowym roku', day: (now) => addDays(newYear(now), 1) },
  { says: `(?:w |na )?(?:${following}|nowym) rok\\w*`, day: (now) => newYear(now) },
  { says: 'po swietach(?! wielkanoc)', day: (now) => coming(now, 27, 12) },
  {
    says: `(?:we? |na )?(?:przysz\\w+|nastepn\\w+) ${anyOf(weekdays)}`,
    day: (now, name = '') => addDays(nextMonday(now), which(weekdays, name)),
  },
  {
    says: `(?:we? |na )?(?:najblizsz\\w+ |te |ten )?${anyOf(weekdays)}`,
    day: (now, name = '') => addDays(now, daysTo(now, which(weekdays, name))),
  },
];

/** The day that a text says in Polish, wherever in it, one to come before today; null where it says none. */
export function polishDayIn(text: string, now: Day): SaidDay | null {
  const folded = fold(text);
  let today: SaidDay | null = null;
  for (const { says, day } of ways) {
    const found = new RegExp(`(?<![\\w.])(?:${says})(?![\\w])`).exec(folded);
    const said = found && day(now, ...found.slice(1));
    if (!said || !isDay(said)) continue;
    const one = { day: said, start: found.index, end: found.index + found[0].length };
    if (said !== now) return one;
    today ??= one;
  }
  return today;
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
  const n = amountOf(amount);
  if (unit.startsWith('d')) return addDays(now, n);
  if (unit.startsWith('ty')) return addDays(now, 7 * n);
  return addMonths(now, n * (unit.startsWith('m') ? 1 : unit.startsWith('k') ? 3 : 12));
}

function amountOf(said = 'jeden'): number {
  const known = Math.max(numbers.indexOf(said), ofNumbers.indexOf(said));
  return known >= 0 ? known : Number(said);
}

/** Beginning, middle or end of the next month of that number. */
function partOfMonth(now: Day, part: string, month: number): Day {
  const inYearOf = (day: Day) => {
    const first = `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
    return within(part, first, addDays(first, 14), lastOf(first));
  };
  return inYearOf(now) >= now ? inYearOf(now) : inYearOf(newYear(now));
}

/** The same of this or the following week, month or year; a week's end is its Friday, while that lies ahead. */
function partOf(now: Day, part: string, following: string | undefined, unit = ''): Day {
  if (unit === 'tygodnia') {
    const monday = addDays(nextMonday(now), following ? 0 : -7);
    const friday = addDays(monday, 4);
    return within(part, monday, addDays(monday, 2), friday < now ? addDays(monday, 6) : friday);
  }
  const year = following ? newYear(now) : `${now.slice(0, 5)}01-01`;
  if (unit === 'roku') return ahead(now, within(part, year, addMonths(year, 6), addDays(addMonths(year, 12), -1)), 12);
  const first = addMonths(`${now.slice(0, 8)}01`, following ? 1 : 0);
  return ahead(now, within(part, first, addDays(first, 14), lastOf(first)), 1);
}

const within = (part: string, first: Day, middle: Day, last: Day): Day =>
  part.startsWith('poc') ? first : /^(pol|sr)/.test(part) ? middle : last;
const ahead = (now: Day, day: Day, months: number): Day => (day >= now ? day : addMonths(day, months));
const newYear = (now: Day): Day => `${addMonths(now, 12).slice(0, 5)}01-01`;
const weekdayOfWeek = (now: Day, weeks: number, name: string): Day =>
  addDays(nextMonday(now), 7 * (weeks - 1) + which(weekdays, name));

const lastOf = (day: Day): Day => addDays(`${addMonths(`${day.slice(0, 8)}01`, 1)}`, -1);
/** Monday is 0. */
const weekdayOf = (day: Day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const daysTo = (now: Day, weekday: number) => ((weekday - weekdayOf(now) + 6) % 7) + 1;
const nextMonday = (now: Day) => addDays(now, 7 - weekdayOf(now));
