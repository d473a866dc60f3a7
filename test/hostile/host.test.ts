/** What a page does to our element is of no use to it: field and caret come back before the next key. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageAt } from '../../scripts/lib/browsers';
import { anna, profileAddress } from '../../scripts/lib/practice';
import { find, inBrowser, panel, until } from '../e2e/testBrowser';
import { hostilePage } from './spyPage';

const site = pageAt(profileAddress(anna), hostilePage);

/** What the page does to our element: the last one of the document. */
const tricks = {
  'takes it out and puts it back': () => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.remove();
    document.documentElement.append(host);
  },
  'takes it out': () => document.documentElement.lastElementChild?.remove(),
  'moves it into its own body': () => document.body.append(document.documentElement.lastElementChild as HTMLElement),
  'hides all of itself for a moment': () => {
    document.documentElement.style.display = 'none';
    return new Promise((done) =>
      setTimeout(() => {
        document.documentElement.style.display = '';
        done(undefined);
      }, 30),
    );
  },
};

const noteIn = async (frame: Frame) => (await find(frame, 'textbox', 'Note')) as Awaited<ReturnType<Frame['$']>>;
const noteText = async (frame: Frame) =>
  (await noteIn(frame))?.evaluate((field) => (field as HTMLTextAreaElement).value);

inBrowser('chromium', { site }, (rig) => {
  let page: Page;
  beforeAll(async () => {
    page = await rig.open(profileAddress(anna));
    await panel(page);
  });

  describe.each(Object.entries(tricks))('%s', (_, trick) => {
    test('field and caret come back, and the page gets no key', async () => {
      const note = await noteIn(await panel(page));
      await note!.click({ count: 3 });
      await page.keyboard.press('Backspace');
      await page.keyboard.type('abcdef');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.evaluate(() => {
        window.loot.events = [];
      });
      await page.evaluate(trick as () => unknown);
      // As much of it as the page can see: with its next drawing the element has the keyboard again.
      await until('the keyboard to be back', () =>
        page.evaluate(() => document.activeElement === document.documentElement.lastElementChild),
      );
      await page.keyboard.type('ghij', { delay: 20 });
      const frame = await panel(page);
      await until('the words in the note', async () => (await noteText(frame)) === 'abcdghijef').catch(
        async (error) => {
          throw new Error(`the note says ${await noteText(frame)}`, { cause: error });
        },
      );
      expect(await page.evaluate(() => window.loot.events)).toEqual([]);
    });
  });
});
