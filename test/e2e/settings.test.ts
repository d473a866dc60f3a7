/** The settings by their index, what is new after an update, and the page for when something is wrong. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice } from '../../scripts/lib/practice';
import { a11yViolations } from './axe';
import { find, inBothBrowsers, shot, until, visibleText, waitForText } from './testBrowser';

/** What functions in a page of the extension call. */
declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const languages = ['en', 'pl'] as const;

inBothBrowsers('the settings', { site: practice }, (rig) => {
  test('have an index, which leads to each part and marks it', async () => {
    await rig.withSample();
    const page = await rig.extensionPage('options.html');
    const heading = (name: string) => find(page, 'heading', name);
    for (const part of ['Sites and access', 'People and data', 'About']) {
      await (await find(page, 'link', part)).click();
      const top = () => heading(part).then((found) => found.evaluate((one) => one.getBoundingClientRect().top));
      await until(`${part} in sight`, async () => (await top()) < 800);
      await until('the mark', async () => (await marked(page)) === part);
    }
    await rig.extensionPage('options.html#sites').then(async (linked) => {
      await until('the mark', async () => (await marked(linked)) === 'Sites and access');
      await linked.close();
    });
    expect(await a11yViolations(page)).toEqual([]);
    await page.close();
  });

  test('tell in the first popup after an update what is new, and then no more', async () => {
    await rig.inside(() => chrome.storage.local.set({ updatedTo: '9.9.9' }));
    const first = await rig.popup();
    await waitForText(first, '9.9.9');
    await first.close();
    const second = await rig.popup();
    await find(second, 'tab', 'Who to tell');
    await waitForText(second, anna.name);
    expect(await visibleText(second)).not.toContain('9.9.9');
    await second.close();
  });

  test('where something is wrong, it says what, what it would do, and does that on a second click', async () => {
    await rig.inside(() =>
      chrome.storage.local.set({
        'errors/noted': [
          { at: '2026-11-24T20:05', where: 'command', name: 'DataError', places: ['background.js:1:2'] },
        ],
      }),
    );
    const page = await rig.extensionPage('health.html');
    await (await find(page, 'button', 'Check my data')).click();
    await waitForText(page, 'Everything is in order.');
    await rig.inside(spoilCounts);
    await (await find(page, 'button', 'Check my data')).click();
    await waitForText(page, 'Repair counts again.');
    await (await find(page, 'button', 'Repair')).click();
    await waitForText(page, 'Repaired. Everything is in order.');
    const file = decodeURIComponent(await page.$eval('a[download]', (link) => (link as HTMLAnchorElement).href));
    const shown = await visibleText(page);
    expect(file).toMatch(/People: \d+/);
    expect(file).toContain('KnownFor: ');
    expect(file).toContain('2026-11-24T20:05: command DataError background.js:1:2');
    for (const text of [file, shown]) expect(text).not.toContain(anna.name.split(' ')[1]);
    expect(await a11yViolations(page)).toEqual([]);
    await page.close();
  });

  test.each(languages)('look as they should, in %s', async (language) => {
    await rig.inside((chosen) => chrome.storage.local.set({ language: chosen }), language);
    for (const [name, path] of [
      ['settings', 'options.html'],
      ['settings-data', 'options.html#data'],
      ['health', 'health.html'],
    ] as const) {
      const page = await rig.extensionPage(path);
      await page.setViewport({ width: 1280, height: 800 });
      await until('the language', () => page.evaluate((wanted) => document.documentElement.lang === wanted, language));
      await page.waitForSelector('main h2');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await shot(page, `${name}-${language}-${rig.kind}`);
      // As at 400 %: one column, nothing to the side.
      await page.setViewport({ width: 320, height: 700 });
      await until('one column', () => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      await page.close();
    }
  });
});

const marked = (page: Page) => page.evaluate(() => document.querySelector('.index [aria-current]')?.textContent ?? '');

const spoilCounts = () =>
  new Promise<void>((resolve) => {
    const opening = indexedDB.open('knownfor');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('meta', 'readwrite');
      tx.objectStore('meta').put({ key: 'counts', contacts: 7, flagged: 0 });
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
