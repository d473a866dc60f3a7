/** What a file would change of somebody who is known, as the preview tells it. */
import type { Id } from '../domain/model';
import type { importDiff } from '../store/import/importDiff';
import type { DatedRecord } from '../store/records';
import type { MeetingNews, PersonDiff } from './protocol';

/** A touchpoint that is added, or one that is stored. */
interface Meeting {
  id?: Id;
  on: string;
  channel: string;
  note?: string;
}

/** @param records the dated records that they have */
export function personDiff(
  { fields, added, changed, removed }: ReturnType<typeof importDiff>,
  records: readonly DatedRecord[],
): PersonDiff {
  const stored = (ids: readonly Id[]) => meetingsAmong(records.filter(({ id }) => ids.includes(id)));
  const come = meetingsAmong(added as never).filter(({ source }) => source?.startsWith('calendar:'));
  const meetings: MeetingNews[] = [];
  for (const { on, note: title, channel } of stored(removed)) {
    // The same title under another day: it was moved there.
    const at = come.findIndex((one) => one.note === title && one.channel === channel);
    const [moved] = at < 0 ? [] : come.splice(at, 1);
    meetings.push({ on, ...(title && { title }), ...(moved ? { to: moved.on } : { isGone: true }) });
  }
  for (const { on, note: title } of stored(changed.map(({ id }) => id))) meetings.push({ on, ...(title && { title }) });
  return {
    fields: Object.keys(fields).filter((name) => !unseen.has(name)),
    meetings: meetings.sort(byDay),
    added: come.length,
  };
}

const byDay = (a: MeetingNews, b: MeetingNews): number => (a.on < b.on ? -1 : 1);

/** What no user sees of a row. */
const unseen = new Set(['imported', 'sources']);

const meetingsAmong = (records: readonly DatedRecord[]) =>
  records.flatMap((record) => (record.type === 'touchpoint' ? [record as Meeting & { source?: string }] : []));
