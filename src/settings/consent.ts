/**
 * The user's answer to what KnownFor reads and keeps, asked before anything is read. It counts for the practice it was
 * given for: when that changes, it is asked again.
 */

/** Goes up by one whenever what is read, kept or passed on changes (docs/privacy.md). */
const practice = 1;

export const consentKey = 'consent';

/** The answer as it is stored. */
export interface ConsentAnswer {
  isGiven: boolean;
  /** What was described when it was given. */
  practice: number;
}

/** `changed`: given for another practice, and to be asked again; `unasked`: there is no answer yet. */
export type Consent = 'given' | 'refused' | 'changed' | 'unasked';

/** The answer to today's practice. */
export const consentAnswer = (isGiven: boolean): ConsentAnswer => ({ isGiven, practice });

/** The consent in what storage.local gave; who refused stays asked, whatever changes. */
export function consentIn(stored: Record<string, unknown>): Consent {
  const answer = stored[consentKey];
  if (!isAnswer(answer)) return 'unasked';
  if (!answer.isGiven) return 'refused';
  return answer.practice === practice ? 'given' : 'changed';
}

const isAnswer = (value: unknown): value is ConsentAnswer =>
  typeof value === 'object' && value !== null && typeof (value as ConsentAnswer).isGiven === 'boolean';
