/**
 * The few ways in which people type a day into a field of the panel, in Polish and English, without a library: "jutro",
 * "za 2 tyg.", "on Tuesday", "31 Jan", "31.01". What has been is looked for backwards: "w piątek" was last Friday.
 */
import { addDays, addMonths, isDay } from '../domain/days';
import type { Day } from '../domain/model';
import { fold } from '../language/folding';
import type { SaidDay } from './polishDay';

/** Whether the field asks for a day that has been, or for one to come. */
export type DayDirection = 'past' | 'coming';

/** January first. Patterns of folded words, as all below. */
const monthWords = [
  'stycz[a-z]*|jan(?:uary)?',
  'lut(?:y|ego|ym)|feb(?:ruary)?',
  'mar(?:zec|ca|cu|ch)?',
  'kwie[a-z]*|apr(?:il)?',
  'maj(?:a|u)?|may',
  'czerw[a-z]*|june?',
  'lip(?:iec|ca|cu)|july?',
  'sierp[a-z]*|aug(?:ust)?',
  'wrze[a-z]*|sept?(?:ember)?',
  'pazdz[a-z]*|oct(?:ober)?',
  'listopad[a-z]*|nov(?:ember)?',
  'grud[a-z]*|dec(?:ember)?',
];
/** Monday first. */
const weekdayWords = [
  'poniedzial[a-z]*|mon(?:day)?',
  'wtor(?:ek|ku)|tue(?:s|sday)?',
  'srod[aey]?|wed(?:nesday)?',
  'czwart(?:ek|ku)|thu(?:rs|rsday)?',
  'piat(?:ek|ku)|fri(?:day)?',
  'sobot[aey]?|sat(?:urday)?',
  'niedziel[aey]?|sunday',
];

const anyOf = (words: string[]) => `(${words.join('|')})`;
const indexIn = (words: string[], word: string) => words.findIndex((one) => new RegExp(`^(?:${one})$`).test(word));

/** Numbers written out, from one on, in both languages. */
const numerals = ['jeden|a|an|one', 'dwa|dwie|two', 'trzy|three', 'cztery|four', 'piec|five', 'szesc|six'];
const countOf = (word = 'one') => {
  const at = numerals.findIndex((words) => words.split('|').includes(word));
  return at < 0 ? Number(word) : at + 1;
};
const count = `(\\d{1,3}|${numerals.join('|')})`;
const unit = '(dzien|dni|days?|tydzien|tygodni[a-z]*|tyg|weeks?|miesi[a-z]+|mies|months?|rok|roku|lata|lat|years?)\\.?';

/** A day in the direction asked for: -1 is past. */
interface PanelDayRule {
  pattern: string;
  day(now: Day, sign: 1 | -1, ...words: string[]): Day;
}

const month = `${anyOf(monthWords)}\\.?`;
const weekday = anyOf(weekdayWords);

const panelDayRules: PanelDayRule[] = [
  { pattern: '(\\d{4}-\\d\\d-\\d\\d)', day: (_, _sign, iso = '') => iso },
  {
    pattern: '(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}))?',
    day: (now, sign, d, m, y) => dateOf(now, sign, d, Number(m), y),
  },
  {
    pattern: `(\\d{1,2})(?:st|nd|rd|th|-?go|\\.)? ${month}(?:,? (\\d{4}))?`,
    day: (now, sign, d, name = '', y) => dateOf(now, sign, d, indexIn(monthWords, name) + 1, y),
  },
  {
    pattern: `${month} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?`,
    day: (now, sign, name = '', d, y) => dateOf(now, sign, d, indexIn(monthWords, name) + 1, y),
  },
  { pattern: 'przedwczoraj', day: (now) => addDays(now, -2) },
  { pattern: 'wczoraj|yesterday', day: (now) => addDays(now, -1) },
  { pattern: 'pojutrze|the day after tomorrow', day: (now) => addDays(now, 2) },
  { pattern: 'jutro|tomorrow', day: (now) => addDays(now, 1) },
  { pattern: `(?:za|in) (?:${count} )?${unit}`, day: (now, _, n, name) => later(now, 1, n, name) },
  { pattern: `(?:${count} )?${unit} (?:temu|ago)`, day: (now, _, n, name) => later(now, -1, n, name) },
  {
    pattern: '(?:w )?(?:przyszl|nastepn)[a-z]* tyg[a-z]*|next week',
    day: (now) => addDays(now, 7 - weekdayOf(now)),
  },
  {
    pattern: `(?:we? |na |on )?(?:przyszl[a-z]*|nastepn[a-z]*|next) ${weekday}`,
    day: (now, _, name = '') => addDays(now, 7 - weekdayOf(now) + indexIn(weekdayWords, name)),
  },
  {
    pattern: `(?:we? |na |on )?(?:zeszl[a-z]*|ostatni[a-z]*|last )? ?${weekday}`,
    day: (now, sign, name = '') => nearest(now, sign, indexIn(weekdayWords, name)),
  },
  { pattern: 'dzis(?:iaj)?|today', day: (now) => now },
];

/** The day that a text names, anywhere in it, and the words that name it; null where it names none. */
export function panelDayIn(text: string, now: Day, direction: DayDirection): SaidDay | null {
  const folded = fold(text);
  for (const { pattern, day } of panelDayRules) {
    const found = new RegExp(`(?<![\\w.])(?:${pattern})(?!\\w)`).exec(folded);
    const said = found && day(now, direction === 'past' ? -1 : 1, ...found.slice(1));
    if (said && isDay(said)) return { day: said, start: found.index, end: found.index + found[0].length };
  }
  return null;
}

/** A text without the words that name its day: "ask about the tender on Tuesday" → "ask about the tender". */
export function withoutDay(text: string, { start, end }: SaidDay): string {
  // Folding can make a text longer; then the places don't fit, and it is left as it was typed.
  if (fold(text).length !== text.length) return text.trim();
  return `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.replace(/^[\s,.;:–-]+|[\s,;:–-]+$/g, '');
}

/** A date of the calendar; without a year the nearest one in the direction asked for. */
function dateOf(now: Day, sign: 1 | -1, date = '', month_ = 0, year?: string): Day {
  const two = (n: number) => String(n).padStart(2, '0');
  const inYear = (y: string) => `${y}-${two(month_)}-${two(Number(date))}`;
  if (year) return inYear(year);
  const nearby = inYear(now.slice(0, 4));
  const isThere = sign > 0 ? nearby >= now : nearby <= now;
  return isThere ? nearby : inYear(addMonths(now, 12 * sign).slice(0, 4));
}

/** So many units from now, or ago. */
function later(now: Day, sign: 1 | -1, amount: string | undefined, name = ''): Day {
  const n = sign * countOf(amount);
  if (name.startsWith('d')) return addDays(now, n);
  if (/^[tw]/.test(name)) return addDays(now, 7 * n);
  return addMonths(now, n * (name.startsWith('m') ? 1 : 12));
}

/** Monday is 0. */
const weekdayOf = (day: Day) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The next such weekday, or the last one; today isn't meant by its weekday. */
function nearest(now: Day, sign: 1 | -1, weekday_: number): Day {
  const days = (sign * (weekday_ - weekdayOf(now)) + 6) % 7;
  return addDays(now, sign * (((days + 7) % 7) + 1));
}
