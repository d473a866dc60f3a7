/** Days typed in English. A file of its own in the build: it is fetched when somebody is about to type a day. */
import { casual } from 'chrono-node/en';
import { isDay } from '../../domain/days';
import type { SaidDay } from '../../domain/polishDay';
import type { Day } from '../../domain/words';

/** The day that a sentence says, and which of its words say it. At noon no time zone can move the day. */
export function englishDayIn(text: string, now: Day): SaidDay | null {
  const [found] = casual.parse(text, new Date(`${now}T12:00:00`), { forwardDate: true });
  if (!found) return null;
  const two = (n: number | null, width = 2) => String(n).padStart(width, '0');
  const { start } = found;
  const day = `${two(start.get('year'), 4)}-${two(start.get('month'))}-${two(start.get('day'))}`;
  return isDay(day) && day >= now ? { day, start: found.index, end: found.index + found.text.length } : null;
}
