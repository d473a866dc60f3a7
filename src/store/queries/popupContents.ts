import type { Day, Id } from '../../domain/model';
import type { Limits } from '../../domain/ruleNumbers';
import type { Database } from '../database';
import type { ContactRecord, DatedRecord, OfferRecord } from '../records';
import { namedValues } from '../settingRecord';
import { type ContactCounts, contactCounts } from './contacts/contactCounts';
import { dueBy } from './due';
import { listOffers } from './listOffers';
import { type ContactNews, contactNews } from './news';
import { readLimits } from './ruleNumbersInUse';
import { type SuggestionQuery, type Suggestions, suggestions } from './suggestions';

/** What the popup asks for. */
interface PopupQuery extends SuggestionQuery {
  today: Day;
}

/** What the popup opens with. */
export interface PopupContents extends Suggestions {
  offers: OfferRecord[];
  counts: ContactCounts;
  /** With a day that the user set and that has come, the longest due first. */
  due: ContactRecord[];
  /** What is new about contacts, the newest first. */
  news: ContactNews[];
  /** How many are due, by the same rule. */
  dueCount: number;
  /** Whose day is next, after today. */
  next: ContactRecord | undefined;
  /** The records of those people, by contact: what the reasons are made of. */
  records: Map<Id, DatedRecord[]>;
  cadences: Record<string, number>;
  limits: Limits;
}

const mostDue = 30;
const mostNews = 5;

/** All that the popup opens with, in one read transaction of short ranges. */
export function popupContents(db: Database, { today, offer: only, most }: PopupQuery): Promise<PopupContents> {
  return db.transaction('r', [db.contacts, db.datedRecords, db.offers, db.log, db.settings, db.meta], async () => {
    const [offers, counts, { tellFirst, more, toldToday }, due, news, dueCount, next, cadences, limits] =
      await Promise.all([
        listOffers(db),
        contactCounts(db),
        suggestions(db, today, { offer: only, most }),
        dueBy(db, today).limit(mostDue).toArray(),
        contactNews(db, today, mostNews),
        dueBy(db, today).count(),
        db.contacts.where('dueByUser').above(today).first(),
        db.settings.get('cadences'),
        readLimits(db),
      ]);
    const ids = [...new Set([...tellFirst, ...due].map(({ id }) => id))];
    return {
      offers,
      counts,
      tellFirst,
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
