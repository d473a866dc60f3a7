/** First run: the offer is written in two minutes and saved while it is. */
import type { ElementHandle } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { anna, practice, profileAddress } from '../../scripts/lib/practice';
import { find, inBothBrowsers, panel, until, waitForSaved, waitForText } from './testBrowser';

declare const chrome: { storage: { local: { get(keys: null): Promise<object> } } };

const readLocalStorage = () => chrome.storage.local.get(null);

inBothBrowsers('the first run', { site: practice }, (rig) => {
  test('an offer is saved while it is typed, and the panel knows it', async () => {
    const page = await rig.extensionPage('options.html');
    await (await find(page, 'textbox', 'Offer')).type('Windows');
    await (await find(page, 'textbox', 'In one sentence')).type('Wooden windows that keep the street outside.');
    await (await find(page, 'textbox', 'Who needs it')).type('estates, architect');
    await (await find(page, 'textbox', 'Words that give it away')).type('windows, okna');
    await waitForSaved(page);
    const again = await rig.extensionPage('options.html');
    const written = await find(again, 'textbox', 'Who needs it');
    await until('what was written', () => written.evaluate((field) => (field as HTMLTextAreaElement).value !== ''));
    expect(await written.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('estates, architect');
    await waitForText(await panel(await rig.open(profileAddress(anna))), "Doesn't know Windows");
  });

  test('what is typed while the worker sleeps is kept when the page is closed at once', async () => {
    const text = 'Wooden windows for houses that stay, fitted in six weeks and warm for thirty years.';
    const page = await rig.extensionPage('options.html');
    const field = await find(page, 'textbox', 'In one sentence');
    await field.click();
    await field.evaluate((box) => (box as HTMLTextAreaElement).select());
    await rig.running.stopWorker();
    await page.keyboard.type(text);
    // Scripts in pages can read that storage: what is typed on our own pages never lies there.
    expect(JSON.stringify(await rig.inside(readLocalStorage))).not.toContain('Wooden');
    await page.close();
    await until('the text to be saved', async () => {
      const again = await rig.extensionPage('options.html');
      const written = await find(again, 'textbox', 'In one sentence');
      const found = await written.evaluate((box) => (box as HTMLTextAreaElement).value);
      await again.close();
      return found === text;
    });
  });

  test('two windows and the panel may change one list: every word stays', async () => {
    const windows = [await rig.extensionPage('options.html'), await rig.extensionPage('options.html')];
    // In a window that is behind nothing can be found by its name.
    const fields = await Promise.all(
      windows.map((page) => until('the words', () => page.$('#field-words_that_give_it_away'))),
    );
    const text = (field: ElementHandle) => field.evaluate((box) => (box as HTMLTextAreaElement).value);
    const offers = () => rig.inside(readOffers);
    const [before] = await offers();
    await rig.send({ do: 'exception', input: { offer: before!.id, text: 'Windows 11' } });
    for (const [i, word] of ['doors', 'gates'].entries()) {
      await windows[i]!.bringToFront();
      await fields[i]!.focus();
      await windows[i]!.keyboard.press('End');
      await fields[i]!.type(`, ${word}`);
    }
    await until('both words', async () => {
      const [offer] = await offers();
      return ['doors', 'gates'].every((word) => offer!.keywords.includes(word)) && offer!.exceptions.length === 1;
    });
    expect((await offers())[0]?.keywords).toEqual([...before!.keywords, 'doors', 'gates']);
    await fields[1]!.evaluate((box) => (box as HTMLElement).blur());
    for (const [i, page] of windows.entries()) {
      await page.bringToFront();
      await until('both words in each window', async () => (await text(fields[i]!)).endsWith('doors, gates'));
      await page.close();
    }
  });
});

/** The offers in the database. */
const readOffers = () =>
  new Promise<{ id: string; keywords: string[]; exceptions: string[] }[]>((resolve) => {
    const opening = indexedDB.open('knownfor');
    opening.onsuccess = () => {
      const all = opening.result.transaction('offers').objectStore('offers').getAll();
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
    };
  });
