/** Days typed in English. A file of its own in the build: it is fetched when somebody is about to type a day. */
import { casual } from 'chrono-node/en';
import { addDays, addMonths, isDay } from '../domain/days';
import type { Day } from '../domain/model';
import type { SaidDay } from './polishDay';

/** What the library doesn't read, or reads otherwise than people mean it. */
const englishRules: [RegExp, (now: Day, ...words: string[]) => Day | undefined][] = [
  [/\b(?:in )?(?:an?|(\d)) fortnights?\b/i, (now, n) => addDays(now, 14 * Number(n ?? 1))],
  [/\ba week (?:on|from) (\w+)/i, (now, said = '') => plusWeek(said, now)],
  [/\b(\w+day|tomorrow|today) week\b/i, (now, said = '') => plusWeek(said, now)],
  [/\b(?:middle of |mid[- ]?)(?:the month of )?([a-z]{3,})/i, (now, said = '') => read(`15 ${said}`, now)?.day],
  [
    /\bend of (?:the |this )?(next )?week\b/i,
    (now, next) => read('Friday', next ? (read('next Monday', now)?.day ?? now) : addDays(now, -1))?.day,
  ],
  [/\bend of (?:the |this )?(next )?month\b/i, (now, next) => lastDay(addMonths(`${now.slice(0, 8)}01`, next ? 1 : 0))],
  [/\bend of (?:the |this )?(next )?year\b/i, (now, next) => `${addMonths(now, next ? 12 : 0).slice(0, 4)}-12-31`],
];
/** "Last Tuesday" is past, and nothing is dated forward from it. */
const pastReference = /^(?:last|past|this past)\b|\bago$/i;

/** The day that a sentence says, and which of its words say it. At noon no time zone can move the day. */
export function englishDayIn(text: string, now: Day): SaidDay | null {
  for (const [pattern, dayOf] of englishRules) {
    const found = pattern.exec(text);
    const said = found && dayOf(now, ...found.slice(1));
    if (said && isDay(said) && said >= now)
      return { day: said, start: found.index, end: found.index + found[0].length };
  }
  return read(text, now);
}

function read(text: string, now: Day): SaidDay | null {
  const found = casual
    .parse(text, new Date(`${now}T12:00:00`), { forwardDate: true })
    .find(({ text }) => !pastReference.test(text));
  if (!found) return null;
  const two = (n: number | null, width = 2) => String(n).padStart(width, '0');
  const { start } = found;
  const day = `${two(start.get('year'), 4)}-${two(start.get('month'))}-${two(start.get('day'))}`;
  return isDay(day) && day >= now ? { day, start: found.index, end: found.index + found.text.length } : null;
}

function plusWeek(said: string, now: Day): Day | undefined {
  const day = read(said, now)?.day;
  return day && addDays(day, 7);
}

const lastDay = (first: Day): Day => addDays(addMonths(first, 1), -1);
