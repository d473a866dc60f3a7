/** Tells content scripts what they can't see for themselves. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Telling } from '../commands/messages';
import { realmAt, wayIn, wayKey } from '../domain/ways';
import { openPage } from './pages';

/** Tells every open tab in which a content script may run; tabs without one don't answer, and needn't. */
export async function tellAll(telling: Telling): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const tabs = origins.length ? await browser.tabs.query({ url: origins }) : [];
  await Promise.allSettled(tabs.map(({ id }) => browser.tabs.sendMessage(id as number, telling)));
}

/** Passes a shortcut on to the page in front; where no panel stands there, the side panel or the popup opens instead. */
export async function tellShortcut(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  try {
    const telling = { tell: 'command', name } as Telling;
    if (!(await browser.tabs.sendMessage(tab?.id as number, telling))) throw new Error('nobody on the page');
  } catch {
    await openPage(name === 'open-panel' && (await isBeside(tab?.url)) ? 'side panel' : 'popup', tab?.windowId);
  }
}

async function isBeside(url = ''): Promise<boolean> {
  const realm = realmAt(url);
  return wayIn(await browser.storage.local.get(wayKey(realm)), realm) !== 'page';
}
