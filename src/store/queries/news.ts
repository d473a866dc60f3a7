/** Whose pages say something new. */
import { addDays, type Day } from '../../domain/days';
import { type News, newsOf } from '../../domain/news';
import type { Database } from '../database';
import type { ContactRecord, TouchpointRecord } from '../records';

/** A contact, and what is new about them. */
export interface ContactNews {
  contact: ContactRecord;
  news: News;
}

/** Days back; what is older is no news (domain/news.ts). */
const range = 60;

/** What is new, the newest first: one range of an index, and the dated records of those in it. */
export async function contactNews(db: Database, now: Day, most: number): Promise<ContactNews[]> {
  const rows = await db.contacts
    .where('news.on')
    .above(addDays(now, -range))
    .reverse()
    .limit(3 * most)
    .toArray();
  const living = rows.filter(({ deleted }) => !deleted);
  const all = await Promise.all(living.map((contact) => newsIn(db, contact, now)));
  return all.flatMap((one) => one ?? []).slice(0, most);
}

async function newsIn(db: Database, contact: ContactRecord, now: Day): Promise<ContactNews | undefined> {
  const records = await db.datedRecords.where('contact').equals(contact.id).toArray();
  const touchpoints = records.filter(
    (record): record is TouchpointRecord => !record.deleted && record.type === 'touchpoint',
  );
  const news = newsOf(contact, touchpoints, now);
  return news && { contact, news };
}
