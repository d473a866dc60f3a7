/** The project's own JSON: everything a user has, in one file. */

import type { LimitChanges } from './limits';
import type { Contact, Day, Id, Offer } from './model';
import type { Dismissed } from './traps/dismissed';

/** A contact with what the user set besides, and the rules don't look at. */
export interface ProjectContact extends Contact {
  /** In the circle. */
  circle?: boolean;
  /** Left alone until that day. */
  snoozed?: Day;
  /** To be in touch every so many days. */
  cadence?: number;
  /** Traps that were put away. */
  dismissed?: Dismissed[];
  /** Where the person was last met on the web. */
  lastPage?: string;
  /** Keys of people of the same name who are known to be somebody else. */
  apart?: string[];
}

/** An event: what it cost, when it was and is next, and who is expected. */
export interface ProjectEvent {
  name: string;
  on?: Day;
  cost?: number;
  hours?: number;
  next?: Day;
  expected?: Id[];
}

/** A whole file. */
export interface ProjectFile {
  version: number;
  offers: Offer[];
  contacts: ProjectContact[];
  events?: ProjectEvent[];
  /** The user's own numbers for the rules, where they are others than the defaults. */
  limits?: LimitChanges;
  /** To be in touch every so many days with those who have a tag; tags folded. */
  cadences?: Record<string, number>;
  /** Saved filters of the dashboard, by name: links of its own. */
  filters?: Record<string, string>;
  /** The own card, line by line. */
  me?: Record<string, string>;
}
