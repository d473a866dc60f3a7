/** What the user has set for the sites: scripts in a page ask here, and touch no storage of their own for it. */
import browser from 'webextension-polyfill';
import type { PageSettings, SettingsChange } from '../messages/workerMessages';
import { consentAnswer, consentIn, consentKey } from '../settings/consent';
import { firstQuestion } from '../settings/firstQuestion';
import { orphanSecretKey, type PanelPlacement, panelPlacementKey, workingModeKey } from '../settings/keys';
import { siteGroupOf } from '../settings/workingMode';
import { decidesWorkingMode, workingModeIn, workingModeKeys } from '../settings/workingModeIn';
import { broadcast } from './messages/broadcast';

/** What the user has set for a reader's site, once a change of it is stored. */
export async function pageSettings(site: string, change?: SettingsChange): Promise<PageSettings> {
  const group = siteGroupOf(site);
  const placementKey = panelPlacementKey(site);
  if (change)
    await browser.storage.local.set(
      'mode' in change
        ? { [workingModeKey(group)]: change.mode }
        : 'placement' in change
          ? { [placementKey]: change.placement }
          : { [consentKey]: consentAnswer(change.consent) },
    );
  const stored = await browser.storage.local.get([...workingModeKeys(group), placementKey, orphanSecretKey]);
  const mode = workingModeIn(stored, group);
  return {
    ask: firstQuestion(consentIn(stored), mode),
    mode,
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

/** Whether anything of ours may be put into a page: who said no is not asked on pages again. */
export async function mayEnterPages(): Promise<boolean> {
  return consentIn(await browser.storage.local.get(consentKey)) !== 'refused';
}

/** Tells open pages that a working mode is another now; what is placed is asked for with the next person. */
export function broadcastModes(changes: Record<string, unknown>): void {
  if (Object.keys(changes).some(decidesWorkingMode)) void broadcast({ type: 'settingsChanged' });
}
