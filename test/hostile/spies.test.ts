/** A page that listens to everything learns nothing of what is typed in the panel. */

import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { combineSites, pageAt } from '../../scripts/lib/browsers';
import { anna, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, until, waitForSaved } from '../e2e/testBrowser';
import { hostilePage, hostileServiceWorker, type Loot } from './spyPage';

const secret = 'zqxwvk jyqzx wvkzq xjyqw';
const site = combineSites(
  pageAt(profileAddress(anna), hostilePage),
  pageAt(new URL('/sw.js', profileAddress(anna)).href, hostileServiceWorker, { 'content-type': 'text/javascript' }),
  pageAt(new URL('/sw-frame', profileAddress(anna)).href, '<p>a frame of the page'),
);

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

  test('the counts that the browser keeps of events tell of no key', async () => {
    const counted = () => page.evaluate(() => performance.eventCounts.get('keydown') ?? 0);
    const before = await counted();
    const note = await find(await panel(page), 'textbox', 'Note');
    await note.click();
    await page.keyboard.type('zqx');
    await until('the letters', () => note.evaluate((field) => (field as HTMLTextAreaElement).value.includes('zqx')));
    // One key in a field of the page counts: had any of those before, there would be more.
    await page.click('#trap');
    await until('the page to have the keyboard', () => page.evaluate(() => document.activeElement?.id === 'trap'));
    await page.keyboard.press('a');
    await until('the count', async () => (await counted()) > before);
    expect(await counted()).toBe(before + 1);
  });

  test('a font that the page would load for a letter is not loaded by the panel', async () => {
    await page.evaluate(() => {
      const families = ['leak', 'Arial', 'Helvetica', 'Inter', 'Roboto', 'Segoe UI', 'system-ui'];
      const faces = families.map((name) => `@font-face{font-family:"${name}";src:url(/leak.woff);unicode-range:U+167}`);
      const sheet = document.createElement('style');
      sheet.textContent = `${faces.join('')}*{font-family:leak!important}`;
      document.head.append(sheet);
    });
    const loaded = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status !== 'unloaded').length);
    const note = await find(await panel(page), 'textbox', 'Note');
    await note.click();
    await page.keyboard.type('\u0167');
    await until('the letter', () => note.evaluate((field) => (field as HTMLTextAreaElement).value.includes('\u0167')));
    await note.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await loaded()).toBe(0);
    await page.evaluate(() => document.body.append('\u0167'));
    await until('the font of the letter in the page', async () => (await loaded()) > 0);
  });

  // Firefox is given no script of a service worker but by a real server (the sandbox of our frame is for it there).
  if (rig.kind === 'chromium')
    test("the page's service worker leads its own frames away, and finds none of ours", async () => {
      const tried = await page.evaluate(async () => {
        const { serviceWorker } = navigator;
        await serviceWorker.register('/sw.js');
        if (!serviceWorker.controller)
          await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
        const frame = Object.assign(document.createElement('iframe'), { src: '/sw-frame' });
        const isLoaded = new Promise((done) => frame.addEventListener('load', done));
        document.body.append(frame);
        await isLoaded;
        // Made anew, our frame is that of a page with a service worker.
        const host = document.documentElement.lastElementChild!;
        host.remove();
        document.documentElement.append(host);
        const answer = new Promise<string[]>((done) =>
          serviceWorker.addEventListener('message', ({ data }) => done(data), { once: true }),
        );
        serviceWorker.controller!.postMessage('attack');
        return answer;
      });
      expect(tried).toContain(`${new URL('/sw-frame', profileAddress(anna))} led away`);
      expect(tried.filter((one) => one.startsWith('about:blank'))).toEqual([]);
      const note = await find(await panel(page), 'textbox', 'Note');
      expect(await note.evaluate((field) => (field as HTMLTextAreaElement).value)).toContain('zqx');
    });
});
