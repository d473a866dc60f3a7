/** The current tab: who is on it, or whether KnownFor may read it at all. */
import { useEffect, useState } from 'preact/hooks';
import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../../../messages/askTab';
import type { Person, Seen } from '../../../readers/reader';
import type { SiteAccess } from '../../shared/access/accessTo';
import { siteAccessOf } from '../../shared/access/siteAccess';

export interface TabOnScreen {
  id?: number;
  url?: string;
  seen?: Seen;
  /** What keeps KnownFor from seeing anybody there. */
  access?: SiteAccess | undefined;
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

async function readCurrentTab(): Promise<TabOnScreen> {
  const [{ id, url = '', windowId } = {} as Tabs.Tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const access = await siteAccessOf({ id, url });
  if (access) return { id, url, windowId, access };
  // On a page that can hold nobody our script doesn't even listen.
  const answer = await askTab(browser.tabs, id, { type: 'whoIsHere' });
  return { id, url, windowId, seen: answer?.seen };
}
