/** The change log: undo, live updates and sync come from it. */
import type { Id } from '../domain/model';
import type { Clock, ContactRecord, DatedRecord, EventRecord, OfferRecord } from './records';
import type { SettingRecord } from './settingRecord';

/** The tables that commands change, and their records. */
export interface Tables {
  contacts: ContactRecord;
  datedRecords: DatedRecord;
  offers: OfferRecord;
  events: EventRecord;
  settings: SettingRecord;
}
export type TableName = keyof Tables;

/** One record's change: what the changed fields held before and after; `before` null: there was no such record. */
export interface RecordChange {
  table: TableName;
  id: Id;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
  /** The clocks that its fields got. */
  clocks?: Record<string, Clock>;
}

/** What one command changed. */
export interface LogEntry {
  /** Given by the database; increasing. */
  seq?: number;
  clock: Clock;
  command: string;
  contacts: Id[];
  changes: RecordChange[];
  /**
   * What was typed earlier, came late, and gave way to something newer: stored here, because nothing typed may be
   * lost.
   */
  superseded?: RecordChange[];
  /** When it was taken back, in milliseconds since 1970. */
  undoneAt?: number;
}
