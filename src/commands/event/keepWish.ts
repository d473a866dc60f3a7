import { earliest } from '../../domain/days';
import type { Day, Id } from '../../domain/model';
import { needsIn } from '../../domain/relation/wish';
import type { Transaction } from '../../store/write/transaction';

/** What somebody was met with. */
interface Met {
  looksFor?: string | undefined;
  note?: string | undefined;
  on: Day;
}

/**
 * Keeps what a contact looks for as a need of each offer that it names; what is kept already is not kept twice. Whoever
 * is expected on a day to come looks for it today.
 */
export async function keepWish(tx: Transaction, contact: Id, { looksFor, note, on }: Met): Promise<void> {
  if (!looksFor) return;
  const day = earliest([on, tx.today]);
  const found = needsIn(looksFor, await tx.offers(), day ?? on, note);
  const records = found.length ? await tx.datedRecords(contact) : [];
  for (const need of found) {
    const isKept = records.some(
      (one) => one.type === 'need' && one.offer === need.offer && one.sentence === need.sentence,
    );
    if (!isKept) await tx.add('datedRecords', { type: 'need', contact, ...need });
  }
}
