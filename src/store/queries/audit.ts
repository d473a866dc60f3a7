/** Who was overlooked: the first of those who fit an offer or asked for it and were never told, and of who was. */
import type { Id } from '../../domain/model';
import type { Database } from '../database';
import type { ContactRecord, DatedRecord } from '../records';
import { contactCounts, listCount, offerCount } from './contacts/contactCounts';
import { listRange, offerRange } from './contacts/listRanges';

/** Somebody of the audit, with what was said about the offer. */
export interface AuditedContact {
  contact: ContactRecord;
  /** Their needs and the evidence on this offer, the latest first. */
  sentences: DatedRecord[];
}

/** The beginning of each list of one offer's audit, and how many there are in all. */
export interface AuditContents {
  overlooked: AuditedContact[];
  overlookedTotal: number;
  mentioned: AuditedContact[];
  mentionedTotal: number;
  /** Of whom nothing tells what they do: the user is to say whether they fit. */
  unknown: AuditedContact[];
  unknownTotal: number;
}

/** @param most so many of each */
export function auditContents(db: Database, offer: Id, most: number): Promise<AuditContents> {
  return db.transaction('r', [db.contacts, db.datedRecords, db.meta], async () => {
    const [counts, overlooked, mentioned, unknown] = await Promise.all([
      contactCounts(db),
      offerRange(db, offer, 'overlooked').limit(most).toArray(),
      offerRange(db, offer, 'mentioned').limit(most).toArray(),
      listRange(db, 'unknownTrade').limit(most).toArray(),
    ]);
    return {
      overlooked: await withSentences(db, overlooked, offer),
      overlookedTotal: offerCount(counts, offer, 'overlooked'),
      mentioned: await withSentences(db, mentioned, offer),
      mentionedTotal: offerCount(counts, offer, 'mentioned'),
      unknown: unknown.map((contact) => ({ contact, sentences: [] })),
      unknownTotal: listCount(counts, 'unknownTrade'),
    };
  });
}

/** One plain read a contact, all under way at once. */
async function withSentences(db: Database, rows: ContactRecord[], offer: Id): Promise<AuditedContact[]> {
  const lists = await Promise.all(rows.map(({ id }) => db.datedRecords.where('contact').equals(id).toArray()));
  return rows.map((contact, i) => ({ contact, sentences: sentencesOf(lists[i] ?? [], offer) }));
}

const sentencesOf = (records: DatedRecord[], offer: Id): DatedRecord[] =>
  records
    .filter(
      (record) => !record.deleted && (record.type === 'need' || record.type === 'evidence') && record.offer === offer,
    )
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));

const dayOf = (record: DatedRecord): string => ('on' in record ? record.on : '');
