/** What each later version of the database changes. */
import type { Transaction as UpgradeTransaction } from 'dexie';

/** What a later version of the database changes. It runs once, when the older database is opened. */
export interface Migration {
  /** Tables that are new or whose indexes change, with all their indexes; null deletes one. */
  stores?: Record<string, string | null>;
  /** Brings the rows along. */
  upgrade?(tx: UpgradeTransaction): Promise<unknown>;
  /** Every standing is computed again, and with it the fields of a contact that lists are read from. */
  recomputesStandings?: true;
}

/** From version 2 on, oldest first. None: nothing has been released yet, and until then version 1 itself may change. */
export const releasedMigrations: readonly Migration[] = [];
