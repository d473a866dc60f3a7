import browser from 'webextension-polyfill';

/** Opens the report of the page in a tab: the page without anybody on it, read when the report is shown. */
export async function openReport(tab: number | undefined): Promise<void> {
  if (tab === undefined) throw new Error('a report is of a tab');
  await browser.tabs.create({ url: browser.runtime.getURL(`report.html?tab=${tab}`) });
}
