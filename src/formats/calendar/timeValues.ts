/** Days, times and lengths as RFC 5545 writes them. What is not written so is nothing: never another day. */

/** A time as a clock on the wall shows it, in milliseconds as if the wall stood in Greenwich. */
export type WallTime = number;

/** A moment, in milliseconds since 1970. */
export type Instant = number;

/** A value of DTSTART and its kin. */
export interface TimeValue {
  wall: WallTime;
  /** A day without a time. */
  isDay: boolean;
  /** `UTC`, a TZID, or nothing where the time has no zone. */
  zone?: string;
}

export const msPerMinute = 60_000;
export const msPerDay = 86_400_000;

const timePattern = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/i;

/** Reads `20250304` or `20250304T090000Z`; a time that the calendar or the clock doesn't have is nothing. */
export function parseTime(text: string, zone?: string): TimeValue | undefined {
  const [, y, mo, d, h, mi, s, utc] = timePattern.exec(text.trim()) ?? [];
  if (!y || !mo || !d) return undefined;
  const wall = Date.UTC(+y, +mo - 1, +d, +(h ?? 0), +(mi ?? 0), +(s ?? 0));
  const date = new Date(wall);
  const isReal = date.getUTCFullYear() === +y && date.getUTCMonth() + 1 === +mo && date.getUTCDate() === +d;
  if (!isReal || +(h ?? 0) > 23 || +(mi ?? 0) > 59 || +(s ?? 0) > 60) return undefined;
  if (!h) return { wall, isDay: true };
  return { wall, isDay: false, ...(utc ? { zone: 'UTC' } : zone && { zone }) };
}

/** A length: days by the calendar, the rest as it passes. */
interface Duration {
  days: number;
  ms: number;
}

const durationPattern = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** Reads `PT1H30M`; a length of nothing, like `P`, is none. */
export function parseDuration(text: string): Duration | undefined {
  const [whole, sign, ...given] = durationPattern.exec(text.trim()) ?? [];
  if (!whole || !given.some(Boolean)) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = given.map((part) => Number(part ?? 0));
  const factor = sign === '-' ? -1 : 1;
  return {
    days: factor * (weeks * 7 + days),
    ms: factor * ((hours * 60 + minutes) * msPerMinute + seconds * 1000),
  };
}

const writtenDays = new Map<number, string>();

/** `2025-03-04`; written once, since a calendar has few days and many times. */
export function dayOfWall(wall: WallTime): string {
  const day = Math.floor(wall / msPerDay);
  const written = writtenDays.get(day) ?? new Date(day * msPerDay).toISOString().slice(0, 10);
  writtenDays.set(day, written);
  return written;
}
