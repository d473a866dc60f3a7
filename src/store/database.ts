/** The database: tables, indexes and their versions. */
import Dexie, { type EntityTable, type Table } from 'dexie';
import type {
  Change,
  ContactRecord,
  Draft,
  Fact,
  Meta,
  OccasionRecord,
  OfferRecord,
  Pack,
  SettingRecord,
} from './records';

const contacts = 'id, *keys, nameKey, *tags, standing.tell, standing.until, due, promised, circle';

export class Database extends Dexie {
  declare contacts: EntityTable<ContactRecord, 'id'>;
  declare facts: EntityTable<Fact, 'id'>;
  declare offers: EntityTable<OfferRecord, 'id'>;
  declare occasions: EntityTable<OccasionRecord, 'id'>;
  declare settings: EntityTable<SettingRecord, 'id'>;
  declare changes: EntityTable<Change, 'seq'>;
  declare packs: EntityTable<Pack, 'id'>;
  declare meta: Table<Meta, Meta['key']>;
  /** Of our own pages; content scripts keep theirs in storage.local. */
  declare drafts: EntityTable<Draft, 'key'>;

  constructor(name = 'knownfor') {
    // What is acknowledged has reached the disk: a browser killed right after "Saved" loses nothing.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      // `standing.tell` exists on flagged contacts only: the index is the popup's list, in order.
      contacts,
      facts: 'id, contact',
      offers: 'id, place',
      changes: '++seq',
      packs: 'id, [id+rev]',
      meta: 'key',
      drafts: 'key',
    });
    this.version(2).stores({ occasions: 'id', settings: 'id' });
    // An import's entry is large: whoever looks for what was done lately reads no others than those.
    this.version(3).stores({ changes: '++seq, do' });
    // Who stands in which pack: the packs are made anew from the log.
    this.version(4)
      .stores({ packs: 'id, [id+rev], *ids' })
      .upgrade(async (tx) => {
        await tx.table('packs').clear();
        await tx.table('meta').delete('packed');
      });
    // Who stands where with each offer: every standing is reckoned once more, which gives its contact those keys.
    this.version(5)
      .stores({ contacts: `${contacts}, *byOffer` })
      .upgrade((tx) => tx.table('meta').put({ key: 'unsettled', after: '' }));
  }

  /** After an opening that failed Dexie answers everybody with that failure: whoever asks next is to open anew. */
  forgive(): void {
    if (this.hasFailed()) this.close({ disableAutoOpen: false });
  }
}
