/** Tells content scripts what they can't see for themselves. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { ContentMessage } from '../messages/messages';
import { siteGroupAt, siteGroups, workingModeIn, workingModeKey } from '../settings/workingMode';
import { openPage } from './openPage';

/** Tells every open tab in which a content script may run; tabs without one don't answer, and needn't. */
export async function broadcast(telling: ContentMessage): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = origins.length ? await browser.tabs.query({ url: origins }) : [];
  await Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id as number, telling)));
}

/** The ways that the user chose, as soon as they are known. */
let ways: Record<string, unknown> = {};

/** Keeps the ways at hand: what opens the side panel can't wait for them. */
export async function watchWorkingModes(): Promise<void> {
  const read = async () => {
    ways = await browser.storage.local.get(siteGroups.map(workingModeKey));
  };
  browser.storage.local.onChanged.addListener(
    (changes) => void (siteGroups.some((one) => workingModeKey(one) in changes) && read()),
  );
  await read();
}

/**
 * Passes a shortcut on to the page in front; where no panel stands there, the side panel or the popup opens instead. The
 * side panel opens at once or not at all, since after a wait the key is no longer the user's act: to a worker that was
 * asleep the ways are unknown, and the popup, which has a button for it, has to do.
 */
export async function forwardShortcut(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (name === 'open-panel' && isBeside(tab?.url)) return openPage('side panel', tab?.windowId);
  try {
    const telling = { tell: 'command', name } as ContentMessage;
    if (!(await browser.tabs.sendMessage(tab?.id as number, telling))) throw new Error('nobody on the page');
  } catch {
    await openPage('popup', tab?.windowId);
  }
}

function isBeside(url = ''): boolean {
  const way = workingModeIn(ways, siteGroupAt(url));
  return way === 'beside' || way === 'title';
}
