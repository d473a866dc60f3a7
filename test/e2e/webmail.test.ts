/** A real webmail that the user adds: the panel is there for the sender of a real message, and covers none closed. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mail, startMail } from '../mail/mailServer';
import { openInbox } from '../mail/openInbox';
import { coveredBy } from './nothingCovered';
import { find, findNow, inBothBrowsers, panel, pillBox, shownPanelBox, until } from './testBrowser';

let mail: Mail;
beforeAll(async () => {
  mail = await startMail();
});
afterAll(() => mail?.stop());

const row = (page: Page, subject: string) =>
  until(`the message "${subject}"`, async () => {
    for (const found of await page.$$('#messagelist tr.message')) {
      if ((await found.evaluate((element) => element.textContent))?.includes(subject)) return found;
    }
    return null;
  });

inBothBrowsers('a real webmail', { onScreen: true }, (rig) => {
  test('the sender of a message that was opened', async () => {
    await rig.grant(mail.url);
    const page = await rig.open('about:blank');
    await openInbox(page, mail);
    await (await row(page, 'After Thursday')).click({ count: 2 });
    await page.waitForSelector('#messagebody');
    await find(await panel(page), 'heading', 'Hanna Wójcik');
  });

  test('the sender of a message in the preview beside the list, and of the next one', async () => {
    const page = await rig.open('about:blank');
    await openInbox(page, mail);
    await (await row(page, 'Parkowa')).click();
    const pill = await until('the pill', () => pillBox(page));
    expect(await coveredBy(page, pill)).toEqual({ characters: 0, controls: 0 });
    await find(await panel(page), 'heading', 'Tomasz Lis (Lisbud)');
    const open = await until('the panel', () => shownPanelBox(page));
    const { characters, controls } = await coveredBy(page, open);
    console.log(`A real webmail, ${rig.kind}: open, over ${characters} characters and ${controls} controls`);
    await (await row(page, 'After Thursday')).click();
    // The one that was open may go in the moment in which it is asked.
    await until('the panel to follow', async () => findNow(await panel(page), 'heading', 'Hanna Wójcik'));
  });
});
