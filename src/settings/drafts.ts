/**
 * Drafts: what a hand typed and what is not yet saved. A field has one, which each input overwrites, and it goes when
 * the save is acknowledged. Those of content scripts are in storage.local, those of our own pages in storage.session
 * and in the database, which no content script can read.
 */
import type { PassToSave } from './passToSave';

/** A command waiting to be done. */
export interface Draft {
  key: DraftKey;
  do: string;
  input: unknown;
  /** When it was typed, in milliseconds since 1970. */
  at: number;
  /** What was typed, as it was in the field. */
  text: string;
  /** Of a content script: without one it is shown to the user, and not saved. */
  pass?: PassToSave | undefined;
}

/** `draft/SESSION/FIELD`. */
type DraftKey = string;

/** What the key of every draft begins with. */
export const draftPrefix = 'draft/';

/**
 * The key of one field's draft.
 * @param session the document in which it was typed
 */
export const draftKey = (session: string, field: string): DraftKey => `${draftPrefix}${session}/${field}`;

/** A draft that was refused: it is shown with what can be done about it. Only in the database. */
export interface UnsavedDraft extends Draft {
  /** Why it was refused: the code of a failure. */
  refusal: string;
}

/** Text in a form that is saved with Enter or a button: it comes back when the form opens again. */
export interface FormDraft {
  key: string;
  text: string;
  /** When it was typed, in milliseconds since 1970. */
  at: number;
}

/** The key of one field of a form; the same in every page of ours. */
export const formDraftKey = (form: string, field: string): string => `form/${form}/${field}`;
