/** What the worker answers, whatever it was sent. */

/** Why something was not done. */
export interface Failure {
  /** For the user's words: one of these, or a refusal of a command. */
  code: 'refused' | 'invalid' | 'storage' | 'full' | 'gone' | string;
  /** For the log. */
  text: string;
}

/** `change` is the number of the entry in the change log, for Undo; none if nothing changed. */
export type Reply<T> = { ok: true; value: T; change?: number } | { ok: false; error: Failure };
