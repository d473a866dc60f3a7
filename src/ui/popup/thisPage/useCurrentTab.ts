/** The current tab: who is on it, or whether KnownFor may read it at all. */
import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../../../messages/askTab';
import type { Person, Seen } from '../../../readers/reader';
import { addedSitesIn, sitePattern } from '../../../settings/addedSites';

export interface TabOnScreen {
  id?: number;
  url?: string;
  seen?: Seen;
  /** Whether KnownFor has access to it. */
  isRead: boolean;
  /** Without access: the sites to which there was access once. */
  known?: string[];
  windowId?: number;
}

/** The current tab, once it is known. */
export function useCurrentTab(): TabOnScreen | undefined {
  const [tab, setTab] = useState<TabOnScreen>();
  useEffect(() => void readCurrentTab().then(setTab), []);
  return tab;
}

/** The person whom the page is about. */
export const subjectOn = ({ seen }: TabOnScreen): Person | undefined =>
  seen?.people.find(({ role }) => role === 'subject');

/** Whether this is a web page that KnownFor may not read: that comes before all lists. */
export const isAccessMissing = ({ isRead, url = '' }: TabOnScreen): boolean => !isRead && /^https?:/.test(url);

async function readCurrentTab(): Promise<TabOnScreen> {
  const [{ id, url = '', windowId } = {} as Tabs.Tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const isRead = /^https?:/.test(url) && (await browser.permissions.contains({ origins: [sitePattern(new URL(url))] }));
  if (!isRead) return { id, url, windowId, isRead, known: await knownSites() };
  // On a page that can hold nobody our script doesn't even listen.
  const answer = await askTab(browser.tabs, id, { type: 'whoIsHere' });
  return { id, url, windowId, isRead, seen: answer?.seen };
}

/** Sites to which there was access once: our own, and those that the user added. */
async function knownSites(): Promise<string[]> {
  const { host_permissions: own = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return [...own, ...addedSitesIn(await browser.storage.local.get(null))];
}
