/** What the worker answers, whatever it was sent. */

import type { PassToSave } from '../settings/passToSave';
import type { ContactView } from '../store/queries/contacts/contactView';

/** Why something was not done. */
export interface Failure {
  /** For the user's words: one of these, or a refusal of a command. */
  code: 'refused' | 'invalid' | 'storage' | 'full' | 'gone' | string;
  /** For the log. */
  text: string;
}

/**
 * `change` is the number of the entry in the change log, for Undo; none if nothing changed. `view` is the person whom
 * the message asked to be shown, as they are now. `pass` comes with a person who is shown to a content script: with it
 * that document can save something about them.
 */
export type Reply<T> =
  | { ok: true; value: T; change?: number; view?: ContactView; pass?: PassToSave }
  | { ok: false; error: Failure };
