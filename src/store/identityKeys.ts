/** How a person on a page and a contact in the store recognise each other. */
import type { Contact } from '../domain/model';
import type { Person } from '../readers/reader';
import type { IdentityKey } from './records';

/** The keys of a person; empty: there is nothing to recognise them by, so nothing can be kept. */
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
