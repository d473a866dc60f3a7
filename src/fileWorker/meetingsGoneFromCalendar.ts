/** What is here of calendars that are read anew and the files do not tell: meetings of people, and days before them. */
import { type Day, earliest, latest } from '../domain/days';
import type { ProjectContact } from '../domain/projectFile';
import type { FileContents } from '../formats/format';
import { newContact } from '../formats/people/newContact';
import type { Database } from '../store/database';
import { identityKeys } from '../store/identity/identityKeys';
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
 * The rules, reaching back to first days that were moved: a calendar begins with its first event, and where that was
 * moved nothing in the file tells of the day it had. So it is where the file has each meeting that lies before it on
 * another day. What begins in the middle (a part of a calendar) lacks some of them, and touches none.
 */
export async function reachingBack(
  db: Database,
  { contacts }: FileContents,
  rules: ImportRules,
  meetings: readonly StoredMeeting[],
): Promise<ImportRules> {
  const { calendars } = rules;
  const earlier = meetings.filter(({ on }) => calendars && on < calendars.from);
  const from = earliest(earlier.map(({ on }) => on));
  if (!calendars || !from) return rules;
  const last = latest(meetings.map(({ on }) => on)) ?? from;
  const stored = new Map<string, number>();
  for (const meeting of meetings) stored.set(meetingKey(meeting), (stored.get(meetingKey(meeting)) ?? 0) + 1);
  const byKey = new Map(contacts.flatMap((contact) => identityKeys(contact).map((key) => [key, contact])));
  const rows = await db.contacts.bulkGet(earlier.map(({ contact }) => contact));
  const areMoved = earlier.every((meeting, i) => {
    const inFile = rows[i]?.keys.map((key) => byKey.get(key)).find(Boolean);
    const now = inFile?.touchpoints.filter((one) => isAlike(one, meeting)) ?? [];
    return !!meeting.note && isSameSeries(stored.get(meetingKey(meeting)) ?? 0, now, last);
  });
  return areMoved ? { ...rules, calendars: { ...calendars, from } } : rules;
}

const meetingKey = ({ contact, channel, note }: StoredMeeting): string => `${contact} ${channel} ${note}`;

const isAlike = (one: ProjectContact['touchpoints'][number], { channel, note }: StoredMeeting): boolean =>
  one.channel === channel && one.note === note;

/**
 * Whether meetings of one title are those that were here, on other days: as many of them, and none later than anything
 * was before. An export of the last year is as long each time, and what is new in it came at the end.
 */
const isSameSeries = (before: number, now: readonly { on: Day }[], last: Day): boolean =>
  now.length === before && (before === 1 || now.every(({ on }) => on <= last));

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
