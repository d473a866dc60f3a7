/** Who is in the active tab: from its content script or, in the mode "by title only", from address and title. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { identityAt } from '../../domain/profileAddress';
import { askTab } from '../../messages/askTab';
import type { QueryMessage } from '../../messages/workerMessages';
import { nothing, type Seen } from '../../readers/reader';
import { siteGroupAt } from '../../settings/workingMode';
import { decidesWorkingMode, workingModeIn, workingModeKeys } from '../../settings/workingModeIn';

interface ActiveTab {
  seen: Seen;
  url: string;
  tab?: number;
}

/** The member whose name a tab's title was: after a navigation the title changes a little later than the address. */
const titleOwners = new Map<number, { who: string; title: string }>();

/** The member that an address names. */
const memberAt = (url: string): string => {
  const { slug, urn } = identityAt(url) ?? {};
  return slug ?? urn ?? '';
};

/** Calls back whenever the person in the active tab may be another. @returns how to look once more */
export function followActiveTab(windowId: number, here: (here: ActiveTab) => void): () => void {
  const look = () => void readActiveTab(windowId).then(here);
  const onMessage = (message: unknown, { tab }: Runtime.MessageSender): undefined => {
    const { ask, input } = message as Partial<QueryMessage<'personSeen'>>;
    if (ask === 'personSeen' && input && tab?.active && tab.windowId === windowId) here({ ...input, tab: tab.id });
  };
  browser.runtime.onMessage.addListener(onMessage as (message: unknown, sender: Runtime.MessageSender) => undefined);
  browser.tabs.onActivated.addListener((active) => active.windowId === windowId && look());
  browser.tabs.onUpdated.addListener((id, changed, tab) => {
    if (changed.url && titleOwners.get(id)?.title !== tab.title)
      titleOwners.set(id, { who: '', title: tab.title ?? '' });
    if (tab.active && tab.windowId === windowId && (changed.url || changed.title || changed.status)) look();
  });
  browser.storage.onChanged.addListener(
    (changes) => Object.keys(changes).some((key) => decidesWorkingMode(key)) && look(),
  );
  look();
  return look;
}

async function readActiveTab(windowId: number): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (!tab) return { seen: nothing(), url: '' };
  const url = tab.url ?? '';
  const siteGroup = siteGroupAt(url);
  if (workingModeIn(await browser.storage.local.get(workingModeKeys(siteGroup)), siteGroup) === 'title')
    return { seen: seenInTitle(tab), url, tab: tab.id };
  const answer = await askTab(browser.tabs, tab.id, { type: 'whoIsHere' });
  return { seen: answer?.seen ?? nothing(...(answer?.warnings ?? [])), url: answer?.url ?? url, tab: tab.id };
}

/** A profile from address and title ("(3) Anna Nowak | LinkedIn"); nobody while the title is still the previous one. */
function seenInTitle({ id = 0, url = '', title = '', status }: Tabs.Tab): Seen {
  const linkedin = identityAt(url);
  const name = /^(?:\(\d+\+?\) )?(.+?)(?: - .+)? \| LinkedIn$/.exec(title)?.[1];
  const owner = titleOwners.get(id);
  const isLate = owner?.title === title && owner.who !== memberAt(url);
  if (!linkedin || !name || status !== 'complete' || isLate) return nothing('no name in the title');
  titleOwners.set(id, { who: memberAt(url), title });
  const person = { name, emails: [], linkedin, role: 'subject' as const };
  return { kind: 'profile', people: [person], evidence: { name: 'title', slug: 'url' } };
}
