/** The database: tables, indexes and their versions. */
import Dexie, { type ChromeTransactionDurability, type EntityTable, type Table } from 'dexie';
import type { Draft, FormDraft, UnsavedDraft } from '../settings/drafts';
import type { BackupPlan } from './backup/backupPlan';
import type { LogEntry } from './changeLog';
import type { ImportRow } from './import/importRow';
import type { Job } from './jobs/job';
import type { DataVersion, ForgottenIdentity, Meta } from './meta';
import { strictFactory } from './migrate/strictVersions';
import { type Migration, releasedMigrations } from './migrations';
import type { ContactRecord, DatedRecord, EventRecord, OfferRecord } from './records';
import type { SearchBlock } from './search/searchBlock';
import type { SettingRecord } from './settingRecord';

/** The tables that surfaces read and the worker writes. */
export class Database extends Dexie {
  declare contacts: EntityTable<ContactRecord, 'id'>;
  declare datedRecords: EntityTable<DatedRecord, 'id'>;
  declare offers: EntityTable<OfferRecord, 'id'>;
  declare events: EntityTable<EventRecord, 'id'>;
  declare settings: EntityTable<SettingRecord, 'id'>;
  declare log: EntityTable<LogEntry, 'seq'>;
  declare searchLines: EntityTable<SearchBlock, 'id'>;
  declare imports: EntityTable<ImportRow, 'id'>;
  /** Long work that is under way, or was interrupted. */
  declare jobs: EntityTable<Job, 'id'>;
  declare backupPlan: EntityTable<BackupPlan, 'key'>;
  declare forgotten: EntityTable<ForgottenIdentity, 'hash'>;
  declare meta: Table<Meta, Meta['key']>;
  /** Of our own pages; those of content scripts are in storage.local. */
  declare drafts: EntityTable<Draft, 'key'>;
  /** What was refused, of content scripts too: shown until the user has decided. */
  declare unsavedDrafts: EntityTable<UnsavedDraft, 'key'>;
  /** What is typed into forms that are saved with a button. */
  declare formDrafts: EntityTable<FormDraft, 'key'>;

  constructor(
    name = 'knownfor',
    readonly migrations: readonly Migration[] = releasedMigrations,
    chromeTransactionDurability: ChromeTransactionDurability = 'strict',
  ) {
    // What is acknowledged has reached the disk: a browser killed right after "Saved" loses nothing.
    super(name, { chromeTransactionDurability, ...(globalThis.indexedDB && strictFactory()) });
    this.version(1).stores({
      // `standing.tellRank` exists on flagged contacts only: the index is the popup's list, in order.
      contacts: [
        'id, *keys, nameKey, *tags, standing.tellRank, standing.until, due, dueByUser, circle, *lists',
        'removedOn, joinedInto, news.on',
      ].join(),
      datedRecords: 'id, contact',
      offers: 'id, place',
      events: 'id',
      settings: 'id',
      // An import's entry is large: a search for what was done lately must not read it.
      log: '++seq, command, part',
      imports: 'id',
      searchLines: 'id, [id+rev], *ids',
      jobs: 'id',
      backupPlan: 'key',
      meta: 'key',
      forgotten: 'hash',
      drafts: 'key',
      unsavedDrafts: 'key',
      formDrafts: 'key',
    });
    for (const [i, { stores = {} }] of migrations.entries()) this.version(i + 2).stores(stores);
    // What is made now has the rows of this version.
    const version: DataVersion = { key: 'dataVersion', version: migrations.length + 1 };
    this.on('populate', (tx) => void tx.table('meta').put(version));
  }

  /** For what is acknowledged only once something after it has reached the disk. */
  static relaxed(): Database {
    return new Database('knownfor', releasedMigrations, 'relaxed');
  }

  /** Lets the next query open the database anew: after a failed opening Dexie answers every query with that failure. */
  reopenNextTime(): void {
    if (this.hasFailed()) this.close({ disableAutoOpen: false });
  }
}
