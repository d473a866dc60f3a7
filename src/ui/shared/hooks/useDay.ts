/** The user's day on a page that stays open: over midnight, a computer that slept, a clock that was set. */
import { useEffect, useReducer } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Day } from '../../../domain/model';

/** Milliseconds. One timer until midnight would stand still for as long as the computer sleeps. */
const checkEvery = 60_000;

const redraws = new Set<() => void>();
let shown = today();
let timer: ReturnType<typeof setInterval> | undefined;

function check(): void {
  if (shown === today()) return;
  shown = today();
  for (const redraw of redraws) redraw();
}

/** Draws anew what the day changed for, within a minute or once the page is in front. */
export function useDay(): Day {
  const [, redraw] = useReducer<number, void>((n) => n + 1, 0);
  useEffect(() => {
    timer ??= start();
    redraws.add(redraw as () => void);
    return () => void redraws.delete(redraw as () => void);
  }, []);
  return today();
}

function start(): typeof timer {
  addEventListener('focus', check);
  document.addEventListener('visibilitychange', check);
  return setInterval(check, checkEvery);
}
