/**
 * The records of contacts, offers and events. A contact's row has one field for each thing known about the person;
 * everything dated (goals, needs, touchpoints, evidence and so on) is a record of its own, so that two devices
 * can add to the same contact and lose nothing.
 */

import type { ContactFields } from '../domain/contactSchema';
import type {
  Benefit,
  Contact,
  Day,
  Evidence,
  Goal,
  Id,
  Need,
  Offer,
  Reminder,
  Standing,
  Touchpoint,
} from '../domain/model';
import type { NetworkEvent } from '../domain/network/eventVerdict';
import type { ListKey } from './contactListIndex';

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
  /** Of contacts and offers: the day on which the user removed it; none where an undo took it away. */
  removedOn?: Day;
}

/**
 * `in:SLUG`, `urn:ACoAA…`, `mail:ADDRESS`, or, of an address that several people share, `at:ADDRESS WORDS OF THE NAME`:
 * how a person is recognised. `src:HASH`: how a file's record of somebody without any of these is.
 */
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
  lists?: ListKey[];
}

/** A record of one contact. */
interface ContactPart extends SyncedRecord {
  contact: Id;
  /** It went with its contact, and comes back with it. */
  removedWith?: true;
}
export type GoalRecord = ContactPart & { type: 'goal' } & Goal;
export type NeedRecord = ContactPart & { type: 'need' } & Need;
export type TouchpointRecord = ContactPart & { type: 'touchpoint' } & Touchpoint;
export type EvidenceRecord = ContactPart & { type: 'evidence' } & Evidence;
export type BenefitRecord = ContactPart & { type: 'benefit' } & Benefit;
export type ReminderRecord = ContactPart & { type: 'reminder' } & Reminder;
export type DatedRecord = GoalRecord | NeedRecord | TouchpointRecord | EvidenceRecord | BenefitRecord | ReminderRecord;
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
  /** Everybody says there what they do: who was there has heard it. */
  everybodyTells?: boolean;
}

const listOf = {
  goal: 'goals',
  need: 'needs',
  touchpoint: 'touchpoints',
  evidence: 'evidence',
  benefit: 'benefits',
  reminder: 'reminders',
} as const;

/** What a row holds besides the fields of a contact. The type has them all named, so that none gets to a page. */
const rowOnly: Record<Exclude<keyof ContactRecord, keyof Contact>, true> = {
  ...{ created: true, clocks: true, deleted: true, removedOn: true },
  ...{ keys: true, nameKey: true, joinedInto: true },
  ...{ due: true, dueByUser: true, standing: true, lists: true },
  ...{ circle: true, snoozed: true, cadence: true, dismissed: true, lastPage: true, apart: true, otherValues: true },
  ...{ corrected: true, pageValues: true, knownNames: true, nameSeen: true, followedOn: true, news: true },
  ...{ sources: true, imported: true },
};

/** A contact as the rules and the project's own JSON see it. */
export function contactOf(record: ContactRecord, records: readonly DatedRecord[]): Contact {
  const fields = Object.entries(record).filter(([name, value]) => value !== undefined && !Object.hasOwn(rowOnly, name));
  const contact: Contact = {
    phones: [],
    links: [],
    ...(Object.fromEntries(fields) as Pick<ContactRecord, Extract<keyof ContactRecord, keyof Contact>>),
    emails: [
      ...new Set([...keysOf(record, 'mail:'), ...keysOf(record, 'at:').flatMap((key) => key.split(' ')[0] ?? [])]),
    ],
    linkedin: { slug: keysOf(record, 'in:')[0], urn: keysOf(record, 'urn:')[0] },
    goals: [],
    needs: [],
    touchpoints: [],
    evidence: [],
    benefits: [],
    reminders: [],
  };
  // One of a kind that a later version made can't be judged here.
  for (const record of [...records].sort((a, b) => (a.created < b.created ? -1 : 1)))
    if (!record.deleted && Object.hasOwn(listOf, record.type))
      (contact[listOf[record.type]] as DatedRecord[]).push(record);
  return contact;
}

function keysOf(record: ContactRecord, kind: string): string[] {
  return record.keys.filter((key) => key.startsWith(kind)).map((key) => key.slice(kind.length));
}
