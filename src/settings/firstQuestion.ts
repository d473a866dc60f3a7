import type { Consent } from './consent';
import type { WorkingMode } from './workingMode';

/** What a page asks before anything else: whether KnownFor may read, then how it should work there. */
export type FirstQuestion = 'consent' | 'mode';

/** What the user has still to be asked on a site's pages; who said no to what is read is asked nothing there. */
export function firstQuestion(consent: Consent, mode: WorkingMode | undefined): FirstQuestion | undefined {
  if (consent === 'refused') return undefined;
  if (consent !== 'given') return 'consent';
  return mode ? undefined : 'mode';
}
