/** Before the user agreed nothing is read, on any page; who said no is not asked on pages again. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice, profileAddress, threadAddress } from '../../scripts/lib/practice';
import { find, findNow, frameOf, inBothBrowsers, shot, type TestBrowser, until } from './testBrowser';

declare const chrome: {
  tabs: {
    query(all: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object): Promise<{ seen?: { people: { name: string }[] } } | undefined>;
  };
};

/** Who our script has read on a page, as it tells the worker. */
const peopleRead = (rig: TestBrowser, page: Page) =>
  rig.inside(async (url) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    return (await chrome.tabs.sendMessage(tab!.id, { type: 'whoIsHere' }).catch(() => undefined))?.seen?.people;
  }, page.url());

const question = (page: Page) => until('the question', () => frameOf(page));

inBothBrowsers('whoever was not asked yet', { site: practice, isUnasked: true }, (rig) => {
  test('is asked on the first profile, which names nobody', async () => {
    const page = await rig.open(profileAddress(anna));
    const frame = await question(page);
    await find(frame, 'button', 'Agree and go on');
    const isHeadingBesideClose = await frame.evaluate(() => {
      const [heading, close] = [...document.querySelectorAll('h1, .icon')].map((one) => one.getBoundingClientRect());
      return heading!.width > close!.width && heading!.right <= close!.left + 1;
    });
    expect(isHeadingBesideClose).toBe(true);
    await shot(page, `consent-${rig.kind}`);
    expect(await peopleRead(rig, page)).toBeUndefined();
    expect(await frame.evaluate((name) => document.body.textContent?.includes(name), anna.name)).toBe(false);
    await page.close();
  });

  test('says no: it goes, and on no page comes anything of ours', async () => {
    const page = await rig.open(threadAddress);
    await (await find(await question(page), 'button', 'No')).click();
    await until('no question', async () => !(await frameOf(page)));
    await page.close();
    const next = await rig.open(profileAddress(anna));
    // Whatever the page asked for when it opened has been answered by then.
    await rig.send({ ask: 'wakeUp', input: null });
    expect(await frameOf(next)).toBeNull();
    expect(await peopleRead(rig, next)).toBeUndefined();
    await next.close();
  });

  test('changes it in the settings, and is asked where it should stand', async () => {
    const options = await rig.extensionPage('options.html');
    await (await find(options, 'button', 'I agree after all')).click();
    await find(options, 'button', 'Withdraw');
    const page = await rig.open(profileAddress(anna));
    const frame = await question(page);
    expect(await findNow(frame, 'button', 'Agree and go on')).toBeNull();
    await (await find(frame, 'button', 'On the page')).click();
    await until('Anna to be read', async () => (await peopleRead(rig, page))?.[0]?.name === anna.name);
  });
});
