/** What a keyboard shortcut does: the browser sends it here, whatever page is in front. */
import browser, { type Tabs } from 'webextension-polyfill';
import { askTab } from '../messages/askTab';
import type { Shortcut } from '../messages/shortcut';
import { notesHiddenKey } from '../settings/keys';
import { siteGroupAt, siteGroups } from '../settings/workingMode';
import { decidesWorkingMode, workingModeIn, workingModeKeys } from '../settings/workingModeIn';
import { openPage, openSmallWindow } from './openPage';

/**
 * Does what a shortcut of the manifest says.
 * @param tab the tab in front
 */
export function onShortcut(name: string, tab: Tabs.Tab | undefined): Promise<void> {
  if (name === 'hide-notes') return switchHiding();
  return name === 'capture' ? openSmallWindow('popup.html?capture') : forwardShortcut(name as Shortcut, tab);
}

/** Hides the user's notes on every surface, or shows them again. */
async function switchHiding(): Promise<void> {
  const { [notesHiddenKey]: isHidden } = await browser.storage.local.get(notesHiddenKey);
  await browser.storage.local.set({ [notesHiddenKey]: !isHidden });
}

/** What is stored of the working modes, once it has been read. */
let storedModes: Record<string, unknown> = {};

/** Has the working modes at hand: what opens the side panel can't wait for them. */
export async function watchWorkingModes(): Promise<void> {
  const read = async () => {
    storedModes = await browser.storage.local.get(siteGroups.flatMap(workingModeKeys));
  };
  browser.storage.local.onChanged.addListener(
    (changes) => void (Object.keys(changes).some(decidesWorkingMode) && read()),
  );
  await read();
}

/**
 * Sends a shortcut to the page in front; where no panel can be, the side panel or the popup opens instead. The browser
 * opens the side panel only in the moment of the key: a worker that was asleep doesn't know the working modes yet, and
 * opens the popup, which has a button for the side panel.
 */
async function forwardShortcut(name: Shortcut, tab: Tabs.Tab | undefined): Promise<void> {
  if (name === 'open-panel' && isBeside(tab?.url)) return openPage('side panel', tab?.windowId);
  if (!(await askTab(browser.tabs, tab?.id, { type: 'shortcut', name }))) await openPage('popup', tab?.windowId);
}

function isBeside(url = ''): boolean {
  const mode = workingModeIn(storedModes, siteGroupAt(url));
  return mode === 'beside' || mode === 'title';
}
