/** Hybrid logical clocks (Kulkarni et al. 2014): wall time where it moves forward, a counter where it does not. */
import type { Clock } from '../records';

const millisecondsWidth = 9;

/** @param ms milliseconds since 1970 */
function clockAt(ms: number, counter: number, device: string): Clock {
  return `${ms.toString(36).padStart(millisecondsWidth, '0')}.${counter.toString(36).padStart(4, '0')}.${device}`;
}

/** Milliseconds since 1970 of a clock. */
export function clockTime(clock: Clock): number {
  return Number.parseInt(clock.slice(0, millisecondsWidth), 36);
}

/** The device of a clock. */
export const clockDevice = (clock: Clock): string => clock.slice(clock.lastIndexOf('.') + 1);

/** The next clock of this device: later than `last`, even when the wall clock was set back. */
export function nextClock(last: Clock | undefined, now: number, device: string): Clock {
  const before = last ? clockTime(last) : 0;
  if (now > before) return clockAt(now, 0, device);
  const counter = Number.parseInt((last as Clock).split('.')[1] as string, 36);
  return clockAt(before, counter + 1, device);
}
