/** What the panel shows of one person: what is in the store, the verdict of today, and who else it may be. */

import type { Contact, Day, Id, Offer, Standing } from '../../../domain/model';
import { type News, newsOf } from '../../../domain/news';
import { standing } from '../../../domain/relation/standing';
import { type StandingReasons, standingReasons } from '../../../domain/relation/standingReasons';
import type { Limits } from '../../../domain/ruleNumbers';
import type { Dismissed } from '../../../domain/traps/dismissed';
import type { PageWord } from '../../../domain/valuesFromPages';
import { fold } from '../../../language/folding';
import type { Person } from '../../../readers/reader';
import type { Database } from '../../database';
import { ownersInOrder } from '../../identity/identityKeys';
import { recognise, searchKeys } from '../../identity/recognise';
import { type ContactRecord, contactOf, type DatedRecord, type IdentityKey } from '../../records';
import { listOffers } from '../listOffers';

/** A contact that may be the same person, known from elsewhere. */
interface Twin {
  id: Id;
  name: string;
  headline?: string;
  company?: string;
  emails: string[];
  /** Known by the name alone. */
  isByName?: true;
}

/** A contact that the person may be, or not: address and name disagree. */
interface Doubt {
  name: string;
  /** What they are known for. */
  about?: string;
}

/** A contact, or a stranger on a page judged like one. */
export interface ContactView {
  /** Absent: this person is not a contact. */
  id?: Id;
  /** The contact, or the person on the page as an empty one. */
  contact: Contact;
  datedRecords: DatedRecord[];
  /** How many records a message left out, the older ones. */
  left?: number;
  offers: Offer[];
  standing: Standing;
  /** The reasons behind it. */
  why: StandingReasons;
  /** Traps that the user put away. */
  dismissed: Dismissed[];
  twins: Twin[];
  /** Whether it is this contact has to be asked first: until then it is judged like a stranger. */
  doubt?: Doubt;
  /** Nobody is known by the address of a page that can't be read: the name is a guess. */
  isGuess?: true;
  /** For a page, in place of the twins that are known by the name alone: that there are any. */
  hasNamesake?: true;
  /** What is new since you last looked; the command `newsRead` puts it away. */
  news?: News;
  /** What the page says where the user wrote something else. */
  pageValues?: PageWord;
  /** The worker's answer to a panel says it too: the user's notes are hidden, because somebody looks at the screen. */
  notesHidden?: true;
}

/** The same of a contact that is known by its id, whether or not any page identifies it. */
export async function contactViewById(db: Database, id: Id, now: Day, limits: Limits): Promise<ContactView> {
  const row = await db.contacts.get(id);
  return contactView(db, { role: 'subject', ...contactOf(row as ContactRecord, []) }, now, limits, [], row);
}

/**
 * Reads in one transaction everything that the panel needs.
 * @param judged contacts as they were saved just now, whose standing need not be computed once more
 * @param about the contact, where it is known without looking at the person's identities
 */
export function contactView(
  db: Database,
  person: Person,
  now: Day,
  limits: Limits,
  judged: readonly ContactRecord[] = [],
  about?: ContactRecord,
): Promise<ContactView> {
  return db.transaction('r', [db.contacts, db.datedRecords, db.offers], async () => {
    const keys = searchKeys(person);
    const [owners, named, offers] = await Promise.all([
      db.contacts.where('keys').anyOf(keys).distinct().toArray(),
      db.contacts.where('nameKey').equals(fold(person.name)).limit(5).toArray(),
      listOffers(db),
    ]);
    const living = owners.filter(({ deleted }) => !deleted);
    const seen = recognise(ownersInOrder(living, keys), person);
    const record = about ?? seen.contact;
    const doubtful = about ? undefined : seen.doubtful;
    const records = record
      ? (await db.datedRecords.where('contact').equals(record.id).toArray()).filter(({ deleted }) => !deleted)
      : [];
    const contact = record ? contactOf(record, records) : strangerAsContact(person);
    const known = judged.find(({ id, clocks }) => id === record?.id && isEqual(clocks, record.clocks));
    return {
      ...(record && { id: record.id }),
      contact,
      datedRecords: records.sort((a, b) => (a.created < b.created ? -1 : 1)),
      offers,
      standing: known ? known.standing : standing(contact, offers, now, limits),
      why: standingReasons(contact, offers, now, limits),
      dismissed: record?.dismissed ?? [],
      ...(record && pageKnowledge(record, contact, now)),
      ...(doubtful && { doubt: doubtOf(doubtful) }),
      ...(person.byAddress && !record && !doubtful && { isGuess: true as const }),
      twins: [...new Map([...owners, ...(doubtful ? [] : named)].map((row) => [row.id, row])).values()]
        .filter((row) => row !== doubtful && isTwin(row, record, keys))
        .map((row) => twinOf(row, keys)),
    };
  });
}

const doubtOf = ({ name, headline, company }: ContactRecord): Doubt => {
  const about = headline ?? company;
  return { name, ...(about && { about }) };
};

function pageKnowledge(
  record: ContactRecord,
  { touchpoints }: Contact,
  now: Day,
): Pick<ContactView, 'news' | 'pageValues'> {
  const news = newsOf(record, touchpoints, now);
  const beside = (record.corrected ?? []).filter((field) => record.pageValues?.[field] !== record[field]);
  const pageValues = Object.fromEntries(beside.flatMap((field) => [[field, record.pageValues?.[field]]]));
  return { ...(news && { news }), ...(beside.length && { pageValues }) };
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function strangerAsContact({ name, headline, company, location, emails, linkedin }: Person): Contact {
  const lists = {
    tags: [],
    phones: [],
    links: [],
    goals: [],
    needs: [],
    touchpoints: [],
    evidence: [],
    benefits: [],
    reminders: [],
  };
  return { id: '', name, headline, company, location, emails, linkedin, ...lists };
}

function isTwin(row: ContactRecord, record: ContactRecord | undefined, seen: IdentityKey[]): boolean {
  if (row.deleted || row.id === record?.id) return false;
  const keys = [...seen, ...(record?.keys ?? [])];
  if (keys.some((key) => row.apart?.includes(key))) return false;
  // Two profiles on LinkedIn are two people, whatever they are called.
  const profiles = (list: IdentityKey[]) => list.filter((key) => key.startsWith('in:'));
  return !profiles(keys).length || !profiles(row.keys).length || row.keys.some((key) => keys.includes(key));
}

function twinOf(row: ContactRecord, seen: readonly IdentityKey[]): Twin {
  const { id, name, headline, company, emails } = contactOf(row, []);
  const isByName = !row.keys.some((key) => seen.includes(key));
  return { id, name, headline, company, emails, ...(isByName && { isByName }) };
}
