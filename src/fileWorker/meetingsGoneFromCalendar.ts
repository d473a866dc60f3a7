/** What is here of calendars that are read anew and the files do not tell: meetings of people, and days before them. */
import { isByUid, partsOf } from '../domain/calendarMeetings';
import { earliest } from '../domain/days';
import type { ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';
import { newContact } from '../formats/people/newContact';
import type { Database } from '../store/database';
import { identityKeys } from '../store/identity/identityKeys';
import type { ImportRules } from '../store/import/importDiff';
import { idsBefore } from '../store/import/movedMeetings';
import type { DatedRecord } from '../store/records';
import { hasMeetings } from './joinKnown';

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
 * The rules, reaching back to first days that were moved: a calendar begins with its first event, and where that was
 * moved nothing in the file tells of the day it had. A file that has an event which was on that day reaches back to it;
 * one that begins in the middle (a part of a calendar) has none.
 */
export function reachingBack(
  { contacts }: FileContents,
  rules: ImportRules,
  meetings: readonly StoredMeeting[],
): ImportRules {
  const { calendars } = rules;
  if (!calendars) return rules;
  const ids = new Set(
    contacts.flatMap(({ touchpoints }) => touchpoints.flatMap((one) => partsOf(one) ?? [])).map(({ id }) => id),
  );
  const before = new Set(meetings.flatMap(({ meetings: known = [] }) => known));
  const isThere = new Set([...idsBefore([...ids], before).values()].filter(isByUid));
  const days = meetings.flatMap(({ on, meetings: known = [] }) => (known.some((id) => isThere.has(id)) ? on : []));
  return { ...rules, calendars: { ...calendars, from: earliest([calendars.from, ...days]) ?? calendars.from } };
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
  const named = new Set(contacts.filter(hasMeetings).flatMap(identityKeys));
  const within = meetings.filter(({ on }) => on >= calendars.from && on <= calendars.to);
  const rows = await db.contacts.bulkGet([...new Set(within.map(({ contact }) => contact))]);
  return rows.flatMap((row) => {
    if (!row || row.deleted || row.keys.some((key) => named.has(key))) return [];
    const contact = newContact({ name: row.name });
    return contact ? [{ ...contact, id: row.id }] : [];
  });
}
