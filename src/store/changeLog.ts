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
  /** The clocks that they had, where they had one. */
  clocksBefore?: Record<string, Clock>;
  /**
   * Fields that an undo gave back what they held: with the clock under which that was written, or with null where it is
   * as old as the record. Such a value counts as written then and not now.
   */
  restored?: Record<string, Clock | null>;
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
  /** The field of a page in which it was typed, while that page was open: `draft/SESSION/FIELD`. */
  typingSession?: string;
  /** The document whose content script did it. */
  fromDocument?: string;
  /** The import of which this is a part. */
  part?: Id;
  /** The entry that this one took back. */
  undoes?: number;
}
