import { workingModeKey } from './keys';
import { type SiteGroup, type WorkingMode, workingModes } from './workingMode';

/** The working mode in what storage.local gave; none yet for LinkedIn until the user has been asked. */
export function workingModeIn(stored: Record<string, unknown>, group: SiteGroup): WorkingMode | undefined {
  const mode = workingModes.find((one) => one === stored[workingModeKey(group)]);
  return mode ?? (group === 'mail' ? 'page' : undefined);
}
