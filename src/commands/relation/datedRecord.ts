/** The dated records of a contact are all saved in the same way: added without an id, changed or removed with one. */
import type { Id, Offer } from '../../domain/model';
import type { DatedRecord, DatedRecordType } from '../../store/records';
import { fieldValue } from '../../store/write/fields';
import type { Transaction } from '../../store/write/transaction';
import { Refused } from '../command';
import { resolveContact } from '../contact/resolveContact';
import { type ContactRef, refuseTooLong } from '../inputBounds';

/** Which record a command is about, and whether it goes. */
interface DatedRecordRef {
  who: ContactRef;
  id?: Id | undefined;
  remove?: true | undefined;
}

/**
 * Adds a record, or changes or removes the one named.
 * @param defaults what a new one holds where the fields don't say
 * @returns the record's id
 */
export async function saveDatedRecord(
  tx: Transaction,
  type: DatedRecordType,
  { who, id, remove }: DatedRecordRef,
  fields: object,
  defaults: object,
): Promise<Id> {
  const contact = await resolveContact(tx, who);
  const record = id ? await tx.get('datedRecords', id) : undefined;
  for (const [name, text] of Object.entries(fields)) refuseTooLong(text, fieldValue(record ?? {}, name));
  if (!id) return tx.add('datedRecords', { ...defaults, ...patchOf(fields), type, contact: contact.id } as never);
  if (record?.type !== type || record.contact !== contact.id) throw new Refused('noSuchRecord');
  if (remove) await tx.remove('datedRecords', id);
  else await tx.set('datedRecords', id, patchOf(fields) as Partial<DatedRecord>);
  return id;
}

/** A patch from a command's input: a field left out stays as it is, one that is `null` or empty is cleared. */
export function patchOf(input: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value === null || value === '' ? undefined : value]),
  );
}

/** @throws Refused when an offer is named that doesn't exist */
export async function requireOffer(tx: Transaction, offer: Id | null | undefined): Promise<Offer | undefined> {
  if (!offer) return undefined;
  const found = await tx.get('offers', offer);
  if (!found) throw new Refused('noSuchOffer');
  return found;
}
