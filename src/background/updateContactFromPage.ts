/** A stored contact whose page is looked at: what the page says anew is taken over, logged, and can be undone. */
import { today } from '../domain/days';
import type { Id, NamingPage } from '../domain/model';
import { pageWord } from '../domain/valuesFromPages';
import type { Person } from '../readers/reader';
import type { Database } from '../store/database';
import { commit } from '../store/write/commit';

/** @returns whether anything changed */
export async function updateContactFromPage(
  db: Database,
  contact: Id,
  person: Person,
  kind: NamingPage,
): Promise<boolean> {
  const row = await db.contacts.get(contact);
  const now = today();
  if (!row || row.deleted || !Object.keys(pageWord(row, person, kind, now)).length) return false;
  const { change } = await commit(db, 'follow', { now: Date.now(), today: now }, async (tx) => {
    // It may have changed while this waited for its turn.
    const current = await tx.get('contacts', contact);
    if (current) await tx.set('contacts', contact, pageWord(current, person, kind, now));
  });
  return change !== undefined;
}
