/** What follows from a change, or from the mere passing of days: standings, what is due, and the counts. */

import type { Day, Id, Standing } from '../../domain/model';
import { dues, isPromised } from '../../domain/relation/due';
import { standing } from '../../domain/relation/standing';
import { limitsBy } from '../../domain/ruleNumberBounds';
import type { Limits } from '../../domain/ruleNumbers';
import { fold } from '../../language/folding';
import { addCounts, countLists, listKeys } from '../contactListIndex';
import type { Database } from '../database';
import type { Counts, PendingStandings, StandingsDay } from '../meta';
import { readLimits } from '../queries/ruleNumbersInUse';
import { type ContactRecord, contactOf, type OfferRecord } from '../records';
import { cadenceOf } from './cadence';
import { Transaction } from './transaction';

/** The day for which standings are computed. */
export interface StandingTime {
  today: Day;
}

/** Contacts that are judged in one transaction: a save that waits for them waits for less than a tenth of a second. */
const contactsAtOnce = 200;

const nothingDue = { due: undefined, dueByUser: undefined };
/** Of somebody who is gone. */
export const emptyStanding: Standing = { offers: {}, fits: [], concerns: [], flagged: false, traps: [] };

/** Gives each changed contact its standing, and updates the counts. */
export async function updateStandings(tx: Transaction): Promise<void> {
  const { db, staged } = tx;
  if (tx.changedCadences.size) await markTagged(tx);
  const isForAll = tx.haveOffersChanged || tx.haveLimitsChanged;
  if (isForAll || tx.staleStandings.size) {
    // Read here and not before: another command may have changed them while this one waited for its turn.
    const [own, offers] = await Promise.all([tx.get('settings', 'limits'), tx.offers()]);
    const limits = limitsBy(own ?? {});
    if (isForAll) {
      const { last } = await judgeNext(tx, limits, '');
      await db.meta.put({ key: 'pendingStandings', after: last });
    }
    for (const id of tx.staleStandings) {
      const row = await withStanding(tx, id, offers, limits);
      staged.contacts.set(id, row);
      tx.puts.add('contacts', row);
    }
  }
  const counts = await movedCounts(tx);
  if (counts) tx.puts.begin('meta', [counts]);
}

/** A tag's cadence concerns all who have the tag, however it is spelt. */
async function markTagged({ db, changedCadences, staleStandings }: Transaction): Promise<void> {
  const tags = (await db.contacts.orderBy('tags').uniqueKeys()) as string[];
  const spellings = tags.filter((tag) => changedCadences.has(fold(tag)));
  for (const id of (await db.contacts.where('tags').anyOf(spellings).primaryKeys()) as Id[]) staleStandings.add(id);
}

/** A contact's row with everything that is derived in it. */
export async function withStanding(
  tx: Transaction,
  id: Id,
  offers: OfferRecord[],
  limits: Limits,
): Promise<ContactRecord> {
  const row = (await tx.getEvenRemoved('contacts', id)) as ContactRecord;
  // Out of every index: lists are read from those alone.
  if (row.deleted) return { ...row, nameKey: undefined, ...nothingDue, standing: emptyStanding, lists: [] };
  const [records, cadences] = await Promise.all([tx.datedRecords(id), row.tags.length ? tx.cadences() : {}]);
  const contact = contactOf(row, records);
  const verdict = standing(contact, offers, tx.today, limits);
  const allDue = dues(contact, verdict.traps, { ...row, days: cadenceOf(row, cadences) }, tx.today, limits);
  // Where nothing is due the field is left undefined, which leaves the contact out of the index.
  const days = { due: allDue[0]?.on, dueByUser: allDue.find(isPromised)?.on };
  const judged = { ...row, nameKey: fold(row.name), standing: verdict, ...days };
  return { ...judged, lists: listKeys(judged) };
}

/** A row is put only where something in it has changed: after a change of one limit most of 30,000 stay as they are. */
export const isSameRow = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Stages the standings of the next few contacts.
 * @param after the id after which to go on
 * @returns the id of the last of them, or null at the end, and how many they were
 */
async function judgeNext(tx: Transaction, limits: Limits, after: Id): Promise<{ last: Id | null; judged: number }> {
  const rows = await tx.db.contacts.where('id').above(after).limit(contactsAtOnce).toArray();
  const [first, last] = [rows[0]?.id, rows.at(-1)?.id];
  if (first === undefined || last === undefined) return { last: null, judged: 0 };
  const [offers] = await Promise.all([tx.offers(), tx.preloadRecords(first, last)]);
  for (const row of rows) {
    tx.cacheContact(row);
    if (tx.staleStandings.has(row.id)) continue;
    const judged = await withStanding(tx, row.id, offers, limits);
    if (tx.staged.contacts.has(row.id) || !isSameRow(row, judged)) tx.staged.contacts.set(row.id, judged);
  }
  return { last: rows.length < contactsAtOnce ? null : last, judged: rows.length };
}

const stagedContacts = ({ staged }: Transaction) => [...(staged.contacts as Map<Id, ContactRecord>).values()];

/** The counts move with the change: counting 100,000 rows takes too long. None where all stay as they are. */
async function movedCounts(tx: Transaction): Promise<Counts | undefined> {
  const moved = { contacts: 0, flagged: 0, lists: {} };
  for (const row of stagedContacts(tx)) {
    const before = tx.contactsBefore.get(row.id);
    moved.contacts += Number(!row.deleted) - Number(!!before && !before.deleted);
    moved.flagged += Number(row.standing.flagged) - Number(!!before?.standing.flagged);
    countLists(moved.lists, before?.lists, -1);
    countLists(moved.lists, row.lists);
  }
  if (!moved.contacts && !moved.flagged && !Object.keys(moved.lists).length) return undefined;
  const counts = await tx.counts();
  return {
    key: 'counts',
    contacts: counts.contacts + moved.contacts,
    flagged: counts.flagged + moved.flagged,
    lists: addCounts(counts.lists, moved.lists),
  };
}

/**
 * Brings up to date, some at a time, the standings that changed by the mere passing of days, with a clock that was set
 * back, or with an offer's audience or the user's numbers. One short range read when nothing did.
 * @returns how many contacts were judged; 0: everything is up to date
 */
export async function catchUpStandings(db: Database, { today }: StandingTime): Promise<number> {
  return db.transaction('rw', [db.contacts, db.datedRecords, db.offers, db.settings, db.meta], async () => {
    const tx = new Transaction(db, '', today);
    const limits = await readLimits(db);
    const after = await pendingAfter(db, today);
    let judged = 0;
    if (after !== null) {
      const next = await judgeNext(tx, limits, after);
      judged = next.judged;
      await db.meta.put({ key: 'pendingStandings', after: next.last });
    }
    const turned = await db.contacts.where('standing.until').belowOrEqual(today).limit(contactsAtOnce).toArray();
    const offers = turned.length ? await tx.offers() : [];
    for (const row of turned) {
      tx.cacheContact(row);
      tx.staged.contacts.set(row.id, await withStanding(tx, row.id, offers, limits));
    }
    const counts = await movedCounts(tx);
    if (counts) await db.meta.put(counts);
    await db.contacts.bulkPut(stagedContacts(tx));
    return judged + turned.length;
  });
}

/** The contact after whom to go on; null: nobody is pending. */
async function pendingAfter(db: Database, today: Day): Promise<Id | null> {
  const [pending, day] = (await db.meta.bulkGet(['pendingStandings', 'standingsDay'])) as [
    PendingStandings?,
    StandingsDay?,
  ];
  if (day?.on !== today) await db.meta.put({ key: 'standingsDay', on: today });
  // Standings of a day that is yet to come don't name the day on which they would turn back.
  if (day && day.on > today) return '';
  return pending?.after ?? null;
}
