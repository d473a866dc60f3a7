/** Hybrid logical clocks (Kulkarni et al. 2014): wall time where it moves forward, a counter where it does not. */
import type { Clock } from '../records';

const millisecondsWidth = 9;
const counterWidth = 4;
/** A counter beyond this would have a digit more and sort before the smaller ones. */
const highestCounter = 36 ** counterWidth - 1;

/** @param ms milliseconds since 1970 */
export function clockAt(ms: number, counter: number, device: string): Clock {
  const time = ms.toString(36).padStart(millisecondsWidth, '0');
  return `${time}.${counter.toString(36).padStart(counterWidth, '0')}.${device}`;
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
  // Where the counter is full, the next millisecond begins early.
  return counter < highestCounter ? clockAt(before, counter + 1, device) : clockAt(before + 1, 0, device);
}

/** The clock itself, or, where it isn't later than the other, the next one of its device that is. */
export function clockBeyond(before: Clock | undefined, clock: Clock): Clock {
  return !before || clock > before ? clock : nextClock(before, clockTime(clock), clockDevice(clock));
}
