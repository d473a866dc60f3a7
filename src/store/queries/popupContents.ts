/** What the popup shows. */
import { today as dayAt } from '../../domain/days';
import type { Limits } from '../../domain/limits';
import type { Day, Id } from '../../domain/model';
import type { LogEntry } from '../changeLog';
import type { Database } from '../database';
import type { Counts } from '../meta';
import type { ContactRecord, DatedRecord, OfferRecord } from '../records';
import { namedValues } from '../settingRecord';
import { clockTime } from '../write/clock';
import { contactCounts } from './contactCounts';
import { dueBy } from './due';
import { readLimits } from './limitsInUse';
import { listOffers } from './listOffers';
import { offerRange } from './listRanges';
import { type ContactNews, contactNews } from './news';

/** What the popup asks for. */
interface PopupQuery {
  today: Day;
  /** Only contacts who don't know this offer. */
  offer?: Id;
  /** So many suggestions at least; without it, the few of today. */
  most?: number;
}

/** What the popup opens with. */
export interface PopupContents {
  offers: OfferRecord[];
  counts: Omit<Counts, 'key'>;
  tellFirst: ContactRecord[];
  /** Whether more could be told than are suggested. */
  more: boolean;
  /** How many were told today. */
  toldToday: number;
  due: ContactRecord[];
  /** What is new about contacts, the newest first. */
  news: ContactNews[];
  /** With how many people something is due. */
  dueCount: number;
  /** With whom something is due next, after today. */
  next: ContactRecord | undefined;
  /** The records of those people, by contact: what the reasons are made of. */
  records: Map<Id, DatedRecord[]>;
  cadences: Record<string, number>;
  limits: Limits;
}

/** Three people a day, not three hundred; a remainder of one or two is not worth hiding. */
const suggestionsADay = 3;
const remainder = 2;
const mostDue = 30;
const mostNews = 5;

/** All that the popup opens with, in one read transaction of short ranges. */
export function popupContents(db: Database, { today, offer: only, most }: PopupQuery): Promise<PopupContents> {
  return db.transaction('r', [db.contacts, db.datedRecords, db.offers, db.log, db.settings, db.meta], async () => {
    const toldToday = await countTold(db, today);
    const wanted = most ?? Math.max(suggestionsADay - toldToday, 0);
    const [offers, counts, first, due, news, dueCount, next, cadences, limits] = await Promise.all([
      listOffers(db),
      contactCounts(db),
      tellFirstRows(db, today, wanted + remainder + 1, only),
      dueBy(db, today).limit(mostDue).toArray(),
      contactNews(db, today, mostNews),
      dueBy(db, today).count(),
      db.contacts.where('due').above(today).first(),
      db.settings.get('cadences'),
      readLimits(db),
    ]);
    const more = first.length > wanted + remainder;
    const suggested = more ? first.slice(0, wanted) : first;
    const ids = [...new Set([...suggested, ...due].map(({ id }) => id))];
    return {
      offers,
      counts,
      tellFirst: suggested,
      more,
      toldToday,
      due,
      news,
      dueCount,
      next,
      records: await datedRecordsOf(db, ids),
      cadences: namedValues<number>(cadences),
      limits,
    };
  });
}

/** The records of these contacts. */
async function datedRecordsOf(db: Database, contacts: Id[]): Promise<Map<Id, DatedRecord[]>> {
  const records = new Map<Id, DatedRecord[]>(contacts.map((id) => [id, []]));
  for (const record of await db.datedRecords.where('contact').anyOf(contacts).toArray())
    if (!record.deleted) records.get(record.contact)?.push(record);
  return records;
}

/** Entries of the log that are read. */
const mostToldRead = 50;

/** How many contacts were told on a day, by the latest entries of the log. */
async function countTold(db: Database, day: Day): Promise<number> {
  const told = await db.log
    .where('command')
    .equals('told')
    .reverse()
    .limit(mostToldRead)
    .filter((entry) => !entry.undoneAt && entryDay(entry) === day)
    .toArray();
  return new Set(told.flatMap(({ contacts }) => contacts)).size;
}

const entryDay = ({ clock }: LogEntry): Day => dayAt(new Date(clockTime(clock)));

/** Whom to tell first, of one offer or any, without the snoozed. Both indexes hold the flagged only, in that order. */
export function tellFirstRows(db: Database, today: Day, most: number, offer?: Id): Promise<ContactRecord[]> {
  const flagged = offer ? offerRange(db, offer, 'toTell') : db.contacts.orderBy('standing.tellRank');
  return flagged
    .filter(({ snoozed }) => !(snoozed && snoozed > today))
    .limit(most)
    .toArray();
}
