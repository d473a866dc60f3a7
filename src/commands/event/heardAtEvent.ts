import type { Day, Id } from '../../domain/model';
import type { Transaction } from '../../store/write/transaction';
import { concernedOffers } from '../relation/concernedOffers';

/** Whether everybody says at this event what they do, as in a round of BNI. */
export async function isRound(tx: Transaction, event: string | undefined): Promise<boolean> {
  return !!event && !!(await tx.get('events', event))?.everybodyTells;
}

/**
 * At an event where everybody says what they do, whoever was there has heard the offers that concern them; a day that
 * is known already is not noted twice.
 */
export async function heardAtEvent(tx: Transaction, contact: Id, event: string | undefined, on: Day): Promise<void> {
  if (on > tx.today || !(await isRound(tx, event))) return;
  const records = await tx.datedRecords(contact);
  for (const offer of await concernedOffers(tx, contact)) {
    const isKnown = records.some(
      (one) => one.type === 'evidence' && one.kind === 'told' && one.offer === offer && one.on === on,
    );
    if (!isKnown) await tx.add('datedRecords', { type: 'evidence', contact, offer, on, kind: 'told' });
  }
}
