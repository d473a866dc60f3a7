/**
 * The records of contacts, offers and events. A contact's row has one field for each thing known about the person;
 * everything dated (goals, touchpoints, evidence, benefits, reminders) is a record of its own, so that two devices can
 * add to the same contact and lose nothing.
 */

import type {
  Benefit,
  Contact,
  Day,
  Evidence,
  Gains,
  Goal,
  Id,
  Offer,
  Reminder,
  Standing,
  Touchpoint,
} from '../domain/model';
import type { NetworkEvent } from '../domain/network/eventVerdict';
import type { Dismissed } from '../domain/traps/dismissed';
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

export interface ContactRecord extends SyncedRecord {
  name: string;
  headline?: string;
  company?: string;
  location?: string;
  does?: string;
  looksFor?: string;
  forThem?: string;
  forMe?: string;
  passOn?: string;
  gains?: Gains;
  note?: string;
  setAside?: boolean;
  /** Left alone until that day. */
  snoozed?: Day;
  /** To be in touch every so many days. */
  cadence?: number;
  /** In your circle; a number, since the index knows no booleans. */
  circle?: 1;
  dismissed?: Dismissed[];
  tags: string[];
  keys: IdentityKey[];
  /** The name folded, for sorting and for "is this the same person?"; none of who is deleted. */
  nameKey?: string | undefined;
  /** Keys of people of the same name who are known to be somebody else. */
  apart?: IdentityKey[];
  /** Where the person was last met on the web. */
  lastPage?: string;
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

/** A record of one contact. */
interface ContactPart extends SyncedRecord {
  contact: Id;
}
export type GoalRecord = ContactPart & { type: 'goal' } & Goal;
export type TouchpointRecord = ContactPart & { type: 'touchpoint' } & Touchpoint;
export type EvidenceRecord = ContactPart & { type: 'evidence' } & Evidence;
export type BenefitRecord = ContactPart & { type: 'benefit' } & Benefit;
export type ReminderRecord = ContactPart & { type: 'reminder' } & Reminder;
export type DatedRecord = GoalRecord | TouchpointRecord | EvidenceRecord | BenefitRecord | ReminderRecord;
export type DatedRecordType = DatedRecord['type'];

/** An offer of the user. */
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

const listOf = {
  goal: 'goals',
  touchpoint: 'touchpoints',
  evidence: 'evidence',
  benefit: 'benefits',
  reminder: 'reminders',
} as const;

/** A contact as the rules and the project's own JSON see it. */
export function contactOf(record: ContactRecord, records: readonly DatedRecord[]): Contact {
  const contact: Contact = {
    ...pick(record, [
      'id',
      'name',
      'headline',
      'company',
      'location',
      'does',
      'looksFor',
      'forThem',
      'forMe',
      'passOn',
      'gains',
      'note',
      'setAside',
      'tags',
    ]),
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

function pick<T, K extends keyof T>(from: T, names: readonly K[]): Pick<T, K> {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]])) as Pick<
    T,
    K
  >;
}
