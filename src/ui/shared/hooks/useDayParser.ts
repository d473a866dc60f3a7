/** Days typed in words, in Polish or English. Only for our own pages: the library for English would weigh on the panel. */
import { useEffect, useState } from 'preact/hooks';
import { polishDayIn, type SaidDay } from '../../../capture/polishDay';
import type { Day } from '../../../domain/model';

type DayIn = (text: string, now: Day) => SaidDay | null;

/** Reads the day that a sentence says, and which of its words say it; null where nothing says one. */
export async function dayParser(): Promise<DayIn> {
  const { englishDayIn } = await import('../../../capture/englishDay');
  return (text, now) => polishDayIn(text, now) ?? englishDayIn(text, now);
}

/** The same for a form in which a day may be typed; English follows a moment after the form is there. */
export function useDayParser(): DayIn {
  const [read, setRead] = useState<{ in: DayIn }>({ in: polishDayIn });
  useEffect(() => void dayParser().then((both) => setRead({ in: both })), []);
  return read.in;
}
