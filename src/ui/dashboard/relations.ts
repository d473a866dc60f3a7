/** The contacts with whom anything has happened, with everything dated: what board, map, ledger, circle and events look at. */
import type { Limits } from '../../domain/limits';
import type { Contact, Offer } from '../../domain/words';
import { offers } from '../../store/queries';
import { type ContactRecord, contactOf, type Fact } from '../../store/records';
import { limits } from '../../store/settings';
import { db, type Live, useLive } from '../shared/live';

export interface Relation {
  row: ContactRecord;
  contact: Contact;
  facts: Fact[];
}
export interface Relations {
  relations: Relation[];
  offers: Offer[];
  /** The numbers that the rules go by. */
  limits: Limits;
}

/** Live; a contact without a single record takes no part. */
export function useRelations(): Live<Relations> {
  return useLive(async () => {
    const byContact = new Map<string, Fact[]>();
    for (const fact of await db.facts.toArray()) {
      if (fact.deleted) continue;
      const known = byContact.get(fact.contact);
      if (known) known.push(fact);
      else byContact.set(fact.contact, [fact]);
    }
    const rows = await db.contacts.bulkGet([...byContact.keys()]);
    const relations = rows.flatMap((row) => {
      if (!row || row.deleted) return [];
      const facts = byContact.get(row.id) ?? [];
      return [{ row, facts, contact: contactOf(row, facts) }];
    });
    return { relations, offers: await offers(db), limits: await limits(db) };
  });
}

/** Everybody of whom anything is dated or who is named here; for what looks beyond those with records. */
export async function contactsOf(ids: readonly string[], known: readonly Relation[]): Promise<Contact[]> {
  const byId = new Map(known.map(({ row, contact }) => [row.id, contact]));
  const rows = await db.contacts.bulkGet(ids.filter((id) => !byId.has(id)));
  for (const row of rows) if (row && !row.deleted) byId.set(row.id, contactOf(row, []));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
