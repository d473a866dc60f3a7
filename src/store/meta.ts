/** The table `meta`: one record for each thing that the store has to remember about itself. */
import type { Day, Id } from '../domain/model';
import type { ListCounts } from './contactListIndex';

/** Moved with each change, because counting 100,000 contacts takes too long. */
export interface Counts {
  key: 'counts';
  contacts: number;
  flagged: number;
  lists?: ListCounts;
}
/** This device, as the clocks name it. */
interface Device {
  key: 'device';
  id: string;
}
/** The tags used last, the latest first. */
export interface RecentTags {
  key: 'recentTags';
  tags: string[];
}
/** The last contact judged since the offers or the numbers of the rules changed; null: everybody has been. */
export interface PendingStandings {
  key: 'pendingStandings';
  after: Id | null;
}
/** The day of the standings: if the clock is set back to before it, everybody is judged again. */
export interface StandingsDay {
  key: 'standingsDay';
  on: Day;
}
/** The last entry of the change log whose contacts are in the lines of search. */
export interface SearchProgress {
  key: 'searchProgress';
  seq: number;
}
/** The key of the hashes of forgotten identities. */
export interface HashKey {
  key: 'hashKey';
  bytes: Uint8Array<ArrayBuffer>;
}
/** The day on which what was kept for long enough went last, and until when a clock that jumped has to be watched. */
export interface DailyCleanup {
  key: 'dailyCleanup';
  on: Day;
  notBefore?: Day;
}
/** The version of the rows; none: the first. Tables and indexes have a version of their own, the browser's. */
export interface DataVersion {
  key: 'dataVersion';
  version: number;
}
/** How far rows of an older version are brought along (migrate/migrateSlice.ts). */
export interface MigrationProgress {
  key: 'migration';
  phase: 'copy' | 'rows' | 'back' | 'failed';
  /** Which migration, and which table of it; of the copy, which table of all. */
  step: number;
  table: number;
  /** The key of the last row done; null: none yet. */
  after: string | number | null;
  /** Rows to do, to copy and to change counted apart, and done. */
  rows: number;
  done: number;
  /** The version of KnownFor that does it. */
  program: string;
}
/** The database that holds everything as it was before the last migration, and since when. */
export interface KeptCopy {
  key: 'keptCopy';
  name: string;
  on: Day;
}
/** The secret with which passes are signed (background/messages/issuedPasses.ts). */
export interface PassKey {
  key: 'passKey';
  bytes: Uint8Array<ArrayBuffer>;
}
export type Meta =
  | DataVersion
  | MigrationProgress
  | KeptCopy
  | HashKey
  | PassKey
  | Counts
  | Device
  | RecentTags
  | PendingStandings
  | StandingsDay
  | SearchProgress
  | DailyCleanup;

/** One identity of somebody who was forgotten. */
export interface ForgottenIdentity {
  hash: string;
  /** The day of forgetting, and the moment in milliseconds since 1970. */
  on: Day;
  at: number;
}
