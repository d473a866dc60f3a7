/** What a time zone does: it turns a time on the wall into a moment, and back. */
import { type Instant, msPerDay, type WallTime } from '../timeValues';

/** A time zone. */
export interface Zone {
  instantOf(wall: WallTime): Instant;
  wallOf(instant: Instant): WallTime;
}

/**
 * A zone from its offset at each moment. Of an hour that comes twice, the first is meant; one that is left out when
 * clocks go forward is read by the clock as it was before (RFC 5545, 3.3.5).
 */
export function zoneOf(offsetAt: (instant: Instant) => number): Zone {
  return {
    wallOf: (instant) => instant + offsetAt(instant),
    instantOf(wall) {
      const before = offsetAt(wall - msPerDay);
      const after = offsetAt(wall + msPerDay);
      const isAfter = before !== after && offsetAt(wall - before) !== before && offsetAt(wall - after) === after;
      return wall - (isAfter ? after : before);
    },
  };
}
