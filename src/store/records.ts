/**
 * What is kept in IndexedDB. A contact's row holds what one field each says of the person; everything dated (goals,
 * touchpoints, evidence, benefits, reminders) is a record in a table of its own, so that two devices can add to the same
 * contact and lose nothing.
 */

import type { ContactFields } from '../domain/contactSchema';
import type { ChangedLimits } from '../domain/limits';
import type { Benefit, Contact, Day, Evidence, Goal, Id, Offer, Reminder, Standing, Touchpoint } from '../domain/model';
import type { NetworkEvent } from '../domain/network/eventVerdict';
import type { OfferIndexKey } from './offerIndex';

/** A hybrid logical clock as text that sorts: milliseconds, counter, device. */
export type Clock = string;

/** What every record carries for sync. A field without a clock of its own has the record's `created`. */
export interface SyncedRecord {
  id: Id;
  created: Clock;
  /** Field → when it was last set. One tag is a field of its own: `tags/NAME`. */
  clocks: Record<string, Clock>;
  /** A tombstone: the record is gone, its clocks stay. */
  deleted?: boolean;
}

/** `in:SLUG`, `urn:ACoAA…` or `mail:ADDRESS`: how a person is recognised. */
export type IdentityKey = string;

/** A contact's row: its fields as domain/contactSchema has them, and what only the store knows. */
export interface ContactRecord extends SyncedRecord, ContactFields {
  /** In your circle; a number, since the index knows no booleans. */
  circle?: 1;
  keys: IdentityKey[];
  /** The name folded, for sorting and for "is this the same person?"; none of who is deleted. */
  nameKey?: string | undefined;
  /** Joined into that contact. */
  joinedInto?: Id;
  /** The earliest day on which something between you is due. */
  due?: Day;
  /** The earliest of those days that the user has set. */
  dueByUser?: Day;
  standing: Standing;
  /** Where they stand with each offer, for the lists that are asked for by offer. */
  offerIndex?: OfferIndexKey[];
}

interface Kept extends SyncedRecord {
  contact: Id;
}
export type GoalRecord = Kept & { type: 'goal' } & Goal;
export type TouchpointRecord = Kept & { type: 'touchpoint' } & Touchpoint;
export type EvidenceRecord = Kept & { type: 'evidence' } & Evidence;
export type BenefitRecord = Kept & { type: 'benefit' } & Benefit;
export type ReminderRecord = Kept & { type: 'reminder' } & Reminder;
export type DatedRecord = GoalRecord | TouchpointRecord | EvidenceRecord | BenefitRecord | ReminderRecord;
export type DatedRecordType = DatedRecord['type'];

export interface OfferRecord extends SyncedRecord, Offer {
  /** Its place in the list; the first is the main offer. */
  place: number;
}

/** An event: its id is its name, as touchpoints and benefits have it. */
export interface EventRecord extends SyncedRecord, Omit<NetworkEvent, 'name'> {
  /** When it is held next, and who is expected then. */
  next?: Day;
  expected?: Id[];
}

/**
 * What the user has set, a record of each kind: `limits`, own numbers for the rules; `cadences`, to be in touch with all
 * who have a tag every so many days; `filters`, saved links; `me`, the own card. One field for each thing that was set.
 */
export type SettingRecord = SyncedRecord & { id: 'limits' | 'cadences' | 'filters' | 'me' } & ChangedLimits & {
    [name: Own]: string | number;
  };
type Own = `own/${string}`;

/** The field for something that the user gave a name. */
export const namedField = (name: string): Own => `own/${name}`;

/** All that was set in a record of settings, by name. */
export function namedValues<T extends string | number>(record: SettingRecord | undefined): Record<string, T> {
  const fields = Object.entries(record && !record.deleted ? record : {}).filter(([name]) =>
    name.startsWith(namedField('')),
  );
  return Object.fromEntries(fields.map(([name, value]) => [name.slice(namedField('').length), value as T]));
}

/** The tables that commands change, and what stands in them. */
export interface Tables {
  contacts: ContactRecord;
  datedRecords: DatedRecord;
  offers: OfferRecord;
  events: EventRecord;
  settings: SettingRecord;
}
export type TableName = keyof Tables;

/** One record's change: what the changed fields held before and after; `before` null: there was no such record. */
export interface RecordChange {
  table: TableName;
  id: Id;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
  /** The clocks that its fields got. */
  clocks?: Record<string, Clock>;
}

/** One entry of the change log: undo, live updates and sync come from it. */
export interface LogEntry {
  /** Given by the database; increasing. */
  seq?: number;
  clock: Clock;
  command: string;
  contacts: Id[];
  changes: RecordChange[];
  /** What was typed earlier, came late, and gave way to something newer: kept here, so that nothing typed is lost. */
  superseded?: RecordChange[];
  /** The entry that took this one back. */
  undoneBy?: number;
}

/** Lines for search (packs.ts): `ids` and the lines of `text` in the same order. */
export interface SearchLines {
  id: number;
  /** Changes with each change, so that a reader knows which packs to read again. */
  rev: number;
  ids: Id[];
  text: string;
}

/** Kept by `execute`, so that nothing has to be counted. */
export interface Counts {
  key: 'counts';
  contacts: number;
  flagged: number;
}
export interface Device {
  key: 'device';
  id: string;
}
export interface RecentTags {
  key: 'recentTags';
  tags: string[];
}
/** How far the standings have followed a change of the offers or of the numbers; null: all the way. */
export interface PendingStandings {
  key: 'pendingStandings';
  after: Id | null;
}
/** The day that the standings have followed: a clock that is set back to before it turns them back. */
export interface StandingsDay {
  key: 'standingsDay';
  on: Day;
}
/** How far in the change log the packs have followed. */
export interface SearchProgress {
  key: 'searchProgress';
  seq: number;
}
export type Meta = Counts | Device | RecentTags | PendingStandings | StandingsDay | SearchProgress;

const listOf = {
  goal: 'goals',
  touchpoint: 'touchpoints',
  evidence: 'evidence',
  benefit: 'benefits',
  reminder: 'reminders',
} as const;

/** What a row holds besides the fields of a contact. The type has them all named, so that none gets to a page. */
const rowOnly: Record<Exclude<keyof ContactRecord, keyof Contact>, true> = {
  ...{ created: true, clocks: true, deleted: true },
  ...{ keys: true, nameKey: true, joinedInto: true },
  ...{ due: true, dueByUser: true, standing: true, offerIndex: true },
  ...{ circle: true, snoozed: true, cadence: true, dismissed: true, lastPage: true, apart: true },
};

/** A contact as the rules and the project's own JSON see it. */
export function contactOf(record: ContactRecord, records: readonly DatedRecord[]): Contact {
  const fields = Object.entries(record).filter(([name, value]) => value !== undefined && !Object.hasOwn(rowOnly, name));
  const contact: Contact = {
    phones: [],
    links: [],
    ...(Object.fromEntries(fields) as Pick<ContactRecord, Extract<keyof ContactRecord, keyof Contact>>),
    emails: keysOf(record, 'mail:'),
    linkedin: { slug: keysOf(record, 'in:')[0], urn: keysOf(record, 'urn:')[0] },
    goals: [],
    touchpoints: [],
    evidence: [],
    benefits: [],
    reminders: [],
  };
  for (const record of [...records].sort((a, b) => (a.created < b.created ? -1 : 1)))
    if (!record.deleted) (contact[listOf[record.type]] as DatedRecord[]).push(record);
  return contact;
}

function keysOf(record: ContactRecord, kind: string): string[] {
  return record.keys.filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
}

/** What was typed and is not yet saved: a command waiting. `key` is `draft/SESSION/FIELD/NUMBER`: one for each input. */
export interface Draft {
  key: string;
  do: string;
  input: unknown;
  /** When it was typed, in milliseconds since 1970. */
  at: number;
}
