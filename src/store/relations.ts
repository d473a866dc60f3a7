/** Sources of what the dashboard's views look at: those with whom anything has happened, and those who wish for something. */
import type { Contact, Id } from '../domain/words';
import type { Database } from './database';
import type { Source } from './followed';
import { type ContactRecord, contactOf, type Fact } from './records';

/** A contact of whom anything is dated, with all of it. */
export interface Relation {
  row: ContactRecord;
  contact: Contact;
  facts: Fact[];
}

/** Contacts that are read at once. */
const piece = 2000;

/**
 * Those with at least one record.
 * @param atOnce facts that are read at once: the page has to stay usable in between
 */
export const relations = (atOnce = 4000): Source<Relation> => ({
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
    return db.transaction('r', db.contacts, db.facts, async () => {
      const lists = await Promise.all(ids.map((id) => db.facts.where('contact').equals(id).toArray()));
      return joined(db, new Map(ids.map((id, i) => [id, lists[i] ?? []])));
    });
  },
});

/** Those of whom it is written what they do or look for, whether or not anything ever happened; without what did. */
export const wishes: Source<Contact> = {
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
  byContact: Map<Id, Fact[]>;
  /** From whom to go on; undefined at the end. */
  next: Id | undefined;
}

/** The facts of the next contacts, each with all of theirs. */
async function factsFrom(db: Database, from: Id, atOnce: number): Promise<Piece> {
  const facts = await db.facts.where('contact').aboveOrEqual(from).limit(atOnce).toArray();
  const last = facts.at(-1)?.contact;
  if (facts.length < atOnce || last === undefined) return { byContact: grouped(facts), next: undefined };
  // The last contact may have more of them than there was room for.
  const whole = facts.filter(({ contact }) => contact !== last);
  if (whole.length) return { byContact: grouped(whole), next: last };
  const all = await db.facts.where('contact').equals(last).toArray();
  return { byContact: grouped(all), next: `${last}\0` };
}

function grouped(facts: Fact[]): Map<Id, Fact[]> {
  const byContact = new Map<Id, Fact[]>();
  for (const fact of facts) {
    const known = byContact.get(fact.contact);
    if (known) known.push(fact);
    else byContact.set(fact.contact, [fact]);
  }
  return byContact;
}

/** Facts and their contacts; without who is deleted or has none left. */
async function joined(db: Database, byContact: ReadonlyMap<Id, Fact[]>): Promise<Map<Id, Relation>> {
  const found = new Map<Id, Relation>();
  for (const row of await db.contacts.bulkGet([...byContact.keys()])) {
    if (!row || row.deleted) continue;
    const facts = (byContact.get(row.id) ?? []).filter(({ deleted }) => !deleted);
    if (facts.length) found.set(row.id, { row, facts, contact: contactOf(row, facts) });
  }
  return found;
}
