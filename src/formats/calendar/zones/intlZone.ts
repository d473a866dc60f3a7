/** Time zones by their IANA names, as the machine knows them. */
import { type Instant, msPerDay } from '../timeValues';
import { type Zone, zoneOf } from './zone';

/** Two changes of the clocks are never as close as this. */
const span = 7 * msPerDay;

/** The zone of that name, or nothing where the machine knows none. */
export function intlZone(name: string): Zone | undefined {
  const offset = offsetReader(name);
  if (!offset) return undefined;
  const atEdge = new Map<number, number>();
  const offsetAtEdge = (edge: number) => {
    const known = atEdge.get(edge) ?? offset(edge * span);
    atEdge.set(edge, known);
    return known;
  };
  // Intl takes some microseconds for each moment: where nothing changes in a week, its edges say it all.
  return zoneOf((instant) => {
    const edge = Math.floor(instant / span);
    const before = offsetAtEdge(edge);
    return before === offsetAtEdge(edge + 1) ? before : offset(instant);
  });
}

function offsetReader(timeZone: string): ((instant: Instant) => number) | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
  return (instant) => {
    // "3/4/2025, 10:00:00"
    const [month = 1, day = 1, year = 1970, ...time] = (format.format(instant).match(/\d+/g) ?? []).map(Number);
    const [hour = 0, minute = 0, second = 0] = time;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
}
