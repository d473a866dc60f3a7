/** How a person on a page and a contact in the store recognise each other. */
import type { Contact } from '../../domain/model';
import type { Person } from '../../readers/reader';
import type { ContactRecord, IdentityKey } from '../records';

/**
 * The keys of a person, the strongest first: the URN outlives the slug, and an address can be shared. Empty: nothing
 * identifies the person, and nothing can be saved about them.
 */
export function identityKeys(
  person: Pick<Person, 'emails' | 'linkedin'> | Pick<Contact, 'emails' | 'linkedin'>,
): IdentityKey[] {
  const { slug, urn } = person.linkedin ?? {};
  return [
    ...(urn ? [`urn:${urn}`] : []),
    ...(slug ? [`in:${slug.toLowerCase()}`] : []),
    ...person.emails.map((address) => `mail:${address.toLowerCase()}`),
  ];
}

/**
 * The contacts that have any of these keys, the owner of the first key first: where keys disagree, the first decides.
 */
export function ownersInOrder(contacts: readonly ContactRecord[], keys: readonly IdentityKey[]): ContactRecord[] {
  const owners = new Map<IdentityKey, ContactRecord[]>();
  for (const contact of contacts)
    for (const key of contact.keys) owners.set(key, [...(owners.get(key) ?? []), contact]);
  return [...new Set(keys.flatMap((key) => owners.get(key) ?? []))];
}
