import { workingModeKey } from './keys';
import { type SiteGroup, type WorkingMode, workingModes } from './workingMode';

/** The working mode in what storage.local gave; none until the user has been asked. */
export function workingModeIn(stored: Record<string, unknown>, group: SiteGroup): WorkingMode | undefined {
  return workingModes.find((one) => one === stored[workingModeKey(group)]);
}
