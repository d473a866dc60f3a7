/** What happens once after the extension was installed or updated. */
import browser, { type Runtime } from 'webextension-polyfill';
import { isFirefox } from '../platform/browser';
import { updatedToKey } from '../settings/keys';
import { replaceScripts, updateAddedSites } from './contentScripts';
import { makeMenus } from './menus';

/** Opens the welcome after an installation, and after an update has the popup say what is new. */
export async function onInstalled({ reason, previousVersion }: Runtime.OnInstalledDetailsType): Promise<void> {
  await Promise.all([updateAddedSites(), makeMenus()]);
  const { version } = browser.runtime.getManifest();
  if (reason === 'update' && previousVersion !== version) await browser.storage.local.set({ [updatedToKey]: version });
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  // Content scripts of the old version can't reach us any more; Firefox replaces them by itself.
  else if (reason === 'update' && !isFirefox) await replaceScripts();
}
