/**
 * Which entries of all files are one event: versions of it, copies in several calendars, and days of a series that say
 * something else, wherever they stand.
 */
import type { CalendarEvent, UserClock } from '../calendarEvent';
import { type Entry, identityOf, replacedTime } from './entry';
import { occurrencesOf } from './series';

/** Answers to invitations: they are no events. */
const answering = new Set(['REPLY', 'COUNTER', 'REFRESH', 'DECLINECOUNTER']);

/** The events that the entries tell of. */
export function eventsOf(entries: readonly Entry[], clock: UserClock): CalendarEvent[] {
  const asked = entries.filter(({ calendar }) => !answering.has(calendar.method));
  const byUid = groupedBy(asked, ({ uid }) => uid);
  return [...byUid.values()].flatMap((all) => eventsOfOne(all, clock));
}

/** All entries of one UID. */
function eventsOfOne(all: readonly Entry[], clock: UserClock): CalendarEvent[] {
  const cancels = all.filter(({ calendar }) => calendar.method === 'CANCEL');
  const versions = groupedBy(
    all.filter(({ calendar }) => calendar.method !== 'CANCEL'),
    ({ replaces }) => replaces,
  );
  const series = latestOf(versions.get(undefined) ?? []);
  const replaced = new Set([...versions.keys(), ...cancels.map(({ replaces }) => replaces)].filter(isKey));
  const ended = [...cancels, ...series.filter(({ isCancelled }) => isCancelled)].filter(({ replaces }) => !replaces);
  return [...versions].flatMap(([key, entriesOfDay]) => {
    const calendars = [...new Set(entriesOfDay.map(({ calendar }) => calendar))];
    const endings = [...ended, ...cancels.filter(({ replaces }) => key && replaces === key)];
    const latest = latestOf(entriesOfDay);
    return latest.map((entry) => ({
      ...identityOf(entry, latest.length > 1),
      ...(latest.length === 1 && { replaces: replacedTime(entry, series[0]) }),
      calendars,
      calendar: entry.calendar,
      line: entry.component.line,
      isPrivate: entry.isPrivate,
      title: entry.title,
      place: entry.place,
      participants: entry.participants,
      isCancelled: entry.isCancelled || endings.some((ending) => isEndedBy(entry, ending)),
      occurrences: occurrencesReader(entry, key ? new Set() : replaced, clock),
    }));
  });
}

function groupedBy<T, K>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const isKey = (key: string | undefined): key is string => key !== undefined;

function occurrencesReader(
  entry: Entry,
  replaced: ReadonlySet<string>,
  clock: UserClock,
): CalendarEvent['occurrences'] {
  const { start } = entry;
  return start ? () => occurrencesOf({ ...entry, start }, replaced, clock) : null;
}

/** A cancellation holds for what it knew; a version that came after it is an event again. */
const isEndedBy = (entry: Entry, ending: Entry): boolean =>
  !ending.hasSequence || (ending.version[0] ?? 0) >= (entry.version[0] ?? 0);

/**
 * The latest version. Some programs give one UID to all their events: those that are of one version and begin at
 * different times are different events.
 */
function latestOf(entries: readonly Entry[]): Entry[] {
  const [first, ...others] = entries;
  if (!first) return [];
  const latest = others.reduce((best, entry) => (compareVersions(entry, best) > 0 ? entry : best), first);
  const equal = entries.filter((entry) => compareVersions(entry, latest) === 0);
  return [...new Map(equal.map((entry) => [entry.start?.at, entry])).values()];
}

function compareVersions(a: Entry, b: Entry): number {
  const at = a.version.findIndex((part, i) => part !== b.version[i]);
  return at < 0 ? 0 : (a.version[at] ?? 0) - (b.version[at] ?? 0);
}
