/** The database: tables, indexes and their versions. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type {
  ContactRecord,
  DatedRecord,
  Draft,
  EventRecord,
  LogEntry,
  Meta,
  OfferRecord,
  SearchLines,
  SettingRecord,
} from './records';

export class Database extends Dexie {
  declare contacts: EntityTable<ContactRecord, 'id'>;
  declare datedRecords: EntityTable<DatedRecord, 'id'>;
  declare offers: EntityTable<OfferRecord, 'id'>;
  declare events: EntityTable<EventRecord, 'id'>;
  declare settings: EntityTable<SettingRecord, 'id'>;
  declare log: EntityTable<LogEntry, 'seq'>;
  declare searchLines: EntityTable<SearchLines, 'id'>;
  declare meta: Table<Meta, Meta['key']>;
  /** Of our own pages; content scripts keep theirs in storage.local. */
  declare drafts: EntityTable<Draft, 'key'>;

  constructor(name = 'knownfor') {
    // What is acknowledged has reached the disk: a browser killed right after "Saved" loses nothing.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      // `standing.tellRank` exists on flagged contacts only: the index is the popup's list, in order.
      contacts: 'id, *keys, nameKey, *tags, standing.tellRank, standing.until, due, dueByUser, circle, *offerIndex',
      datedRecords: 'id, contact',
      offers: 'id, place',
      events: 'id',
      settings: 'id',
      // An import's entry is large: who looks for what was done lately reads no others than those.
      log: '++seq, command',
      searchLines: 'id, [id+rev], *ids',
      meta: 'key',
      drafts: 'key',
    });
  }

  /** After an opening that failed Dexie answers everybody with that failure: whoever asks next is to open anew. */
  forgive(): void {
    if (this.hasFailed()) this.close({ disableAutoOpen: false });
  }
}
