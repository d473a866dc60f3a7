/** One import, of one file or of several that were given together. */

import type { Origin } from '../../domain/importOrigin';
import type { Id } from '../../domain/model';

/** The entries of the change log that it made name it as their `part`. */
export interface ImportRow {
  id: Id;
  /** When it began, in milliseconds since 1970. */
  at: number;
  origins: Origin[];
  /** How many people it is to bring, and how many of them are through. */
  people: number;
  done: number;
  state: 'running' | 'done' | 'undone';
}
