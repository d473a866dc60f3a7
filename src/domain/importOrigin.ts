/** What imported files were. */
import type { Day } from './days';

/** What files of one format that were given together are, as far as they tell. */
export interface Origin {
  /** The name of the format. */
  format: string;
  /** The files as they were given; of an archive, the archive. */
  files: string[];
  /** How many people they tell of. */
  people: number;
  /** Whose they are: a name, or an address. */
  owner?: string;
  /** Of LinkedIn's archive. */
  connections?: number;
  conversations?: number;
  /** Of guest lists: the event, and how many were there. */
  event?: string;
  came?: number;
  /** Of mailboxes: mails with one of the people. */
  messages?: number;
  /** Of calendars: as their touchpoints name them. */
  calendars?: string[];
  /** Of calendars and mailboxes: the days from the first meeting, or mail, to the last; of guest lists the day. */
  from?: Day;
  to?: Day;
}
