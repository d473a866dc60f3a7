/** Days typed in words, in Polish or English. Only for our own pages: the library would weigh on the panel. */
import { casual } from 'chrono-node/en';
import { isDay } from '../../domain/days';
import { polishDayIn, type SaidDay } from '../../domain/polishDay';
import type { Day } from '../../domain/words';

/** The day that was typed, "next Tuesday" or "za 2 tygodnie"; null where nothing says one. */
export function typedDay(typed: string, now: Day): Day | null {
  return dayIn(typed, now)?.day ?? null;
}

/** The day that a sentence says, and which of its words say it. */
export function dayIn(text: string, now: Day): SaidDay | null {
  return polishDayIn(text, now) ?? englishDayIn(text, now);
}

/** At noon no time zone can move the day. */
function englishDayIn(text: string, now: Day): SaidDay | null {
  const [found] = casual.parse(text, new Date(`${now}T12:00:00`), { forwardDate: true });
  if (!found) return null;
  const two = (n: number | null, width = 2) => String(n).padStart(width, '0');
  const { start } = found;
  const day = `${two(start.get('year'), 4)}-${two(start.get('month'))}-${two(start.get('day'))}`;
  return isDay(day) && day >= now ? { day, start: found.index, end: found.index + found.text.length } : null;
}
