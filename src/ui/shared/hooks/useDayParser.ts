/** Days typed in words, in Polish or English. Only for our own pages: the English library is too big for the panel. */
import { useEffect, useState } from 'preact/hooks';
import { polishDayIn, type SaidDay } from '../../../capture/polishDay';
import type { Day } from '../../../domain/model';

type DayIn = (text: string, now: Day) => SaidDay | null;

/** Loads the parser: it finds a text's day and the words that name it, or null. */
export async function dayParser(): Promise<DayIn> {
  const { englishDayIn } = await import('../../../capture/englishDay');
  return (text, now) => polishDayIn(text, now) ?? englishDayIn(text, now);
}

/** The day parser for a form; English follows a moment after the form is there. */
export function useDayParser(): DayIn {
  const [read, setRead] = useState<{ in: DayIn }>({ in: polishDayIn });
  useEffect(() => void dayParser().then((both) => setRead({ in: both })), []);
  return read.in;
}
