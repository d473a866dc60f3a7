/** Mends what a check found and can be mended without a loss; anything else is left as it is. */

import type { Day, Id } from '../../domain/model';
import { limitsBy } from '../../domain/ruleNumberBounds';
import type { Database } from '../database';
import type { ContactRecord, IdentityKey } from '../records';
import { rewriteSearchLines } from '../search/searchLines';
import { type CommitTime, commit } from '../write/commit';
import { withStanding } from '../write/standings';
import { Transaction } from '../write/transaction';
import { countContacts } from './checkStore';
import { type Finding, mends } from './finding';

/** Contacts in one transaction: saves get through in between. */
const judgedAtOnce = 200;

/** @returns what is left for a person to look at */
export async function repairStore(db: Database, findings: readonly Finding[], time: CommitTime): Promise<Finding[]> {
  const of = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind);
  if (of('joinCircle').length || of('sharedKey').length)
    await commit(db, 'repair', time, async (tx) => {
      for (const { id } of of('joinCircle')) await endCircle(tx, id as Id);
      for (const { at } of of('sharedKey')) await leaveWithOldest(tx, at);
    });
  if (of('standing').length)
    await judgeAgain(
      db,
      of('standing').map(({ id }) => id as Id),
      time.today,
    );
  if (findings.some(({ kind }) => ['counts', 'standing', 'joinCircle'].includes(kind)))
    await db.transaction('rw', db.contacts, db.meta, async () => db.meta.put(await countContacts(db)));
  if (of('searchLine').length) await rewriteSearchLines(db);
  return findings.filter(({ kind }) => mends[kind] === null);
}

/** Brings a contact back, unless another of the circle has come back already. */
async function endCircle(tx: Transaction, id: Id): Promise<void> {
  const circle: ContactRecord[] = [];
  for (let next = await tx.getEvenRemoved('contacts', id); next?.joinedInto && !circle.includes(next); ) {
    circle.push(next);
    next = await tx.getEvenRemoved('contacts', next.joinedInto);
    if (next && !next.joinedInto) return;
  }
  const last = circle.sort((a, b) => ((a.clocks.joinedInto ?? '') < (b.clocks.joinedInto ?? '') ? -1 : 1)).at(-1);
  if (last) await tx.set('contacts', last.id, { joinedInto: undefined, deleted: undefined });
}

async function leaveWithOldest(tx: Transaction, key: IdentityKey): Promise<void> {
  const holders = (await tx.storedHolders([key])).filter(({ deleted }) => !deleted);
  const newer = holders.sort((a, b) => (a.created < b.created ? -1 : 1)).slice(1);
  for (const { id } of newer) {
    const row = await tx.get('contacts', id);
    if (row) await tx.set('contacts', id, { keys: row.keys.filter((one) => one !== key) });
  }
}

async function judgeAgain(db: Database, ids: readonly Id[], today: Day): Promise<void> {
  for (let done = 0; done < ids.length; done += judgedAtOnce)
    await db.transaction('rw', [db.contacts, db.datedRecords, db.offers, db.settings], async () => {
      const tx = new Transaction(db, '', today);
      const [own, offers] = await Promise.all([tx.get('settings', 'limits'), tx.offers()]);
      for (const id of ids.slice(done, done + judgedAtOnce))
        await db.contacts.put(await withStanding(tx, id, offers, limitsBy(own ?? {})));
    });
}
