/** What a page does to our element is of no use to it: keys and caret come back, clicks count only where seen. */
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageAt } from '../../scripts/lib/browsers';
import { anna, profileAddress } from '../../scripts/lib/practice';
import {
  find,
  findNow,
  inBothBrowsers,
  panel,
  until,
  visibleText,
  waitForSaved,
  waitForText,
} from '../e2e/testBrowser';
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
  'hides it by every means': () => {
    const host = document.documentElement.lastElementChild as HTMLElement;
    host.hidden = true;
    host.style.cssText = 'display:none!important;visibility:hidden!important;opacity:0!important';
  },
};

const noteIn = async (frame: Frame) => (await find(frame, 'textbox', 'Note')) as Awaited<ReturnType<Frame['$']>>;
const noteText = async (frame: Frame) =>
  (await noteIn(frame))?.evaluate((field) => (field as HTMLTextAreaElement).value);

/** The page lets everything be as it was. */
const putBack = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.style.cssText = '';
    for (const host of document.querySelectorAll<HTMLElement>('div[hidden]')) {
      host.hidden = false;
      host.removeAttribute('style');
    }
  });

inBothBrowsers('a page that handles our element', { site }, (rig) => {
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
      await putBack(page);
      // With its next drawings the element has the keyboard again, as far as the page can see.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
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

  test('what was saved before the page emptied our frame is what its new document shows', async () => {
    const note = await noteIn(await panel(page));
    await note!.click({ count: 3 });
    await page.keyboard.type('as it was saved');
    await waitForText(await panel(page), 'Saved');
    await page.evaluate(tricks['takes it out and puts it back']);
    const frame = await panel(page);
    await noteIn(frame);
    await page.keyboard.type(', and typed on', { delay: 20 });
    await until('the words in the note', async () => (await noteText(frame)) === 'as it was saved, and typed on');
  });

  test('a Tab from field to field is no leave to take the keyboard', async () => {
    const frame = await panel(page);
    await (await noteIn(frame))!.click();
    await page.keyboard.press('Tab');
    await page.evaluate(() => document.getElementById('trap')?.focus());
    await page.keyboard.type('xyz', { delay: 20 });
    expect(await page.evaluate(() => (document.getElementById('trap') as HTMLInputElement).value)).toBe('');
  });

  test('what is locked stays locked, whatever the page takes off', async () => {
    const frame = await panel(page);
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const free = () => {
        host.inert = false;
        host.style.cssText = 'visibility:visible!important';
      };
      free();
      new MutationObserver(free).observe(host, { attributes: true });
      history.pushState({}, '', '/in/somebody-else/');
    });
    await until('the lock', () => frame.evaluate(() => document.documentElement.inert).catch(() => true));
    await page.evaluate(() => history.back());
    await find(await panel(page), 'heading', anna.name);
  });

  test('a click on what the page has made invisible does nothing, and says why', async () => {
    const frame = await panel(page);
    const button = await find(frame, 'button', 'Goal').catch(() => find(frame, 'button', 'Add tag'));
    const isOpen = () => frame.evaluate(() => !!document.querySelector('[role=dialog]'));
    const tag = (await findNow(frame, 'button', 'Add tag')) ?? button;
    for (const css of ['opacity:0.001', 'transform:translate(3px,9px)', 'filter:opacity(0)', 'clip-path:inset(50%)']) {
      await tag.evaluate((one) => one.scrollIntoView());
      const box = (await tag.boundingBox())!;
      await page.evaluate((style) => {
        document.documentElement.style.cssText = style;
      }, css);
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      expect(await isOpen(), css).toBe(false);
      await page.evaluate(() => {
        document.documentElement.style.cssText = '';
      });
    }
    await waitForText(frame, 'Nothing was done');
    expect(await visibleText(frame)).toContain('Close it and open it again');
  });

  test('a page that opens its document anew hears no key, and what was saved is there', async () => {
    const before = await panel(page);
    await (await noteIn(before))!.click({ count: 3 });
    await page.keyboard.type('over a new document');
    await until('the words in the note', async () => (await noteText(before)) === 'over a new document');
    await waitForSaved(before);
    await page.evaluate(() => {
      const markup = document.documentElement.outerHTML;
      document.open();
      document.write(markup);
      document.close();
    });
    const frame = await panel(page);
    await until('the words again', async () => (await noteText(frame)) === 'over a new document').catch(
      async (error) => {
        throw new Error(`the note says ${await noteText(frame)}`, { cause: error });
      },
    );
    await (await noteIn(frame))!.click();
    await page.keyboard.type('zqx', { delay: 20 });
    await until('the letters in the note', async () => (await noteText(frame))?.includes('zqx'));
    expect(await page.evaluate(() => window.loot.events)).toEqual([]);
  });

  test('where a link of the panel leads is not for the page', async () => {
    const frame = await panel(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      (window as unknown as { navigation: EventTarget }).navigation.addEventListener('navigate', (event) =>
        heard.push((event as unknown as { destination: { url: string } }).destination.url),
      );
    });
    const link = await frame.evaluateHandle(() => {
      const made = document.createElement('a');
      made.href = 'https://elsewhere.example/secret';
      made.target = '_top';
      made.textContent = 'Write a mail';
      made.style.cssText = 'position:fixed;top:0;left:0;z-index:9';
      document.body.append(made);
      return made;
    });
    await link.click();
    await until('the tab', async () => rig.running.requests.some(({ url }) => url.includes('elsewhere.example')));
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    expect(page.url()).toBe(profileAddress(anna));
  });

  if (rig.kind === 'chromium')
    test('nothing of ours is printed', async () => {
      await page.bringToFront();
      const shown = () =>
        page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).getBoundingClientRect().width);
      expect(await shown()).toBeGreaterThan(0);
      await page.emulateMediaType('print');
      expect(await shown()).toBe(0);
      await page.emulateMediaType();
    });
});
