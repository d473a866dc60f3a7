/** Sources of what the dashboard's views look at: those with whom anything has happened, and those who wish for something. */
import type { Contact, Id } from '../../domain/model';
import type { Database } from '../database';
import { type ContactRecord, contactOf, type DatedRecord } from '../records';
import type { LogFollowerSource } from './logFollower';

/** A contact of whom anything is dated, with all of it. */
export interface ContactRelation {
  row: ContactRecord;
  contact: Contact;
  records: DatedRecord[];
}

/** Contacts that are read at once. */
const piece = 2000;

/**
 * Those with at least one record.
 * @param atOnce records that are read at once: the page has to stay usable in between
 */
export const relationsSource = (atOnce = 4000): LogFollowerSource<ContactRelation> => ({
  async *all(db) {
    let looked = 0;
    for (let from: Id | undefined = ''; from !== undefined; ) {
      const some: Piece = await factsFrom(db, from, atOnce);
      looked += some.byContact.size;
      yield { looked, found: await joined(db, some.byContact) };
      from = some.next;
    }
  },
  async some(db, ids) {
    return db.transaction('r', db.contacts, db.datedRecords, async () => {
      const lists = await Promise.all(ids.map((id) => db.datedRecords.where('contact').equals(id).toArray()));
      return joined(db, new Map(ids.map((id, i) => [id, lists[i] ?? []])));
    });
  },
});

/** Those of whom it is written what they do or look for, whether or not anything ever happened; without what did. */
export const wishesSource: LogFollowerSource<Contact> = {
  async *all(db) {
    let looked = 0;
    for (let after = ''; ; ) {
      const rows = await db.contacts.where('id').above(after).limit(piece).toArray();
      looked += rows.length;
      yield { looked, found: wishing(rows) };
      if (rows.length < piece) return;
      after = rows.at(-1)!.id;
    }
  },
  some: async (db, ids) => wishing((await db.contacts.bulkGet([...ids])).filter((row) => !!row)),
};

const wishing = (rows: ContactRecord[]): Map<Id, Contact> =>
  new Map(
    rows
      .filter(({ does, looksFor, deleted }) => !deleted && (does || looksFor))
      .map((row) => [row.id, contactOf(row, [])]),
  );

interface Piece {
  byContact: Map<Id, DatedRecord[]>;
  /** From whom to go on; undefined at the end. */
  next: Id | undefined;
}

/** The records of the next contacts, each with all of theirs. */
async function factsFrom(db: Database, from: Id, atOnce: number): Promise<Piece> {
  const records = await db.datedRecords.where('contact').aboveOrEqual(from).limit(atOnce).toArray();
  const last = records.at(-1)?.contact;
  if (records.length < atOnce || last === undefined) return { byContact: grouped(records), next: undefined };
  // The last contact may have more of them than there was room for.
  const whole = records.filter(({ contact }) => contact !== last);
  if (whole.length) return { byContact: grouped(whole), next: last };
  const all = await db.datedRecords.where('contact').equals(last).toArray();
  return { byContact: grouped(all), next: `${last}\0` };
}

function grouped(records: DatedRecord[]): Map<Id, DatedRecord[]> {
  const byContact = new Map<Id, DatedRecord[]>();
  for (const record of records) {
    const known = byContact.get(record.contact);
    if (known) known.push(record);
    else byContact.set(record.contact, [record]);
  }
  return byContact;
}

/** Facts and their contacts; without who is deleted or has none left. */
async function joined(db: Database, byContact: ReadonlyMap<Id, DatedRecord[]>): Promise<Map<Id, ContactRelation>> {
  const found = new Map<Id, ContactRelation>();
  for (const row of await db.contacts.bulkGet([...byContact.keys()])) {
    if (!row || row.deleted) continue;
    const records = (byContact.get(row.id) ?? []).filter(({ deleted }) => !deleted);
    if (records.length) found.set(row.id, { row, records, contact: contactOf(row, records) });
  }
  return found;
}
