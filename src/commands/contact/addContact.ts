/** Adding somebody you met, without their page: to a contact known already, or as a new one. */
import type { Id } from '../../domain/model';
import type { IdentityKey } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { contactById } from './resolveContact';

/** What was written about a person. */
interface PersonMet {
  contact?: Id | undefined;
  name: string;
  company?: string | undefined;
  headline?: string | undefined;
  looksFor?: string | undefined;
  phone?: string | undefined;
}

/**
 * Adds what is new to the contact, or adds a contact; one without an address can be joined with a profile later.
 * @returns the contact's id
 */
export async function addContact(
  tx: Transaction,
  { contact, name, ...rest }: PersonMet,
  keys: IdentityKey[] = [],
): Promise<Id> {
  const [company, headline, looksFor] = [rest.company, rest.headline, rest.looksFor].map((text) => text || undefined);
  const phones = rest.phone ? [rest.phone] : [];
  const known =
    (contact && (await contactById(tx, contact))) || (keys.length ? (await tx.contactsBy(keys))[0] : undefined);
  if (!known)
    return tx.add('contacts', {
      ...{ name, company, headline, looksFor, tags: [], ...(phones.length && { phones }) },
      keys: keys.length ? keys : [`capture:${crypto.randomUUID()}`],
    });
  const owners = await tx.contactsBy(keys);
  await tx.set('contacts', known.id, {
    company: known.company ?? company,
    headline: known.headline ?? headline,
    looksFor: joinTexts(known.looksFor, looksFor),
    ...(phones.length && { phones: [...new Set([...(known.phones ?? []), ...phones])] }),
    // A key that somebody else has stays theirs.
    keys: [...new Set([...known.keys, ...keys.filter((key) => !owners.some((one) => one.keys.includes(key)))])],
  });
  return known.id;
}

/** What was known stays; what is new comes after it. */
export const joinTexts = (before?: string, added?: string, between = '; '): string | undefined =>
  before && added && !before.includes(added) ? `${before}${between}${added}` : before || added;
