/** Filing somebody you met without their page being open: with a contact known already, or as a new one. */
import type { Id } from '../../domain/model';
import type { IdentityKey } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { contactById } from './resolveContact';

/** What is said of a person. */
interface Filed {
  contact?: Id | undefined;
  name: string;
  company?: string | undefined;
  headline?: string | undefined;
  looksFor?: string | undefined;
}

/**
 * The contact that is meant, with what is new of them, or a new one, who without an address can be joined with a profile
 * later.
 */
export async function addContact(
  tx: Transaction,
  { contact, name, ...rest }: Filed,
  keys: IdentityKey[] = [],
): Promise<Id> {
  const [company, headline, looksFor] = [rest.company, rest.headline, rest.looksFor].map((text) => text || undefined);
  const known =
    (contact && (await contactById(tx, contact))) || (keys.length ? (await tx.contactsBy(keys))[0] : undefined);
  if (!known)
    return tx.add('contacts', {
      ...{ name, company, headline, looksFor, tags: [] },
      keys: keys.length ? keys : [`capture:${crypto.randomUUID()}`],
    });
  const theirs = await tx.contactsBy(keys);
  await tx.set('contacts', known.id, {
    company: known.company ?? company,
    headline: known.headline ?? headline,
    looksFor: joinTexts(known.looksFor, looksFor),
    // What already leads to somebody else stays theirs.
    keys: [...new Set([...known.keys, ...keys.filter((key) => !theirs.some((one) => one.keys.includes(key)))])],
  });
  return known.id;
}

/** What was known stays; what is new comes after it. */
export const joinTexts = (was?: string, said?: string, between = '; '): string | undefined =>
  was && said && !was.includes(said) ? `${was}${between}${said}` : was || said;
