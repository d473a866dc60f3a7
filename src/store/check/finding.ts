/** What a check of the store finds. */
import type { Id } from '../../domain/model';
import type { TableName } from '../changeLog';

/** What can be wrong, and what `repairStore` does about it; null: it is said, and left for a person to look at. */
export const mends = {
  /** A contact's verdict, days due or place in a list is not what follows from its records. */
  standing: 'judge again',
  counts: 'count again',
  /** Search has another line for a contact, none, or one of nobody. */
  searchLine: 'write the lines anew',
  /** Two contacts have one identity. */
  sharedKey: 'leave it with the older one',
  /** A contact was joined into itself, by whatever way round. */
  joinCircle: 'bring back the one that was joined last',
  /** A record of a contact that isn't there. */
  orphan: null,
  /** A clock that is none, or is not later than the one before. */
  clock: null,
  /** A record holds something else than the log says. */
  log: null,
  /** A record that this version can't read. */
  unreadable: null,
} as const;

/** One thing that is wrong. */
export interface Finding {
  kind: keyof typeof mends;
  /** Where. */
  at: string;
  table?: TableName;
  id?: Id;
}
