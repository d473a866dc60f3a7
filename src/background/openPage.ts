import browser from 'webextension-polyfill';
import type { OwnPage } from '../messages/workerMessages';
import { openSidePanel } from '../platform/openSidePanel';
import { optionalApi } from '../platform/optionalApi';

/** Opens one of our own pages; where one can't be opened without a click, it comes as a tab. */
export async function openPage(page: OwnPage, windowId?: number): Promise<void> {
  if (page === 'options') return browser.runtime.openOptionsPage();
  if (page === 'health') return void browser.tabs.create({ url: browser.runtime.getURL('health.html') });
  try {
    await (page === 'popup' ? browser.action.openPopup() : openSidePanel(windowId));
  } catch {
    // Firefox opens its sidebar on a click in the popup or by the key alone; the panel says so.
    if (page === 'popup') await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
  }
  return undefined;
}

/** Opens a link in a tab of its own; the browser hands an address to the mail program, and closes the tab. */
export async function openLink(url: string, windowId?: number): Promise<void> {
  await browser.tabs.create({ url, ...(windowId !== undefined && { windowId }) });
}

/** Opens a page of ours in a small window of its own; as a tab where there are no windows. */
export async function openSmallWindow(page: string): Promise<void> {
  const url = browser.runtime.getURL(page);
  const windows = optionalApi('windows');
  await (windows ? windows.create({ url, type: 'popup', width: 460, height: 640 }) : browser.tabs.create({ url }));
}

/** Opens a contact's page. An id gives no rights: nothing is answered, and no site sees what opens. */
export async function openPerson(id: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#person=${encodeURIComponent(id)}`) });
}
