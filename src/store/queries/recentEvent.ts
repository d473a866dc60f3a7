import { addDays } from '../../domain/days';
import type { Day } from '../../domain/model';
import type { Database } from '../database';

/** An event of these days, whose people are added one after the other. */
export interface RecentEvent {
  name: string;
  on: Day;
}

/** Days back. */
const recentDays = 14;

/** The commands that add touchpoints one or some at a time. An import may hold thousands, and is nobody's evening. */
const meetingCommands = ['touchpoint', 'attendance', 'capture'];

/** Entries of the log that are read of each command, and records that they may name. */
const mostEntries = 50;
const mostRecords = 200;

/** The latest event of the last two weeks or planned for today, from touchpoints entered lately and from the events. */
export async function recentEvent(db: Database, today: Day): Promise<RecentEvent | null> {
  const since = addDays(today, -recentDays);
  // Each kind by itself: the index of several kinds at once has them one after the other, not by time.
  const changes = await Promise.all(
    meetingCommands.map((kind) => db.log.where('command').equals(kind).reverse().limit(mostEntries).toArray()),
  );
  const newest = changes.flat().sort((a, b) => (b.seq ?? 0) - (a.seq ?? 0));
  const ids = newest.flatMap(({ changes: steps }) =>
    steps.flatMap(({ table, id }) => (table === 'datedRecords' ? [id] : [])),
  );
  const [records, events] = await Promise.all([
    db.datedRecords.bulkGet([...new Set(ids)].slice(0, mostRecords)),
    db.events.toArray(),
  ]);
  const named = records.flatMap((record) =>
    record?.type === 'touchpoint' && record.event && !record.deleted ? [{ name: record.event, on: record.on }] : [],
  );
  const dated = events.flatMap(({ id: name, on, next, deleted }) =>
    deleted ? [] : [on, next].flatMap((day) => (day ? [{ name, on: day }] : [])),
  );
  return [...named, ...dated]
    .filter(({ on }) => on > since && on <= today)
    .reduce<RecentEvent | null>((best, one) => (best && best.on >= one.on ? best : one), null);
}
