/** "Tag with KnownFor" and "Add to KnownFor" on links to a profile and to an address. */

import type { Menus } from 'webextension-polyfill';
import { optionalApi } from '../platform/optionalApi';
import { openSmallWindow } from './openPage';
import { workerText } from './workerTexts';

const menuItems = ['add', 'tag'] as const;
const personLinks = ['*://*.linkedin.com/in/*', 'mailto:*'];

/** Puts the items into the menu; the browser keeps them until the next update. */
export async function makeMenus(): Promise<void> {
  const text = await workerText();
  const menus = optionalApi('contextMenus');
  if (!menus) return;
  await menus.removeAll();
  for (const id of menuItems)
    menus.create({
      id,
      title: text(`menu_${id}`),
      contexts: ['link'],
      targetUrlPatterns: personLinks,
    });
}

/** Opens the small window in which the person of a link is added or tagged. */
export async function onMenuClick({ menuItemId, linkUrl, linkText }: Menus.OnClickData): Promise<void> {
  if (!linkUrl) return;
  // Chromium doesn't give the link's text, only its address.
  const about = new URLSearchParams({ [menuItemId]: linkUrl, ...(linkText && { text: linkText }) });
  await openSmallWindow(`popup.html?${about}`);
}
