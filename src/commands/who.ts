/** From the person on a page to the contact: found by identity, or made, since writing is what makes a contact. */
import type { Id } from '../domain/words';
import { keysOfPerson } from '../store/people';
import type { ContactRecord, Key } from '../store/records';
import type { Writing } from '../store/writing';
import { Refused } from './command';
import type { WhoInput } from './inputs';

type Seen = NonNullable<WhoInput['person']>;

/**
 * The contact that a command is about.
 * @throws Refused when it is gone, or when nothing identifies the person
 */
export async function contactFor(tx: Writing, who: WhoInput): Promise<ContactRecord> {
  const keys = who.person ? keysOfPerson(who.person) : [];
  const found = (who.contact && (await byId(tx, who.contact))) || best(await tx.contactsBy(keys), keys);
  if (!found && !who.person) throw new Refused('noSuchContact');
  if (!found && !keys.length) throw new Refused('nobody');
  const id = found ? found.id : await create(tx, who.person as Seen, keys);
  if (found && who.person) await refresh(tx, found, who.person, keys);
  if (who.page) await tx.set('contacts', id, { page: who.page });
  return (await tx.get('contacts', id)) as ContactRecord;
}

/** A contact by id; one that was joined into another is that other. */
export async function byId(tx: Writing, id: Id): Promise<ContactRecord | undefined> {
  const row = await tx.raw('contacts', id);
  if (row?.joined && row.joined !== id) return byId(tx, row.joined);
  return row?.deleted ? undefined : row;
}

/** The strongest identity decides: the URN outlives the slug, and an address can be shared. */
function best(found: ContactRecord[], keys: Key[]): ContactRecord | undefined {
  for (const key of keys) {
    const owner = found.find((contact) => contact.keys.includes(key));
    if (owner) return owner;
  }
  return undefined;
}

function create(tx: Writing, { name, headline, company, location }: Seen, keys: Key[]): Promise<Id> {
  return tx.add('contacts', { name, headline, company, location, keys, tags: [] });
}

/** Takes over what the page knows better: identities, and on LinkedIn what the person says of themself today. */
async function refresh(tx: Writing, contact: ContactRecord, seen: Seen, keys: Key[]): Promise<void> {
  // Nothing new to learn of who this is, as at nearly every save.
  const isNews = keys.some((key) => !contact.keys.includes(key));
  const others = new Set(
    (isNews ? await tx.contactsBy(keys) : []).filter(({ id }) => id !== contact.id).flatMap((other) => other.keys),
  );
  const added = keys.filter((key) => !contact.keys.includes(key) && !others.has(key));
  if (added.length) await tx.set('contacts', contact.id, { keys: [...contact.keys, ...added] });
  if (!seen.linkedin) return;
  const { name, headline, company, location } = seen;
  const known = Object.entries({ name, headline, company, location }).filter(([, value]) => value);
  await tx.set('contacts', contact.id, Object.fromEntries(known));
}
