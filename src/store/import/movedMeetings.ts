/**
 * Which meetings of a file are known under another id: a meeting's id has its time, so that one that was moved, or a
 * series that was moved as a whole, comes with new ones.
 */
import { isByUid, partsOfId } from '../../domain/calendarMeetings';

/**
 * The ids by which the meetings of a file are known, where they are. Those of one event that are gone are, in order,
 * those that are new; but of an event that has no UID, or of which other meetings are where they were, only new ones
 * that lie before the last meeting that is known, since a later one has most likely just taken place.
 * @returns the id in the file → the known one
 */
export function idsBefore(inFile: readonly string[], known: ReadonlySet<string>): Map<string, string> {
  const before = new Map(inFile.flatMap((id) => (known.has(id) ? [[id, id] as const] : [])));
  const gone = byEvent([...known].filter((id) => !before.has(id)));
  if (!gone.size) return before;
  const stayed = new Set([...before.keys()].map((id) => partsOfId(id).event));
  const last = [...known].reduce((latest, id) => Math.max(latest, partsOfId(id).minute), 0);
  for (const [event, ids] of byEvent(inFile.filter((id) => !known.has(id)))) {
    const wasMoved = isByUid(event) && !stayed.has(event);
    const moved = ids.filter((id) => wasMoved || partsOfId(id).minute <= last);
    for (const [at, id] of (gone.get(event) ?? []).entries()) {
      const now = moved[at];
      if (now) before.set(now, id);
    }
  }
  return before;
}

/** By event, each in order of time. */
function byEvent(ids: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const { event } = partsOfId(id);
    const group = groups.get(event);
    if (group) group.push(id);
    else groups.set(event, [id]);
  }
  for (const group of groups.values()) group.sort((a, b) => partsOfId(a).minute - partsOfId(b).minute);
  return groups;
}
