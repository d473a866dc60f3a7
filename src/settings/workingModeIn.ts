import { consentIn, consentKey } from './consent';
import { isWorkingModeKey, workingModeKey } from './keys';
import { type SiteGroup, type WorkingMode, workingModes } from './workingMode';

/** The keys of storage.local that decide how a group's sites are worked on. */
export const workingModeKeys = (group: SiteGroup): string[] => [consentKey, workingModeKey(group)];

/** Whether a key decides how some site is worked on. */
export const decidesWorkingMode = (key: string): boolean => key === consentKey || isWorkingModeKey(key);

/**
 * The working mode in what storage.local gave for `workingModeKeys`; none until the user has been asked, and none
 * without their consent: nothing is read before it, nor once it is withdrawn.
 */
export const workingModeIn = (stored: Record<string, unknown>, group: SiteGroup): WorkingMode | undefined =>
  consentIn(stored) === 'given' ? chosenModeIn(stored, group) : undefined;

/** The working mode that the user chose, whether anything may be read or not. */
export const chosenModeIn = (stored: Record<string, unknown>, group: SiteGroup): WorkingMode | undefined =>
  workingModes.find((one) => one === stored[workingModeKey(group)]);
