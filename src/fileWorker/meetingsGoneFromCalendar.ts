import type { ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';
import { newContact } from '../formats/people/newContact';
import type { Database } from '../store/database';
import { identityKeys } from '../store/identityKeys';
import type { ImportRules } from '../store/import/importDiff';

/**
 * Contacts whom a calendar no longer names at all, and who have meetings of it: nobody else in the files tells that
 * these didn't take place.
 */
export async function meetingsGoneFromCalendar(
  db: Database,
  { contacts }: FileContents,
  { calendars }: ImportRules,
): Promise<ProjectContact[]> {
  if (!calendars) return [];
  const named = new Set(contacts.flatMap(identityKeys));
  const ids = new Set<string>();
  await db.datedRecords.each((record) => {
    if (record.deleted || record.type !== 'touchpoint' || !record.source) return;
    const isRead = record.source.split('\n').every((one) => calendars.calendars.includes(one));
    if (isRead && record.on >= calendars.from && record.on <= calendars.to) ids.add(record.contact);
  });
  const rows = await db.contacts.bulkGet([...ids]);
  return rows.flatMap((row) => {
    if (!row || row.deleted || row.keys.some((key) => named.has(key))) return [];
    const contact = newContact({ name: row.name });
    return contact ? [{ ...contact, id: row.id }] : [];
  });
}
