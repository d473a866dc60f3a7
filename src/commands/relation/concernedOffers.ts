import type { Id } from '../../domain/model';
import { concerns, fittingOffers } from '../../domain/relation/fit';
import { openNeeds } from '../../domain/relation/needs';
import { limitsBy } from '../../domain/ruleNumberBounds';
import { contactOf } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';

/** The offers that concern a contact, by the rules as they are now. */
export async function concernedOffers(tx: Transaction, contact: Id): Promise<Id[]> {
  const row = await tx.get('contacts', contact);
  if (!row) return [];
  const offers = await tx.offers();
  const full = contactOf(row, await tx.datedRecords(contact));
  const limits = limitsBy((await tx.get('settings', 'limits')) ?? {});
  return concerns(full, offers, fittingOffers(full, offers), openNeeds(full.needs, tx.today, limits));
}
