/** Days as Poles type them: "za 2 tygodnie", "w przyszły wtorek", "15 maja". They are never read as past days. */
import { addDays, addMonths, isDay } from '../domain/days';
import type { Day } from '../domain/model';
import { fold } from '../language/folding';

/** A day that was found, and the words that name it. */
export interface SaidDay {
  day: Day;
  /** `text.slice(start, end)` of the folded text. */
  start: number;
  end: number;
}

/** Monday first. Patterns of folded text, as all below: without diacritics and capitals. */
const weekdayPatterns = [
  'poniedzial\\w*',
  'wtor\\w*',
  'srod\\w*',
  'czwart\\w*',
  'piat\\w*',
  'sobot\\w*',
  'niedziel\\w*',
];
/** January first. */
const monthPatterns = [
  'stycz\\w*',
  'lut(?:y|ego|ym)',
  'mar(?:zec|ca|cu)',
  'kwie\\w*',
  'maj(?:a|u)?',
  'czerw\\w*',
  'lip(?:iec|ca|cu)',
  'sierp\\w*',
  'wrze\\w*',
  'pazdz\\w*',
  'listopad\\w*',
  'grud\\w*',
];
/** From zero on: "za dwa tygodnie". */
const numerals = ['zero', 'jeden', 'dwa', 'trzy', 'cztery', 'piec', 'szesc', 'siedem', 'osiem', 'dziewiec', 'dziesiec'];
/** The same in the genitive: "w ciągu dwóch tygodni". */
const genitiveNumerals = [
  'zera',
  'jednego',
  'dwoch',
  'trzech',
  'czterech',
  'pieciu',
  'szesciu',
  'siedmiu',
  'osmiu',
  'dziewieciu',
  'dziesieciu',
];

/** A group that captures which of the patterns it was. */
const captured = (patterns: string[]) => `(${patterns.join('|')})`;
const indexOfWord = (patterns: string[], word: string) =>
  patterns.findIndex((pattern) => new RegExp(`^${pattern}$`).test(word));

const countPattern = captured(['\\d{1,3}', ...numerals, ...genitiveNumerals]);
const timeUnit = captured([
  'dzien',
  'dni',
  'tydzien',
  'tyg',
  'tygodni\\w*',
  'mies',
  'miesi\\w+',
  'kwartal\\w*',
  'roku?',
  'lata',
  'lat',
]);
const nextWord = '(?:przyszl|nastepn)\\w*';
/** Beginning, middle, end. */
const pointOfPeriod = captured(['poczat\\w+', 'polow\\w+', 'srodk\\w+', 'kon(?:iec|ca|cem|cu)', 'koncowk\\w+']);
const weekdayPattern = captured(weekdayPatterns);
const monthPattern = captured(monthPatterns);
const weekWord = '(?:tydzien|tyg|tygodni\\w*)';

/** A way to say a day: its pattern, and the day by what the pattern captured. */
interface DayRule {
  pattern: string;
  day(now: Day, ...words: string[]): Day;
}

/** The first that fits decides, so that the longer come before what they hold. */
const polishRules: DayRule[] = [
  { pattern: '(\\d{4}-\\d\\d-\\d\\d)', day: (_, iso = '') => iso },
  {
    pattern: '(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?',
    day: (now, d, m, y) => comingDate(now, Number(d), Number(m), y),
  },
  // "15 maja", "15-go maja 2027".
  {
    pattern: `(\\d{1,2})(?:\\.|-?(?:go|ego|szego|tego|stego))? ${monthPattern}(?: (\\d{4}))?`,
    day: (now, d, name = '', y) => comingDate(now, Number(d), indexOfWord(monthPatterns, name) + 1, y),
  },
  // "Połowa maja".
  {
    pattern: `${pointOfPeriod} ${monthPattern}`,
    day: (now, point = '', name = '') => pointOfMonth(now, point, indexOfWord(monthPatterns, name) + 1),
  },
  // "Koniec przyszłego tygodnia".
  {
    pattern: `${pointOfPeriod} (?:(?:tego|biezacego) |(${nextWord}) )?(tygodnia|miesiaca|roku)`,
    day: pointOfThisOrNext,
  },
  // "Na maj 2027".
  {
    pattern: `(?:w|od|na) ${monthPattern}(?: (\\d{4}))?`,
    day: (now, name = '', y) => comingDate(now, 1, indexOfWord(monthPatterns, name) + 1, y),
  },
  { pattern: 'pojutrze', day: (now) => addDays(now, 2) },
  { pattern: 'jutro', day: (now) => addDays(now, 1) },
  { pattern: 'dzis(?:iaj)?', day: (now) => now },
  { pattern: 'za pol roku', day: (now) => addMonths(now, 6) },
  // "Za tydzień w środę", "w środę za dwa tygodnie": the Wednesday of that week.
  {
    pattern: `za (?:${countPattern} )?${weekWord},? we? ${weekdayPattern}`,
    day: (now, n, name = '') => weekdayOfWeek(now, parseCount(n), name),
  },
  {
    pattern: `${weekdayPattern} za (?:${countPattern} )?${weekWord}`,
    day: (now, name = '', n) => weekdayOfWeek(now, parseCount(n), name),
  },
  { pattern: `(?:za|w ciagu) (?:${countPattern} )?${timeUnit}`, day: afterSpan },
  // "W przyszłym tygodniu we wtorek", "we wtorek w przyszłym tygodniu".
  {
    pattern: `${nextWord} (?:tydzien|tygodni\\w*),? we? ${weekdayPattern}`,
    day: (now, name = '') => weekdayOfWeek(now, 1, name),
  },
  {
    pattern: `${weekdayPattern} w ${nextWord} tygodniu`,
    day: (now, name = '') => weekdayOfWeek(now, 1, name),
  },
  { pattern: `(?:w |na )?${nextWord} (?:tydzien|tygodni\\w*)|po weekendzie`, day: (now) => nextMonday(now) },
  { pattern: `(?:w |na )?${nextWord} miesi\\w+`, day: (now) => `${addMonths(now, 1).slice(0, 8)}01` },
  { pattern: 'po nowym roku', day: (now) => addDays(newYear(now), 1) },
  { pattern: `(?:w |na )?(?:${nextWord}|nowym) rok\\w*`, day: (now) => newYear(now) },
  { pattern: 'po swietach(?! wielkanoc)', day: (now) => comingDate(now, 27, 12) },
  // "W przyszły wtorek": that of the next week.
  {
    pattern: `(?:we? |na )?(?:przysz\\w+|nastepn\\w+) ${weekdayPattern}`,
    day: (now, name = '') => addDays(nextMonday(now), indexOfWord(weekdayPatterns, name)),
  },
  // "W piątek", "najbliższy piątek".
  {
    pattern: `(?:we? |na )?(?:najblizsz\\w+ |te |ten )?${weekdayPattern}`,
    day: (now, name = '') => addDays(now, daysTo(now, indexOfWord(weekdayPatterns, name))),
  },
];

/** The day that a text names in Polish, anywhere in it; a later day goes before today. Null where it names none. */
export function polishDayIn(text: string, now: Day): SaidDay | null {
  const folded = fold(text);
  let today: SaidDay | null = null;
  for (const { pattern, day } of polishRules) {
    const found = new RegExp(`(?<![\\w.])(?:${pattern})(?![\\w])`).exec(folded);
    const said = found && day(now, ...found.slice(1));
    if (!said || !isDay(said)) continue;
    const one = { day: said, start: found.index, end: found.index + found[0].length };
    if (said !== now) return one;
    today ??= one;
  }
  return today;
}

/** A date of the calendar; without a year the next one. */
function comingDate(now: Day, date: number, month: number, year?: string): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  const inYear = (y: string) => `${y}-${two(month)}-${two(date)}`;
  if (year) return inYear(year);
  const this_ = inYear(now.slice(0, 4));
  return this_ >= now ? this_ : inYear(addMonths(now, 12).slice(0, 4));
}

/** "Za 2 tygodnie": so many units from now. */
function afterSpan(now: Day, amount: string | undefined, unit = ''): Day {
  const n = parseCount(amount);
  if (unit.startsWith('d')) return addDays(now, n);
  if (unit.startsWith('ty')) return addDays(now, 7 * n);
  return addMonths(now, n * (unit.startsWith('m') ? 1 : unit.startsWith('k') ? 3 : 12));
}

function parseCount(word = 'jeden'): number {
  const known = Math.max(numerals.indexOf(word), genitiveNumerals.indexOf(word));
  return known >= 0 ? known : Number(word);
}

/** Beginning, middle or end of the next month of that number. */
function pointOfMonth(now: Day, point: string, month: number): Day {
  const inYearOf = (day: Day) => {
    const first = `${day.slice(0, 5)}${String(month).padStart(2, '0')}-01`;
    return dayAtPoint(point, first, addDays(first, 14), lastOfMonth(first));
  };
  return inYearOf(now) >= now ? inYearOf(now) : inYearOf(newYear(now));
}

/** The same of this or the next week, month or year; a week's end is its Friday, until that is past. */
function pointOfThisOrNext(now: Day, point: string, next: string | undefined, unit = ''): Day {
  if (unit === 'tygodnia') {
    const monday = addDays(nextMonday(now), next ? 0 : -7);
    const friday = addDays(monday, 4);
    return dayAtPoint(point, monday, addDays(monday, 2), friday < now ? addDays(monday, 6) : friday);
  }
  const year = next ? newYear(now) : `${now.slice(0, 5)}01-01`;
  if (unit === 'roku')
    return notBefore(now, dayAtPoint(point, year, addMonths(year, 6), addDays(addMonths(year, 12), -1)), 12);
  const first = addMonths(`${now.slice(0, 8)}01`, next ? 1 : 0);
  return notBefore(now, dayAtPoint(point, first, addDays(first, 14), lastOfMonth(first)), 1);
}

const dayAtPoint = (point: string, first: Day, middle: Day, last: Day): Day =>
  point.startsWith('poc') ? first : /^(pol|sr)/.test(point) ? middle : last;
const notBefore = (now: Day, day: Day, months: number): Day => (day >= now ? day : addMonths(day, months));
const newYear = (now: Day): Day => `${addMonths(now, 12).slice(0, 5)}01-01`;
const weekdayOfWeek = (now: Day, weeks: number, name: string): Day =>
  addDays(nextMonday(now), 7 * (weeks - 1) + indexOfWord(weekdayPatterns, name));

const lastOfMonth = (day: Day): Day => addDays(`${addMonths(`${day.slice(0, 8)}01`, 1)}`, -1);
/** Monday is 0. */
const weekdayOf = (day: Day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
const daysTo = (now: Day, weekday: number) => ((weekday - weekdayOf(now) + 6) % 7) + 1;
const nextMonday = (now: Day) => addDays(now, 7 - weekdayOf(now));
