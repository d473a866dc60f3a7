/** What the user has set for the sites: scripts in a page ask here, and touch no storage of their own for it. */
import browser from 'webextension-polyfill';
import type { PageSettings, SettingsChange } from '../messages/toWorker';
import { consentIn, consentKey } from '../settings/consent';
import {
  isWorkingModeKey,
  orphanSecretKey,
  type PanelPlacement,
  panelPlacementKey,
  workingModeKey,
} from '../settings/keys';
import { siteGroupOf } from '../settings/workingMode';
import { workingModeIn } from '../settings/workingModeIn';
import { broadcast } from './broadcast';

/** What the user has set for a reader's site, once a change of it is stored. */
export async function pageSettings(site: string, change?: SettingsChange): Promise<PageSettings> {
  const group = siteGroupOf(site);
  const placementKey = panelPlacementKey(site);
  if (change)
    await browser.storage.local.set(
      'mode' in change ? { [workingModeKey(group)]: change.mode } : { [placementKey]: change.placement },
    );
  const stored = await browser.storage.local.get([workingModeKey(group), placementKey, orphanSecretKey, consentKey]);
  return {
    // Who said no to reading is asked nothing on pages, and nothing of them is read, as by title only.
    mode: consentIn(stored) === 'refused' ? 'title' : workingModeIn(stored, group),
    placement: (stored[placementKey] as PanelPlacement | undefined) ?? {},
    orphanSecret: (stored[orphanSecretKey] as string | undefined) ?? (await makeOrphanSecret()),
  };
}

let made: Promise<string> | undefined;

/** One for all pages, whoever asks first. */
function makeOrphanSecret(): Promise<string> {
  made ??= (async () => {
    const secret = crypto.randomUUID();
    await browser.storage.local.set({ [orphanSecretKey]: secret });
    return secret;
  })();
  return made;
}

/** Tells open pages that a working mode is another now; what is placed is asked for with the next person. */
export function broadcastModes(changes: Record<string, unknown>): void {
  if (Object.keys(changes).some((key) => isWorkingModeKey(key) || key === consentKey))
    void broadcast({ type: 'settingsChanged' });
}
