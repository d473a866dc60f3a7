/** The popup's ways to our other pages; the popup closes behind them. */
import browser from 'webextension-polyfill';

/** Opens the settings. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  closePopup();
}

/** @param route what stands behind the dashboard's "#"; empty: its first view */
export async function openDashboard(route: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html${route && `#${route}`}`) });
  closePopup();
}

/** Closes the popup once it has done its work; where its lists stand on a page of their own, the page stays. */
export function closePopup(): void {
  if (location.pathname === '/popup.html') window.close();
}
