/**
 * Sites that the user added: the content script is registered where host access was granted, and taken away with it.
 */
import browser from 'webextension-polyfill';
import { addedPatterns, isSingleSite } from '../settings/addedSites';
import { addedSiteKey } from '../settings/keys';

const scriptId = 'added';
const scriptFile = 'content/added.js';

/** The sites that the user added, among all to which there is access now. */
async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return addedPatterns(origins, own);
}

/** Registers the sites to which there is access now. The popup that asked for it may be gone: a prompt can close it. */
export async function updateAddedSites(): Promise<void> {
  const added = await addedSites();
  await register(added);
  await browser.storage.local.set(
    Object.fromEntries(added.filter(isSingleSite).map((site) => [addedSiteKey(site), true])),
  );
}

/** Makes the registered script match the sites, and starts it in tabs that are open there already. */
async function register(added: string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (String(known?.matches ?? []) === String(added)) return;
  if (known) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (!added.length) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, js: [scriptFile], matches: added, runAt: 'document_start' },
  ]);
  const opened = added.filter((origin) => !known?.matches?.includes(origin));
  await injectIntoTabs(opened, [scriptFile]);
}

/** Puts this version's content scripts into the tabs that are open on their sites. */
export async function replaceScripts(): Promise<void> {
  const { content_scripts: own = [] } = browser.runtime.getManifest();
  const added = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  await Promise.allSettled(
    [...own, ...added].map(({ matches = [], js: files = [] }) => injectIntoTabs(matches, files)),
  );
}

/** Puts scripts of ours into the tabs that are open at these addresses. */
async function injectIntoTabs(url: string[], files: string[]): Promise<void> {
  const tabs = url.length ? await browser.tabs.query({ url }) : [];
  await Promise.allSettled(
    tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id as number }, files })),
  );
}
