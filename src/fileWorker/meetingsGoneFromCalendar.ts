/** What is here of calendars that are read anew and the files do not tell: meetings of people, and days before them. */
import type { ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';
import { newContact } from '../formats/people/newContact';
import type { Database } from '../store/database';
import { identityKeys } from '../store/identityKeys';
import type { ImportRules } from '../store/import/importDiff';
import type { DatedRecord } from '../store/records';

type StoredMeeting = Extract<DatedRecord, { type: 'touchpoint' }>;

/** The meetings that these calendars brought, and no other. */
export async function storedMeetings(db: Database, { calendars }: ImportRules): Promise<StoredMeeting[]> {
  const meetings: StoredMeeting[] = [];
  if (!calendars) return meetings;
  await db.datedRecords.each((record) => {
    if (record.deleted || record.type !== 'touchpoint' || !record.source) return;
    if (record.source.split('\n').every((one) => calendars.calendars.includes(one))) meetings.push(record);
  });
  return meetings;
}

/**
 * The rules, reaching back to a first day that was moved: a calendar begins with its first event, and where that was
 * moved nothing in the file tells of the day it had. So it is where one day alone lies before, and the file has each of
 * its meetings on another day, under its title and with the same person, as the only one of that title. What begins in
 * the middle (a part of a calendar) leaves more days before it, and touches none.
 */
export async function reachingBack(
  db: Database,
  { contacts }: FileContents,
  rules: ImportRules,
  meetings: readonly StoredMeeting[],
): Promise<ImportRules> {
  const { calendars } = rules;
  const earlier = meetings.filter(({ on }) => calendars && on < calendars.from);
  const [first] = earlier;
  if (!calendars || !first || earlier.some(({ on }) => on !== first.on)) return rules;
  const known = new Set(meetings.map(({ contact, on, channel }) => `${contact} ${on} ${channel}`));
  const byKey = new Map(contacts.flatMap((contact) => identityKeys(contact).map((key) => [key, contact])));
  const rows = await db.contacts.bulkGet(earlier.map(({ contact }) => contact));
  const areMoved = earlier.every(({ contact, channel, note }, i) => {
    const inFile = rows[i]?.keys.map((key) => byKey.get(key)).find(Boolean);
    const [moved, ...more] = inFile?.touchpoints.filter((one) => one.note === note) ?? [];
    return note && moved?.channel === channel && !more.length && !known.has(`${contact} ${moved.on} ${channel}`);
  });
  return areMoved ? { ...rules, calendars: { ...calendars, from: first.on } } : rules;
}

/**
 * Contacts whom a calendar no longer names at all, and who have meetings of it: nobody else in the files tells that
 * these didn't take place.
 */
export async function meetingsGoneFromCalendar(
  db: Database,
  { contacts }: FileContents,
  { calendars }: ImportRules,
  meetings: readonly StoredMeeting[],
): Promise<ProjectContact[]> {
  if (!calendars) return [];
  const named = new Set(contacts.flatMap(identityKeys));
  const within = meetings.filter(({ on }) => on >= calendars.from && on <= calendars.to);
  const rows = await db.contacts.bulkGet([...new Set(within.map(({ contact }) => contact))]);
  return rows.flatMap((row) => {
    if (!row || row.deleted || row.keys.some((key) => named.has(key))) return [];
    const contact = newContact({ name: row.name });
    return contact ? [{ ...contact, id: row.id }] : [];
  });
}
