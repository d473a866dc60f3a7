/** Closed, nothing of ours lies over a character or a control of the page; open in mail, how much does is printed. */
import { expect, test } from 'vitest';
import { combineSites } from '../../scripts/lib/browsers';
import { dressedPage, layouts, openChat } from './dressedPages';
import { coveredBy } from './nothingCovered';
import { inBothBrowsers, isPanelShown, panel, pillBox, shot, shownPanelBox, until } from './testBrowser';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const pages = Object.entries(layouts).map(([name, layout]) => ({ name, ...dressedPage(layout) }));
const window = { width: 1280, height: 712 };

for (const some of [pages.filter(({ name }) => name !== 'gmail'), pages.filter(({ name }) => name === 'gmail')]) {
  const site = combineSites(...some.map((one) => one.site));
  inBothBrowsers('what lies over the page', { site }, (rig) => {
    test.each(some)('closed: nothing ($name)', async ({ name, url }) => {
      await rig.inside(() => chrome.storage.local.set({ 'workingMode/linkedin': 'page', 'workingMode/mail': 'page' }));
      const page = await rig.open(url);
      await page.setViewport(window);
      const pill = await until('the pill', () => pillBox(page));
      await shot(page, `covered-${name.replace(/\W+/g, '-')}-${rig.kind}`);
      expect(await coveredBy(page, pill)).toEqual({ characters: 0, controls: 0 });
      await panel(page);
      const open = await until('the panel', () => shownPanelBox(page));
      const { characters, controls } = await coveredBy(page, open);
      console.log(`${name}, ${rig.kind}: open, over ${characters} characters and ${controls} controls`);
      expect(open.x).toBeGreaterThanOrEqual(0);
      expect(open.x + open.width).toBeLessThanOrEqual(window.width);
      await page.close();
    });
  });
}

const profile = pages.find(({ name }) => name === 'a LinkedIn profile')!;

inBothBrowsers('a chat over a profile', { site: profile.site }, (rig) => {
  test('the panel shrinks to the pill while it is open', async () => {
    const page = await rig.open(profile.url);
    await page.setViewport(window);
    await panel(page);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), openChat);
    const pill = await until('the pill', () => pillBox(page));
    expect(await isPanelShown(page)).toBe(false);
    expect(await coveredBy(page, pill)).toEqual({ characters: 0, controls: 0 });
    await page.evaluate(() => document.querySelector('.msg-overlay-conversation-bubble')?.remove());
    await until('the panel again', () => isPanelShown(page));
    await page.close();
  });
});
