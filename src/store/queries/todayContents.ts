/** What the dashboard's home shows: a few short ranges, however many contacts there are. */

import type { Day, Id } from '../../domain/model';
import type { Limits } from '../../domain/ruleNumbers';
import type { Database } from '../database';
import type { ContactRecord, DatedRecord, EventRecord, OfferRecord } from '../records';
import { namedValues } from '../settingRecord';
import { type ContactCounts, contactCounts } from './contacts/contactCounts';
import { listRange } from './contacts/listRanges';
import { dueBy, dueCount } from './due';
import { listOffers } from './listOffers';
import { type ContactNews, contactNews } from './news';
import { readLimits } from './ruleNumbersInUse';
import { tellFirstRows } from './suggestions';

/** What of each kind the home page shows at most. */
const most = { due: 20, counted: 1000, owed: 5, quiet: 3, reconnect: 3, expected: 60, news: 5 };

/** The next event, and who is expected there. */
interface NextEvent {
  event: EventRecord;
  expected: ContactRecord[];
}

export interface TodayContents {
  offers: OfferRecord[];
  counts: ContactCounts;
  tellFirst: ContactRecord[];
  /** With a day that the user set and that has come, the longest due first. */
  due: ContactRecord[];
  /** How many of them there are. */
  dueAll: number;
  /** Thanks are owed to them. */
  owed: ContactRecord[];
  /** Would speak for you, and it has gone quiet. */
  quiet: ContactRecord[];
  /** Worth finding again after years. */
  reconnect: ContactRecord[];
  next?: NextEvent;
  /** What is new about people, the newest first. */
  news: ContactNews[];
  /** The records of all these people, by contact. */
  records: Map<Id, DatedRecord[]>;
  cadences: Record<string, number>;
  limits: Limits;
}

/**
 * All of it in one read transaction.
 * @param tell so many to tell
 */
export function todayContents(db: Database, today: Day, tell: number): Promise<TodayContents> {
  const tables = [db.contacts, db.datedRecords, db.offers, db.events, db.settings, db.meta];
  return db.transaction('r', tables, async () => {
    const [offers, counts, tellFirst, due, owed, quiet, reconnect, next, news, dueAll, cadences, limits] =
      await Promise.all([
        listOffers(db),
        contactCounts(db),
        tellFirstRows(db, today, tell),
        dueBy(db, today).limit(most.due).toArray(),
        listRange(db, 'owed').limit(most.owed).toArray(),
        quietRows(db, today),
        listRange(db, 'reconnect').limit(most.reconnect).toArray(),
        nextEvent(db, today),
        contactNews(db, today, most.news),
        dueCount(db, today, most.counted),
        db.settings.get('cadences'),
        readLimits(db),
      ]);
    const people = [tellFirst, due, owed, quiet, reconnect, next?.expected ?? []].flat();
    return {
      ...{ offers, counts, tellFirst, due, dueAll, owed, quiet, reconnect, news, limits },
      ...(next && { next }),
      records: await recordsOf(db, [...new Set(people.map(({ id }) => id))]),
      cadences: namedValues<number>(cadences),
    };
  });
}

/** What is due by the rules alone: those who went quiet, among the longest due. */
async function quietRows(db: Database, today: Day): Promise<ContactRecord[]> {
  // Filtered once they are read: a filter behind `limit` has Dexie walk the whole range.
  const due = await db.contacts.where('due').belowOrEqual(today).limit(200).toArray();
  return due.filter(({ standing }) => standing.traps.some(({ kind }) => kind === 'fading')).slice(0, most.quiet);
}

/** The event that is held next; few have a record at all. */
async function nextEvent(db: Database, today: Day): Promise<NextEvent | undefined> {
  const events = (await db.events.toArray()).filter(({ next, deleted }) => !deleted && next && next >= today);
  const [event] = events.sort((a, b) => (a.next! < b.next! ? -1 : 1));
  if (!event) return undefined;
  const rows = await db.contacts.bulkGet((event.expected ?? []).slice(0, most.expected));
  return { event, expected: rows.filter((row) => row !== undefined && !row.deleted) as ContactRecord[] };
}

/** One plain read a contact, all under way at once: `anyOf` walks the index with a cursor, a round trip a step. */
async function recordsOf(db: Database, ids: Id[]): Promise<Map<Id, DatedRecord[]>> {
  const lists = await Promise.all(ids.map((id) => db.datedRecords.where('contact').equals(id).toArray()));
  return new Map(ids.map((id, i) => [id, lists[i]!.filter(({ deleted }) => !deleted)]));
}
