/** "Tag with KnownFor" and "Add to KnownFor" on links to a profile and to an address. */
import browser, { type Menus } from 'webextension-polyfill';
import { openSmallWindow } from './openPage';

const items = ['add', 'tag'] as const;
const links = ['*://*.linkedin.com/in/*', 'mailto:*'];

/** Puts the items into the menu; the browser keeps them until the next update. */
export async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const id of items)
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(`menu_${id}`),
      contexts: ['link'],
      targetUrlPatterns: links,
    });
}

/** Opens the small window in which the person of a link is added or tagged. */
export async function followMenu({ menuItemId, linkUrl, linkText }: Menus.OnClickData): Promise<void> {
  if (!linkUrl) return;
  // Chromium doesn't say the link's text; then the address has to do.
  const about = new URLSearchParams({ [menuItemId]: linkUrl, ...(linkText && { text: linkText }) });
  await openSmallWindow(`popup.html?${about}`);
}
