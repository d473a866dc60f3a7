/** What was typed and refused: it waits here until the user has decided. */
import type { Person } from '../../readers/reader';
import type { UnsavedDraft } from '../../settings/drafts';
import type { Database } from '../database';
import { identityKeys } from '../identity/identityKeys';
import { recognise, searchKeys } from '../identity/recognise';

/** A text that could not be saved, and whom it is about. */
export interface UnsavedWords extends UnsavedDraft {
  /** The contact's name, or the person's; none of what is about nobody, such as an offer. */
  name?: string;
  /** The contact that was removed: brought back, it can take the text. */
  removedContact?: string;
}

/** All of them, the oldest first. */
export async function unsavedWords(db: Database): Promise<UnsavedWords[]> {
  const drafts = await db.unsavedDrafts.toArray();
  const all = await Promise.all(drafts.map((draft) => withContact(db, draft)));
  return all.sort((a, b) => a.at - b.at);
}

/** Those about a person on a page: a content script learns of no others. */
export async function unsavedWordsAbout(db: Database, person: Person): Promise<UnsavedWords[]> {
  if (!(await db.unsavedDrafts.count())) return [];
  const keys = identityKeys(person);
  const owners = await db.contacts.where('keys').anyOf(searchKeys(person)).distinct().toArray();
  // A removed contact too: brought back, it can take the text.
  const contacts = owners.filter((owner) => recognise([owner], person).contact).map(({ id }) => id);
  return (await unsavedWords(db)).filter(({ input }) => {
    const { contact, person: typedOf } = whoOf(input);
    return contact ? contacts.includes(contact) : !!typedOf && identityKeys(typedOf).some((key) => keys.includes(key));
  });
}

async function withContact(db: Database, draft: UnsavedDraft): Promise<UnsavedWords> {
  const { contact, person } = whoOf(draft.input);
  const row = contact ? await db.contacts.get(contact) : undefined;
  const name = row?.name ?? person?.name;
  return { ...draft, ...(name && { name }), ...(row?.removedOn && { removedContact: row.id }) };
}

/** Whom a command's input names; what a draft holds was refused, and may be anything. */
function whoOf(input: unknown): { contact?: string; person?: Person } {
  const { contact, person } = (input as { who?: { contact?: unknown; person?: unknown } } | undefined)?.who ?? {};
  return {
    ...(typeof contact === 'string' && { contact }),
    ...(isPerson(person) && { person }),
  };
}

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' && value !== null && Array.isArray((value as Person).emails);
