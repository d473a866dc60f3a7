/** The dated records of a contact are all kept in the same way: added without an id, changed or removed with one. */
import type { Id, Offer } from '../../domain/model';
import type { DatedRecord, DatedRecordType } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { Refused } from '../command';
import { resolveContact } from '../contact/resolveContact';
import type { ContactRef } from '../inputs';

/** Which record a command is about, and whether it goes. */
interface DatedRecordRef {
  who: ContactRef;
  id?: Id | undefined;
  remove?: true | undefined;
}

/**
 * Adds a record with what is said of it and what has to be there, or changes or removes the one named.
 * @param fresh what a new one holds where nothing is said
 * @returns the record's id
 */
export async function saveDatedRecord(
  tx: Transaction,
  type: DatedRecordType,
  { who, id, remove }: DatedRecordRef,
  said: object,
  fresh: object,
): Promise<Id> {
  const contact = await resolveContact(tx, who);
  if (!id) return tx.add('datedRecords', { ...fresh, ...givenFields(said), type, contact: contact.id } as never);
  const kept = await tx.get('datedRecords', id);
  if (kept?.type !== type || kept.contact !== contact.id) throw new Refused('noSuchRecord');
  if (remove) await tx.remove('datedRecords', id);
  else await tx.set('datedRecords', id, givenFields(said) as Partial<DatedRecord>);
  return id;
}

/** What is said: a field left out stays as it is, one that is `null` or empty is cleared. */
export function givenFields(said: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(said)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === null || value === '' ? undefined : value]),
  );
}

/** @throws Refused when an offer is named that there is not */
export async function requireOffer(tx: Transaction, offer: Id | null | undefined): Promise<Offer | undefined> {
  if (!offer) return undefined;
  const found = await tx.get('offers', offer);
  if (!found) throw new Refused('noSuchOffer');
  return found;
}
