import type { Day, Id } from '../../domain/model';
import { limitsBy } from '../../domain/ruleNumberBounds';
import type { Database } from '../database';
import type { PendingStandings } from '../meta';
import { isSameRow, withStanding } from '../write/standings';
import { Transaction } from '../write/transaction';
import type { Finding } from './finding';

/** Judges these contacts again and compares; those that are to be judged again anyway are left out. */
export async function checkStandings(db: Database, ids: Id[], today: Day): Promise<Finding[]> {
  const { contacts, datedRecords, offers, settings, meta } = db;
  return db.transaction('r', [contacts, datedRecords, offers, settings, meta], async () => {
    const tx = new Transaction(db, '', today);
    await tx.preloadContacts(ids);
    if (ids.length) await tx.preloadRecords(ids[0] as Id, ids.at(-1) as Id);
    const [own, all, pending] = await Promise.all([
      tx.get('settings', 'limits'),
      tx.offers(),
      meta.get('pendingStandings'),
    ]);
    const after = (pending as PendingStandings | undefined)?.after ?? null;
    const found: Finding[] = [];
    for (const id of ids) {
      const row = await tx.getEvenRemoved('contacts', id);
      if (!row || (after !== null && id > after) || (row.standing.until ?? '9') <= today) continue;
      const judged = await withStanding(tx, id, all, limitsBy(own ?? {}));
      if (!isSameRow(row, judged)) found.push({ kind: 'standing', at: `contacts ${id}`, table: 'contacts', id });
    }
    return found;
  });
}
