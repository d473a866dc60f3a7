/** Who is in the active tab: asked of its content script, or, on the way "by title only", told by address and title. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import type { ContentMessage, PageAnswer, QueryMessage } from '../../messages/messages';
import { identityAt } from '../../readers/linkedin/address';
import { nothing, type Seen } from '../../readers/reader';
import { siteGroupAt, workingModeIn, workingModeKey } from '../../settings/workingMode';

interface ActiveTab {
  seen: Seen;
  url: string;
  tab?: number;
}

/** Whose the title of a tab is: the address is another's at once, the title only a little later. */
const titled = new Map<number, { who: string; title: string }>();

/** The member that an address names. */
const whoAt = (url: string): string => {
  const { slug, urn } = identityAt(url) ?? {};
  return slug ?? urn ?? '';
};

/** Calls back whenever the person in the active tab may be another. @returns how to stop */
export function followActiveTab(windowId: number, here: (here: ActiveTab) => void): void {
  const look = () => void current(windowId).then(here);
  const onMessage = (message: unknown, { tab }: Runtime.MessageSender): undefined => {
    const { ask, input } = message as Partial<QueryMessage<'seen'>>;
    if (ask === 'seen' && input && tab?.active && tab.windowId === windowId) here({ ...input, tab: tab.id });
  };
  browser.runtime.onMessage.addListener(onMessage as (message: unknown, sender: Runtime.MessageSender) => undefined);
  browser.tabs.onActivated.addListener((active) => active.windowId === windowId && look());
  browser.tabs.onUpdated.addListener((id, changed, tab) => {
    if (changed.url && titled.get(id)?.title !== tab.title) titled.set(id, { who: '', title: tab.title ?? '' });
    if (tab.active && tab.windowId === windowId && (changed.url || changed.title || changed.status)) look();
  });
  browser.storage.onChanged.addListener(
    (changes) => Object.keys(changes).some((key) => key.startsWith('way/')) && look(),
  );
  look();
}

async function current(windowId: number): Promise<ActiveTab> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  if (!tab) return { seen: nothing(), url: '' };
  const url = tab.url ?? '';
  const realm = siteGroupAt(url);
  if (workingModeIn(await browser.storage.local.get(workingModeKey(realm)), realm) === 'title')
    return { seen: byTitle(tab), url, tab: tab.id };
  try {
    const answer = await browser.tabs.sendMessage(tab.id as number, { tell: 'who' } satisfies ContentMessage);
    const { seen, url: address, doubts = [] } = (answer ?? {}) as Partial<PageAnswer>;
    return { seen: seen ?? nothing(...doubts), url: address ?? url, tab: tab.id };
  } catch {
    return { seen: nothing(), url, tab: tab.id };
  }
}

/** A profile by its address and the title of its tab ("(3) Anna Nowak | LinkedIn"); silent while the title lags behind. */
function byTitle({ id = 0, url = '', title = '', status }: Tabs.Tab): Seen {
  const linkedin = identityAt(url);
  const name = /^(?:\(\d+\+?\) )?(.+?)(?: - .+)? \| LinkedIn$/.exec(title)?.[1];
  const owner = titled.get(id);
  const isLate = owner?.title === title && owner.who !== whoAt(url);
  if (!linkedin || !name || status !== 'complete' || isLate) return nothing('no name in the title');
  titled.set(id, { who: whoAt(url), title });
  const person = { name, emails: [], linkedin, role: 'subject' as const };
  return { kind: 'profile', people: [person], evidence: { name: 'title', slug: 'url' } };
}
