/** Why KnownFor sees nothing on a page where it could: access is missing, or the tab is older than the installation. */
import browser from 'webextension-polyfill';
import { addedSitesIn, isPatternWithin, patternHost, sitePattern } from '../../../settings/addedSites';
import { accessTo, type SiteAccess } from './accessTo';

/** A tab, as far as the browser tells of it. */
interface BrowserTab {
  id?: number | undefined;
  url?: string | undefined;
}

type Manifest = { content_scripts?: { matches: string[]; js?: string[] }[]; host_permissions?: string[] };

const ownManifest = () => browser.runtime.getManifest() as Manifest;

/** What is missing in a tab; nothing where all is there, or where KnownFor has no business. */
export async function siteAccessOf({ id, url = '' }: BrowserTab): Promise<SiteAccess | undefined> {
  if (!/^https?:/.test(url)) return undefined;
  const site = sitePattern(new URL(url));
  if (!(await browser.permissions.contains({ origins: [site] }))) {
    const { host_permissions: own = [] } = ownManifest();
    return accessTo(site, [...own, ...addedSitesIn(await browser.storage.local.get(null))]);
  }
  const files = id === undefined ? [] : await scriptsAt(site);
  if (id === undefined || !files.length || (await isAwake(id))) return undefined;
  return { kind: 'asleep', host: patternHost(site), tab: id, files };
}

/** The scripts of ours that belong on a site. */
async function scriptsAt(site: string): Promise<string[]> {
  const { content_scripts: own = [] } = ownManifest();
  const added = await browser.scripting.getRegisteredContentScripts();
  return [...own, ...added]
    .filter(({ matches = [] }) => matches.some((pattern) => isPatternWithin(site, pattern)))
    .flatMap(({ js = [] }) => js);
}

/** Whether a script of ours runs in a tab; one that can't be asked is not worth a word. */
async function isAwake(tabId: number): Promise<boolean> {
  const func = () => Symbol.for('KnownFor') in globalThis;
  const asked = browser.scripting.executeScript({ target: { tabId }, func });
  return asked.then(
    ([answer]) => answer?.result !== false,
    () => true,
  );
}

/** Mends it, within the click that asks for it. @returns whether it is mended */
export async function mendAccess(access: SiteAccess): Promise<boolean> {
  if (access.kind !== 'asleep') return browser.permissions.request({ origins: access.origins });
  await browser.scripting.executeScript({ target: { tabId: access.tab }, files: access.files });
  return true;
}
