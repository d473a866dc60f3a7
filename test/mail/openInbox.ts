import type { Page } from 'puppeteer-core';
import type { Mail } from './mailServer';

/** Milliseconds after which a list that has not come is asked for anew. */
const patience = 10_000;

/** Logs in where that has to be done, and opens the list of messages. A busy server now and then leaves one unanswered. */
export async function openInbox(page: Page, { url, user, password }: Mail): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    await page.goto(url);
    if (await page.$('#rcmloginuser')) {
      await page.type('#rcmloginuser', user);
      await page.type('#rcmloginpwd', password);
      await page.click('#rcmloginsubmit');
    }
    const list = page.waitForSelector('#messagelist tr.message', { timeout: patience });
    if (await list.catch((error) => (attempt < 3 ? null : Promise.reject(error)))) return;
  }
}
