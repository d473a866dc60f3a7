/** Sites that the user added: the content script is registered where host access was granted, and taken away with it. */
import browser from 'webextension-polyfill';
import { addedPatterns, addedSiteKey, isSingleSite } from '../settings/addedSites';

const id = 'added';
const script = 'content/added.js';

/** The sites that the user added, among all to which there is access now. */
async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return addedPatterns(origins, own);
}

/** Follows the access that is granted now. Whoever asked for it may be gone: a prompt can close the popup. */
export async function followPermissions(): Promise<void> {
  const added = await addedSites();
  await register(added);
  await browser.storage.local.set(
    Object.fromEntries(added.filter(isSingleSite).map((site) => [addedSiteKey(site), true])),
  );
}

/** Makes the registered script match the sites, and starts it in tabs that are open there already. */
async function register(added: string[]): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (String(known?.matches ?? []) === String(added)) return;
  if (known) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (!added.length) return;
  await browser.scripting.registerContentScripts([{ id, js: [script], matches: added, runAt: 'document_start' }]);
  const fresh = added.filter((origin) => !known?.matches?.includes(origin));
  await putInto(fresh, [script]);
}

/** Puts this version's content scripts into the tabs that are open on their sites. */
export async function replaceScripts(): Promise<void> {
  const { content_scripts: own = [] } = browser.runtime.getManifest();
  const added = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  await Promise.allSettled([...own, ...added].map(({ matches = [], js: files = [] }) => putInto(matches, files)));
}

/** Puts scripts of ours into the tabs that are open at these addresses. */
export async function putInto(url: string[], files: string[]): Promise<void> {
  const tabs = url.length ? await browser.tabs.query({ url }) : [];
  await Promise.allSettled(
    tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id as number }, files })),
  );
}
