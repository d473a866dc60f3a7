/** What follows from a change, or from the mere passing of days: standings, what is due, counts, and the rows put. */

import { type Limits, limitsBy } from '../../domain/limits';
import type { Day, Id } from '../../domain/model';
import { dues, isPromised } from '../../domain/relation/due';
import { standing } from '../../domain/relation/standing';
import { fold } from '../../language/folding';
import type { Database } from '../database';
import { offerIndexKeys } from '../offerIndex';
import { readLimits as keptLimits } from '../queries/limitsInUse';
import {
  type ContactRecord,
  type Counts,
  contactOf,
  type OfferRecord,
  type PendingStandings,
  type StandingsDay,
  type TableName,
} from '../records';
import { cadenceOf } from './cadence';
import { Transaction } from './transaction';

/** The day on which the rules look. */
export interface StandingTime {
  today: Day;
}

/** Gives each changed contact its standing, and keeps the counts. */
export async function updateStandings(tx: Transaction): Promise<void> {
  const { db, dirty } = tx;
  if (tx.movedCadences.size) await followPaces(tx);
  const isForAll = tx.offersMoved || tx.limitsMoved;
  if (isForAll || tx.unsettled.size) {
    // Read here and not before: another command may have changed them while this one waited for its turn.
    const [own, offers] = await Promise.all([tx.get('settings', 'limits'), tx.offers()]);
    const limits = limitsBy(own ?? {});
    if (isForAll) await db.meta.put({ key: 'pendingStandings', after: (await settleSome(tx, limits, '')).after });
    for (const id of tx.unsettled) dirty.contacts.set(id, await settled(tx, id, offers, limits));
  }
  await count(tx);
}

/** A tag's cadence concerns all who have it, however it is spelt. */
async function followPaces({ db, movedCadences: pacesMoved, unsettled: restless }: Transaction): Promise<void> {
  const tags = (await db.contacts.orderBy('tags').uniqueKeys()) as string[];
  const meant = tags.filter((tag) => pacesMoved.has(fold(tag)));
  for (const id of (await db.contacts.where('tags').anyOf(meant).primaryKeys()) as Id[]) restless.add(id);
}

/** Puts the rows, all under way at once. */
export async function putRecords({ db, dirty }: Transaction): Promise<void> {
  const tables = (Object.keys(dirty) as TableName[]).filter((table) => dirty[table].size);
  await Promise.all(tables.map((table) => db.table(table).bulkPut([...dirty[table].values()])));
}

async function settled(tx: Transaction, id: Id, offers: OfferRecord[], limits: Limits): Promise<ContactRecord> {
  const row = (await tx.raw('contacts', id)) as ContactRecord;
  // Out of every index: lists are read from those alone.
  if (row.deleted) return { ...row, nameKey: undefined, ...dayless, standing: nobody, offerIndex: [] };
  const [records, cadences] = await Promise.all([tx.datedRecords(id), row.tags.length ? tx.cadences() : {}]);
  const contact = contactOf(row, records);
  const verdict = standing(contact, offers, tx.today, limits);
  const cadenceDays = cadenceOf(row, cadences);
  // Where nothing is due the field is left undefined, which keeps the contact out of the index.
  const all = dues(contact, verdict.traps, { ...row, days: cadenceDays }, tx.today, limits);
  const days = { due: all[0]?.on, dueByUser: all.find(isPromised)?.on };
  const now = { ...row, nameKey: fold(row.name), standing: verdict, ...days };
  return { ...now, offerIndex: offerIndexKeys(now) };
}

const dayless = { due: undefined, dueByUser: undefined };
const nobody = { offers: {}, fits: [], concerns: [], flagged: false, traps: [] };
/** So many are looked at in one transaction: a save waits for no more of them than fit into a tenth of a second. */
const chunk = 200;

/** A row is put only where something in it has changed: of a number's 30,000 contacts most stay as they are. */
const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** Settles the next few contacts after `after`. @returns the last of them, or null at the end, and how many it looked at */
async function settleSome(tx: Transaction, limits: Limits, after: Id): Promise<{ after: Id | null; looked: number }> {
  const rows = await tx.db.contacts.where('id').above(after).limit(chunk).toArray();
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return { after: null, looked: 0 };
  const [offers] = await Promise.all([tx.offers(), tx.expectRecords(first, last)]);
  for (const row of rows) {
    tx.see(row);
    if (tx.unsettled.has(row.id)) continue;
    const now = await settled(tx, row.id, offers, limits);
    if (tx.dirty.contacts.has(row.id) || !isSame(row, now)) tx.dirty.contacts.set(row.id, now);
  }
  return { after: rows.length < chunk ? null : last, looked: rows.length };
}

/** The counts move with the change, so that nobody ever counts 100,000 rows. */
async function count(tx: Transaction): Promise<void> {
  let contacts = 0;
  let flagged = 0;
  for (const row of tx.dirty.contacts.values() as Iterable<ContactRecord>) {
    const was = tx.before.get(row.id);
    contacts += Number(!row.deleted) - Number(!!was && !was.deleted);
    flagged += Number(row.standing.flagged) - Number(!!was?.standing.flagged);
  }
  if (!contacts && !flagged) return;
  const kept = ((await tx.db.meta.get('counts')) as Counts | undefined) ?? { contacts: 0, flagged: 0 };
  await tx.db.meta.put({ key: 'counts', contacts: kept.contacts + contacts, flagged: kept.flagged + flagged });
}

/**
 * Brings up to date, a chunk at a time, the standings that changed by the mere passing of days, with a clock that was
 * set back, or with an offer's audience or the user's numbers. One short range read when nothing did.
 * @returns how many contacts were looked at; 0: everything is up to date
 */
export async function catchUpStandings(db: Database, { today }: StandingTime): Promise<number> {
  return db.transaction('rw', [db.contacts, db.datedRecords, db.offers, db.settings, db.meta], async () => {
    const tx = new Transaction(db, '', today);
    const limits = await keptLimits(db);
    const after = await unsettledAfter(db, today);
    let looked = 0;
    if (after !== null) {
      const some = await settleSome(tx, limits, after);
      looked = some.looked;
      await db.meta.put({ key: 'pendingStandings', after: some.after });
    }
    const due = await db.contacts.where('standing.until').belowOrEqual(today).limit(chunk).toArray();
    const offers = due.length ? await tx.offers() : [];
    for (const row of due) {
      tx.see(row);
      tx.dirty.contacts.set(row.id, await settled(tx, row.id, offers, limits));
    }
    await count(tx);
    await db.contacts.bulkPut([...(tx.dirty.contacts.values() as Iterable<ContactRecord>)]);
    return looked + due.length;
  });
}

/** After whom to go on; null: everybody is settled. */
async function unsettledAfter(db: Database, today: Day): Promise<Id | null> {
  const [unsettled, reckoned] = (await db.meta.bulkGet(['pendingStandings', 'standingsDay'])) as [
    PendingStandings?,
    StandingsDay?,
  ];
  if (reckoned?.on !== today) await db.meta.put({ key: 'standingsDay', on: today });
  // Verdicts of a day that is yet to come name no day on which they would turn back.
  if (reckoned && reckoned.on > today) return '';
  return unsettled?.after ?? null;
}
