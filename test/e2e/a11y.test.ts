/** WCAG 2.2 AA on surfaces and states that no other test opens, light and dark; at 400 % nothing is to the side. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, panel, type TestBrowser, until, waitForText } from './testBrowser';

const views = [
  'today',
  'contacts',
  'board',
  'map',
  'ledger',
  'circle',
  'advocates',
  'events',
  'card',
  'import',
  'backup',
];
const moreViews = ['bin', 'add', 'audit', 'duplicates'];

/** Both schemes. */
async function isFine(rig: TestBrowser, place: Parameters<typeof a11yViolations>[0], what: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await rig.running.scheme(scheme);
    expect(await a11yViolations(place), `${what}, ${scheme}`).toEqual([]);
  }
  await rig.running.scheme('light');
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

inBothBrowsers('everyone can use', { site: practice }, (rig) => {
  test('the panel, its forms and its palette', async () => {
    await rig.withSample();
    const page = await rig.open(profileAddress(anna));
    const frame = await panel(page);
    await waitForText(frame, "Doesn't know");
    await frame.waitForSelector('.tags, [aria-label="Tags"]');
    await isFine(rig, frame, 'panel');
    for (const form of ['Met', 'Helped', 'Reminder']) {
      await (await find(frame, 'button', form)).click();
      await isFine(rig, frame, form);
    }
    await (await find(frame, 'button', 'Add tag')).click();
    await find(frame, 'dialog', 'Tag');
    await isFine(rig, frame, 'palette');
    await page.close();
  });

  test('the popup, its tabs, its keys and the line that is typed', async () => {
    const popup = await rig.extensionPage('popup.html');
    for (const tab of ['Who to tell', 'Today', 'On this page']) {
      await (await find(popup, 'tab', tab)).click();
      await isFine(rig, popup, tab);
    }
    await (await find(popup, 'button', 'Keys')).click();
    await isFine(rig, popup, 'keys');
    await (await find(popup, 'button', 'Note a meeting')).click();
    await (await find(popup, 'textbox', 'Who did you meet?')).type('met Anna, owner of Budimax');
    await isFine(rig, popup, 'capture');
    await popup.close();
  });

  test.each([
    ['every day', views],
    ['less often', moreViews],
  ])('the views that are used %s, at 400 % too', async (_, some) => {
    const page = await rig.extensionPage('dashboard.html');
    for (const view of some) {
      await page.setViewport({ width: 1280, height: 800 });
      await page.evaluate((hash) => {
        location.hash = hash;
      }, view);
      await page.waitForSelector(`main.view-${view} *`);
      await isFine(rig, page, view);
      await page.setViewport({ width: 320, height: 640 });
      await until(`${view} in 320 pixels`, () => fits(page));
    }
    await page.close();
  });
});
