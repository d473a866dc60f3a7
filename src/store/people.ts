/** How a person on a page and a contact in the store recognise each other. */
import type { Contact } from '../domain/words';
import type { Person } from '../readers/reader';
import type { Key } from './records';

/** The keys of a person; empty: there is nothing to recognise them by, so nothing can be kept. */
export function keysOfPerson(
  person: Pick<Person, 'emails' | 'linkedin'> | Pick<Contact, 'emails' | 'linkedin'>,
): Key[] {
  const { slug, urn } = person.linkedin ?? {};
  return [
    ...(urn ? [`urn:${urn}`] : []),
    ...(slug ? [`in:${slug.toLowerCase()}`] : []),
    ...person.emails.map((address) => `mail:${address.toLowerCase()}`),
  ];
}
