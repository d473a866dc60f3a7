import type { Page } from 'puppeteer-core';
import type { Mail } from './mailServer';

/** Milliseconds after which a list that has not come is asked for again. */
const listLimit = 20_000;

/** Logs in where needed, and opens the list of messages. A busy server now and then leaves the question unanswered. */
export async function openInbox(page: Page, { url, user, password }: Mail): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.goto(url);
    if (await page.$('#rcmloginuser')) {
      await page.type('#rcmloginuser', user);
      await page.type('#rcmloginpwd', password);
      await page.click('#rcmloginsubmit');
    }
    const list = page.waitForSelector('#messagelist tr.message', { timeout: listLimit });
    if (await list.catch((error) => (attempt < 8 ? null : Promise.reject(error)))) return;
  }
}
