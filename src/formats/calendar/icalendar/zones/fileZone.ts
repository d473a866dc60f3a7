/** A time zone that a file defines itself, in a VTIMEZONE. */

import { type Instant, parseTime, type WallTime } from '../../timeValues';
import { type Zone, zoneOf } from '../../zones/zone';
import type { Component } from '../components';
import { ruleTimes } from '../ruleTimes';

/** A change of the clocks: from when on the offset holds. */
interface Change {
  at: Instant;
  offset: number;
}

/** Outlook begins in 1601; before the first year nobody met, and after the last one we'll know more. */
const firstZoneYear = 1970;
const lastZoneYear = 2100;

/** The zone that the component defines, or nothing where no offset of it can be read. */
export function fileZone({ parts }: Component): Zone | undefined {
  const observances = parts.flatMap((part) => observance(part) ?? []);
  const [first] = observances;
  if (!first) return undefined;
  const changes: Change[] = observances
    .flatMap(({ starts, from, to }) => starts.map((wall) => ({ at: wall - from, offset: to })))
    .sort((a, b) => a.at - b.at);
  return zoneOf((instant) => latestBefore(changes, instant)?.offset ?? first.from);
}

function latestBefore(changes: readonly Change[], instant: Instant): Change | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] as Change).at <= instant) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}

interface Observance {
  starts: WallTime[];
  from: number;
  to: number;
}

/** Standard or daylight time: when it begins, and from which offset to which. */
function observance({ properties }: Component): Observance | undefined {
  const value = (name: string) => properties.find((property) => property.name === name)?.value;
  const start = parseTime(value('DTSTART') ?? '');
  const to = parseOffset(value('TZOFFSETTO'));
  if (!start || to === undefined) return undefined;
  const rule = value('RRULE');
  const begins = rule ? movedTo1970(start.wall, rule) : start.wall;
  const dates = properties.filter(({ name }) => name === 'RDATE').flatMap((property) => property.value.split(','));
  return {
    starts: [
      start.wall,
      ...dates.flatMap((text) => parseTime(text)?.wall ?? []),
      ...(rule ? ruleTimes(rule, begins, { limit: Date.UTC(lastZoneYear, 0), wallOf: (utc) => utc + to }) : []),
    ],
    from: parseOffset(value('TZOFFSETFROM')) ?? to,
    to,
  };
}

/** A yearly rule holds in every year alike: what lies before 1970 is left out. */
function movedTo1970(wall: WallTime, rule: string): WallTime {
  const date = new Date(wall);
  const isEveryYear = /FREQ=YEARLY/i.test(rule) && !/INTERVAL|COUNT/i.test(rule);
  if (isEveryYear && date.getUTCFullYear() < firstZoneYear) date.setUTCFullYear(firstZoneYear);
  return date.getTime();
}

/** `+0200`, `-053000` */
function parseOffset(text = ''): number | undefined {
  const [, sign, hours, minutes, seconds = '0'] = /^([+-]?)(\d\d):?(\d\d)(\d\d)?$/.exec(text.trim()) ?? [];
  if (!hours || !minutes) return undefined;
  return (sign === '-' ? -1 : 1) * ((+hours * 60 + +minutes) * 60 + +seconds) * 1000;
}
