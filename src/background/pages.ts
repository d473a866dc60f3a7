import browser from 'webextension-polyfill';

/** Opens one of our own pages; where the popup can't be opened without a click, it comes as a tab. */
export async function openPage(which: 'options' | 'popup'): Promise<void> {
  if (which === 'options') return browser.runtime.openOptionsPage();
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
  }
}
