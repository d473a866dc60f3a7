/** What the dashboard's views look at: contacts with anything dated, and contacts who offer or look for something. */
import type { Contact, Id } from '../../../domain/model';
import type { ContactListName } from '../../contactListIndex';
import type { Database } from '../../database';
import { type ContactRecord, contactOf, type DatedRecord } from '../../records';
import type { LogFollowerSource } from '../log/logFollower';
import { idsInList, listRange } from './listRanges';

/** A contact with dated records, and all of these. */
export interface ContactRelation {
  row: ContactRecord;
  contact: Contact;
  records: DatedRecord[];
}

/** Contacts that are read at once. */
const contactsRead = 2000;

/**
 * Contacts with at least one dated record.
 * @param atOnce records that are read at once: the page has to stay usable in between
 */
export const relationsSource = (atOnce = 4000): LogFollowerSource<ContactRelation> => ({
  async *all(db) {
    for (let from: Id | undefined = ''; from !== undefined; ) {
      const some: RecordBatch = await recordsFrom(db, from, atOnce);
      yield await withContacts(db, some.lists);
      from = some.next;
    }
  },
  async some(db, ids) {
    return db.transaction('r', db.contacts, db.datedRecords, async () => {
      const lists = await Promise.all(ids.map((id) => db.datedRecords.where('contact').equals(id).toArray()));
      return withContacts(db, new Map(ids.map((id, i) => [id, lists[i] ?? []])));
    });
  },
});

/**
 * The first contacts of a list with all their records, by one short range: what a view shows at once, while the rest is
 * read.
 * @param most contacts
 */
export function firstRelations(db: Database, list: ContactListName, most: number): Promise<ContactRelation[]> {
  return db.transaction('r', db.contacts, db.datedRecords, async () => {
    const rows = await listRange(db, list).limit(most).toArray();
    const lists = await Promise.all(rows.map(({ id }) => db.datedRecords.where('contact').equals(id).toArray()));
    return rows.flatMap((row, i): ContactRelation[] => {
      const records = lists[i]!.filter(({ deleted }) => !deleted);
      return [{ row, records, contact: contactOf(row, records) }];
    });
  });
}

/** Contacts with a note on what they do or look for, without their dated records. */
export const wishesSource: LogFollowerSource<Contact> = {
  async *all(db) {
    const ids = await idsInList(db, 'wishes');
    for (let from = 0; from < ids.length; from += contactsRead) {
      yield await withWishes(db, ids.slice(from, from + contactsRead));
    }
  },
  some: withWishes,
};

async function withWishes(db: Database, ids: readonly Id[]): Promise<Map<Id, Contact>> {
  const rows = (await db.contacts.bulkGet([...ids])).filter((row) => row !== undefined);
  return new Map(
    rows
      .filter(({ does, looksFor, deleted }) => !deleted && (does || looksFor))
      .map((row) => [row.id, contactOf(row, [])]),
  );
}

interface RecordBatch {
  lists: Map<Id, DatedRecord[]>;
  /** The contact to go on from; undefined at the end. */
  next: Id | undefined;
}

/** The records of the next contacts, each with all of theirs. */
async function recordsFrom(db: Database, from: Id, atOnce: number): Promise<RecordBatch> {
  const records = await db.datedRecords.where('contact').aboveOrEqual(from).limit(atOnce).toArray();
  const last = records.at(-1)?.contact;
  if (records.length < atOnce || last === undefined) return { lists: byContact(records), next: undefined };
  // The last contact may have more of them than there was room for.
  const whole = records.filter(({ contact }) => contact !== last);
  if (whole.length) return { lists: byContact(whole), next: last };
  const all = await db.datedRecords.where('contact').equals(last).toArray();
  return { lists: byContact(all), next: `${last}\0` };
}

function byContact(records: DatedRecord[]): Map<Id, DatedRecord[]> {
  const lists = new Map<Id, DatedRecord[]>();
  for (const record of records) {
    const list = lists.get(record.contact);
    if (list) list.push(record);
    else lists.set(record.contact, [record]);
  }
  return lists;
}

/** The records with their contacts; without contacts that are deleted or have no records left. */
async function withContacts(db: Database, lists: ReadonlyMap<Id, DatedRecord[]>): Promise<Map<Id, ContactRelation>> {
  const found = new Map<Id, ContactRelation>();
  for (const row of await db.contacts.bulkGet([...lists.keys()])) {
    if (!row || row.deleted) continue;
    const records = (lists.get(row.id) ?? []).filter(({ deleted }) => !deleted);
    if (records.length) found.set(row.id, { row, records, contact: contactOf(row, records) });
  }
  return found;
}
