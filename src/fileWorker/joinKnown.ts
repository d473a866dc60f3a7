/** People of files who are one contact here: a calendar names somebody by each of their addresses. */
import { partsOf } from '../domain/calendarMeetings';
import type { Id } from '../domain/model';
import type { ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';
import { joinTwo } from '../formats/joinRecords';

/** Whether a calendar tells of meetings with somebody. */
export const hasMeetings = ({ touchpoints }: ProjectContact): boolean => touchpoints.some((one) => partsOf(one));

/** Joins those of one contact in the contents, where a calendar tells of them. */
export function joinKnown(contents: FileContents, ownerOf: (contact: ProjectContact) => Id | undefined): void {
  const groups = new Map<Id, ProjectContact[]>();
  for (const contact of contents.contacts) {
    const owner = ownerOf(contact) ?? contact.id;
    groups.set(owner, [...(groups.get(owner) ?? []), contact]);
  }
  if (groups.size === contents.contacts.length) return;
  const idOf = new Map<Id, Id>();
  contents.contacts = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || !group.some(hasMeetings)) return group;
    for (const { id } of group) idOf.set(id, first.id);
    return group.reduce(joinTwo);
  });
  const idNow = (id: Id): Id => idOf.get(id) ?? id;
  for (const one of contents.recommendations ?? []) one.contact = idNow(one.contact);
  for (const event of contents.events ?? []) if (event.expected) event.expected = event.expected.map(idNow);
}
