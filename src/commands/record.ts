/** The dated records of a contact are all kept in the same way: added without an id, changed or removed with one. */
import type { Id, Offer } from '../domain/words';
import type { Fact, FactType } from '../store/records';
import type { Writing } from '../store/writing';
import { Refused } from './command';
import type { WhoInput } from './inputs';
import { contactFor } from './who';

/** Which record a command is about, and whether it goes. */
export interface Which {
  who: WhoInput;
  id?: Id | undefined;
  remove?: true | undefined;
}

/**
 * Adds a record with what is said of it and what has to be there, or changes or removes the one named.
 * @param fresh what a new one holds where nothing is said
 * @returns the record's id
 */
export async function keepRecord(
  tx: Writing,
  type: FactType,
  { who, id, remove }: Which,
  said: object,
  fresh: object,
): Promise<Id> {
  const contact = await contactFor(tx, who);
  if (!id) return tx.add('facts', { ...fresh, ...given(said), type, contact: contact.id } as never);
  const kept = await tx.get('facts', id);
  if (kept?.type !== type || kept.contact !== contact.id) throw new Refused('noSuchFact');
  if (remove) await tx.remove('facts', id);
  else await tx.set('facts', id, given(said) as Partial<Fact>);
  return id;
}

/** What is said: a field left out stays as it is, one that is `null` or empty is cleared. */
export function given(said: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === null || value === '' ? undefined : value]),
  );
}

/** @throws Refused when an offer is named that there is not */
export async function knownOffer(tx: Writing, offer: Id | null | undefined): Promise<Offer | undefined> {
  if (!offer) return undefined;
  const found = await tx.get('offers', offer);
  if (!found) throw new Refused('noSuchOffer');
  return found;
}
