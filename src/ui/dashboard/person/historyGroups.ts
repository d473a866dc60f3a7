import type { DatedRecord } from '../../../store/records';

/** Sorts what has no day behind all days. */
const noDay = '9999';

/** A record's day. A goal has none of its own, but that by which it should be reached. */
export const historyDay = (record: DatedRecord): string => (record.type === 'goal' ? (record.by ?? noDay) : record.on);

/** The same, or undefined where there is none. */
export const shownDay = (record: DatedRecord): string | undefined => {
  const on = historyDay(record);
  return on === noDay ? undefined : on;
};

export interface HistoryGroup {
  /** What lies ahead, a year, or what has no day. */
  key: 'upcoming' | 'undated' | `${number}`;
  records: DatedRecord[];
}

/** A goal reached and a reminder ticked off lie ahead no more, whatever their day. */
const isClosed = (record: DatedRecord): boolean =>
  (record.type === 'goal' && record.state !== 'open') || (record.type === 'reminder' && Boolean(record.done));

function historyGroupOf(record: DatedRecord, now: string): HistoryGroup['key'] {
  const on = historyDay(record);
  if (on > now && !isClosed(record)) return 'upcoming';
  return on === noDay ? 'undated' : `${Number(on.slice(0, 4))}`;
}

/**
 * A contact's records as they are read: what lies ahead first, the nearest on top; then year by year, the latest on
 * top; at the end what is over and has no day. `now` is a day, YYYY-MM-DD.
 */
export function groupHistory(records: readonly DatedRecord[], now: string): HistoryGroup[] {
  const latestFirst = records.toSorted((a, b) => historyDay(b).localeCompare(historyDay(a)));
  const byKey = new Map<HistoryGroup['key'], DatedRecord[]>();
  for (const record of latestFirst) {
    const key = historyGroupOf(record, now);
    const group = byKey.get(key);
    if (group) group.push(record);
    else byKey.set(key, [record]);
  }
  const groups = [...byKey].map(([key, of]) => ({ key, records: key === 'upcoming' ? of.toReversed() : of }));
  const place = ({ key }: HistoryGroup) => (key === 'upcoming' ? 0 : key === 'undated' ? 10_000 : 9_999 - Number(key));
  return groups.toSorted((a, b) => place(a) - place(b));
}
