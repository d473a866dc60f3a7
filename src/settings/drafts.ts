/** Drafts: what was typed and is not yet saved. Each input has a key of its own. */

/** A command waiting to be done. */
export interface Draft {
  key: DraftKey;
  do: string;
  input: unknown;
  /** When it was typed, in milliseconds since 1970. */
  at: number;
}

/** `draft/SESSION/FIELD/NUMBER`. */
type DraftKey = string;

/** What the key of every draft begins with, in storage.local and in storage.session. */
export const draftPrefix = 'draft/';

/**
 * The key of one input.
 * @param session the page in which it was typed
 * @param number later inputs of a field have higher ones
 */
export const draftKey = (session: string, field: string, number: number): DraftKey =>
  `${draftPrefix}${session}/${field}/${number}`;

/** The part of a key that all inputs of one field share. */
export const draftField = (key: DraftKey): string => key.slice(0, key.lastIndexOf('/'));

/** The number of an input within its field. */
export const draftNumber = (key: DraftKey): number => Number(key.slice(key.lastIndexOf('/') + 1));
