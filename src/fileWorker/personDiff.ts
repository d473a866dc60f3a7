/** What a file would change of somebody who is known, as the preview tells it. */
import type { Day, Id } from '../domain/model';
import { type importDiff, isSeen } from '../store/import/importDiff';
import type { DatedRecord } from '../store/records';
import type { MeetingNews, PersonDiff } from './protocol';

/** @param records the dated records that they have */
export function personDiff(
  { fields, added, changed, removed }: ReturnType<typeof importDiff>,
  records: readonly DatedRecord[],
): PersonDiff {
  const byId = new Map(records.map((record) => [record.id, record]));
  const news = (id: Id, what: Partial<MeetingNews>): MeetingNews[] => {
    const record = byId.get(id);
    if (record?.type !== 'touchpoint') return [];
    const { on, note: title } = record;
    return [{ on, ...(title && { title }), ...what }];
  };
  const moved = (id: Id, to: unknown) => (to && to !== (byId.get(id) as { on?: Day })?.on ? { to: to as Day } : {});
  const come = added.filter(({ source }) => `${source}`.startsWith('calendar:'));
  const meetings = [
    ...removed.flatMap((id) => news(id, { isGone: true })),
    ...changed.filter(isSeen).flatMap(({ id, patch }) => news(id, moved(id, patch.on))),
  ];
  return {
    fields: Object.keys(fields).filter((name) => !unseen.has(name)),
    meetings: meetings.sort(byDay),
    added: come.length,
  };
}

const byDay = (a: MeetingNews, b: MeetingNews): number => (a.on < b.on ? -1 : 1);

/** What no user sees of a row. */
const unseen = new Set(['imported', 'sources']);
