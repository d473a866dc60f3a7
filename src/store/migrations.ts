/** What each later version of the database changes. */

/** A row as an older version had it. */
type OldRow = Record<string, unknown>;

/** What a later version of the database changes. */
export interface Migration {
  /** Tables that are new or whose indexes change, with all their indexes; null deletes one. Done in opening it. */
  stores?: Record<string, string | null>;
  /**
   * Table → how a row is brought along; long work, in slices (migrate/migrateSlice.ts). What it throws ends the whole:
   * the rows go back to what they were, and nothing is written before another version of KnownFor has come.
   */
  rows?: Record<string, (row: OldRow) => OldRow>;
  /** Every standing is computed again, and with it the fields of a contact that lists are read from. */
  recomputesStandings?: true;
}

/** From version 2 on, oldest first. None: nothing has been released yet, and until then version 1 itself may change. */
export const releasedMigrations: readonly Migration[] = [];
