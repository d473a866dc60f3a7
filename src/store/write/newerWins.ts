/** The newest typed text stands, in however many tabs it was typed and whenever it is saved. */
import type { Clock } from '../records';
import { clockBeyond, clockDevice, clockTime, nextClock } from './clock';

/** Where and when something was typed. */
export interface TypingOrigin {
  /** Milliseconds since 1970; without it, now. */
  at?: number;
  /** It is a left-over draft: newer values stay. What comes straight wins whatever the clocks say: one may be wrong. */
  isLate?: boolean;
  /** The document whose content script did it; none: a page of ours. */
  fromDocument?: string;
  /** In which field of which page (LogEntry.typingSession). */
  typingSession?: string;
  /** What the wall clock says now. */
  now?: number;
}

/** What can't come late: no draft holds it, or a draft holds only what it adds and takes out (offerEdits.ts). */
const neverLate = new Set([
  ...['keys', 'deleted', 'joinedInto'],
  ...['audience', 'keywords', 'exceptions', 'pitches', 'proofs'],
]);

/**
 * Whether a field holds what was typed later than a left-over draft. A value from the future was set while a clock ran
 * ahead: that says nothing of what came first.
 */
export function hasNewer(clocks: Record<string, Clock>, name: string, typed: TypingOrigin): boolean {
  const { at, isLate, now = Number.POSITIVE_INFINITY } = typed;
  const clock = clocks[name];
  if (!isLate || at === undefined || !clock || neverLate.has(name)) return false;
  return clockTime(clock) > at && clockTime(clock) <= now;
}

/**
 * The clock of a new value, by when it was typed and not by when it is saved: otherwise it would count as newer than
 * what was typed while it was on its way. It is later than that of the value that it replaces, wherever that came from.
 * @param clock of the transaction
 */
export function clockAfter(before: Clock | undefined, clock: Clock, { at }: TypingOrigin): Clock {
  return at === undefined
    ? clockBeyond(before, clock)
    : nextClock(before, Math.min(at, clockTime(clock)), clockDevice(clock));
}
