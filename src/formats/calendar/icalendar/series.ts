/** Every time at which an event of iCalendar took place, up to now. */
import type { Occurrence, UserClock } from '../calendarEvent';
import type { Instant } from '../timeValues';
import { addedTimes, type Entry, excludedKeys, lengthOf, recurrenceKeys, type ZonedTime } from './entry';
import { ruleTimes } from './ruleTimes';

/** The times of an event, without those that EXDATE takes out or another entry replaces. */
export function occurrencesOf(
  entry: Entry & { start: ZonedTime },
  replaced: ReadonlySet<string>,
  { now }: Pick<UserClock, 'now'>,
): Occurrence[] {
  const { start } = entry;
  const { clock } = start;
  const { endOf, isAllDay } = lengthOf(entry);
  const excluded = new Set([...excludedKeys(entry), ...replaced]);
  const ends = new Map<Instant, Instant | undefined>();
  for (const at of ruled(entry, 'RRULE', now) ?? [start.at]) ends.set(at, endOf(at));
  // Of one time, the period says more than the rule.
  for (const { at, end } of addedTimes(entry)) ends.set(at, end ?? endOf(at));
  for (const at of ruled(entry, 'EXRULE', now) ?? []) ends.delete(at);
  const isOut = (at: Instant) => excluded.size > 0 && recurrenceKeys({ at, clock }).some((key) => excluded.has(key));
  const times = [...ends].filter(([at]) => at < now && !isOut(at));
  return times.map(([at, end]) => ({ start: at, end, isAllDay }));
}

/** The times that the rules of a name give; nothing without a rule. */
function ruled(entry: Entry & { start: ZonedTime }, name: string, now: Instant): Instant[] | undefined {
  const { wall, clock } = entry.start;
  const rules = entry.component.properties.filter((property) => property.name === name);
  if (!rules.length) return undefined;
  const range = { limit: clock.wallOf(now), wallOf: clock.wallOf };
  return rules.flatMap(({ value }) => ruleTimes(value, wall, range).map(clock.instantOf));
}
