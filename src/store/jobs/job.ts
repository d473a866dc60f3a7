/**
 * Long work, which is done in slices: each is one transaction, and the row here, put in the same transaction, says how
 * far it is. Whatever dies, the next start goes on from there.
 */
import type { Id } from '../../domain/model';

/** What every job has. */
interface JobRow {
  id: Id;
  /** When it began, in milliseconds since 1970. */
  at: number;
  /** How many people it is about, and how many of them are through. */
  people: number;
  done: number;
  /** The worker that did it was ended: the user is told what became of it. */
  wasInterrupted?: true;
  /** It is through, and waits here to be shown. */
  isOver?: true;
  /** Why it can't go on for now: the code of a failure. */
  problem?: string;
}

/** Taking back several entries of the log that belong together, the last first. */
interface UndoJob extends JobRow {
  kind: 'undo';
  /** The numbers of the entries that are left. */
  entries: number[];
  /** The entry of the last slice: taken back, it takes back the others. */
  change?: number;
  /** An import that was cancelled, or died: of what it added nothing is left, not even to be undone again. */
  ends?: 'cancelled' | 'interrupted';
}

/** Forgetting many. */
interface ForgetJob extends JobRow {
  kind: 'forget';
  /** Those who are left. */
  contacts: Id[];
  /** How many of them in one slice. */
  atOnce: number;
}

export type Job = UndoJob | ForgetJob;
/** A job of one kind. */
export type JobOf<K extends Job['kind']> = Extract<Job, { kind: K }>;
