/** A page that listens to everything learns nothing of what is typed in the panel. */

import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { pageAt } from '../../scripts/lib/browsers';
import { anna, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, waitForSaved } from '../e2e/testBrowser';
import { hostilePage, type Loot } from './spyPage';

const secret = 'zqxwvk jyqzx wvkzq xjyqw';
const site = pageAt(profileAddress(anna), hostilePage);

inBothBrowsers('a page that listens to everything', { site }, (rig) => {
  let page: Page;
  let frame: Frame;
  let loot: Loot;

  const attack = (on: boolean) => page.evaluate((now) => Object.assign(window, { attacking: now }), on);

  beforeAll(async () => {
    page = await rig.open(profileAddress(anna));
    frame = await panel(page);
    const note = await find(frame, 'textbox', 'Note');
    await note.click();
    await attack(true);
    await page.keyboard.type(secret, { delay: 45 });
    await attack(false);
    loot = await page.evaluate(() => window.loot);
  });

  test('every key went into the note, none into the fields that steal the focus', async () => {
    const note = await find(frame, 'textbox', 'Note');
    expect(loot.caught).toBe('');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(secret);
  });

  test('no event of typing reached the page', () => expect(loot.events).toEqual([]));

  test('nothing could be read from selections or the active element', () =>
    expect(loot.read.filter((text) => /[zqxwvkjy]{3}/.test(text))).toEqual([]));

  test('neither patched prototypes nor an observer of all changes were given any of it, or the shadow root', () => {
    expect(loot.given.length).toBeGreaterThan(0);
    expect(loot.given.filter((text) => text === 'a root' || /[zqxwvkjy]{5}/.test(text))).toEqual([]);
  });

  test('events that the page makes up, on our element and all it can reach, do nothing', async () => {
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const { left, top, width, height } = host.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2 };
      for (let y = top + 10; y < top + height; y += 40)
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'])
          host.dispatchEvent(new MouseEvent(type, { ...at, clientY: y, bubbles: true, composed: true }));
      host.click();
      document.execCommand('insertText', false, 'false words');
      // These it has heard itself.
      window.loot.events = [];
    });
    const note = await find(frame, 'textbox', 'Note');
    expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(secret);
    expect(await rig.count('contacts')).toBe(1);
  });

  test('what was typed is not found in the page, nor in its markup, nor through its windows', async () => {
    await waitForSaved(frame);
    const found = await page.evaluate((typed) => {
      const word = typed.split(' ')[0]!;
      const finds = (window as unknown as { find(text: string): boolean }).find(word);
      const windows = [...Array(window.length).keys()].map((i) => {
        try {
          return window[i]!.document.documentElement.innerHTML;
        } catch {
          return '';
        }
      });
      return { finds, markup: [document.documentElement.innerHTML, ...windows].some((html) => html.includes(word)) };
    }, secret);
    expect(found).toEqual({ finds: false, markup: false });
  });

  test('no address of the extension stands in the page, and the page knows no name of it', async () => {
    const traces = await page.evaluate(() => ({
      address: document.documentElement.outerHTML.includes('-extension:'),
      resources: performance.getEntriesByType('resource').filter(({ name }) => name.includes('-extension:')).length,
      names: Object.getOwnPropertyNames(window).filter((name) => /knownfor/i.test(name)),
    }));
    expect(traces).toEqual({ address: false, resources: 0, names: [] });
  });

  test('a page that takes its document apart gets no key either', async () => {
    await page.evaluate(() => {
      const host = document.documentElement.lastElementChild!;
      host.remove();
      document.documentElement.append(host);
    });
    const again = await panel(page);
    await (await find(again, 'button', 'What they can do for me')).click();
    await (await find(again, 'textbox', 'What they can do for me')).type('vkjq');
    expect((await page.evaluate(() => window.loot)).events).toEqual([]);
  });
});
