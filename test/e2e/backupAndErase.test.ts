/** Backups by themselves, into a folder or as downloads; and leaving: all of it is saved, then all of it is erased. */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { find, inBothBrowsers, until, waitForText } from './testBrowser';

declare const chrome: {
  storage: { local: { get(keys: null): Promise<object> } };
  downloads: { search(query: object): Promise<{ filename: string; exists: boolean }[]> };
};

const passphrase = 'zażółć gęślą jaźń 17';

async function press(page: Page, name: string): Promise<void> {
  await (await find(page, 'button', name)).click();
}

/** Types the passphrase, twice where it is a new one. */
async function typePassphrase(page: Page, section: string): Promise<void> {
  await page.waitForSelector(`[aria-labelledby=${section}] input[type=password]`);
  for (const field of await page.$$(`[aria-labelledby=${section}] input[type=password]`)) await field.type(passphrase);
}

/** Twenty days go by. */
const makeLastBackupOld = () =>
  new Promise<void>((resolve) => {
    const opening = indexedDB.open('knownfor');
    opening.onsuccess = () => {
      const tx = opening.result.transaction('backupPlan', 'readwrite');
      const reading = tx.objectStore('backupPlan').get('plan');
      reading.onsuccess = () => {
        const plan = reading.result as { last: { at: number } };
        tx.objectStore('backupPlan').put({ ...plan, last: { ...plan.last, at: plan.last.at - 20 * 86_400_000 } });
      };
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });

inBothBrowsers('a backup by itself', {}, (rig) => {
  test('is made where the browser can write, with the key beside it', async () => {
    await rig.withSample();
    const page = await rig.extensionPage('dashboard.html#backup');
    // No test can click in the browser's own window for folders: a folder of the browser's takes its place.
    await page.evaluate(() => {
      if ('showDirectoryPicker' in window)
        Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await press(page, rig.kind === 'chromium' ? 'Choose a folder' : 'Allow downloads');
    await typePassphrase(page, 'backup-schedule');
    await press(page, 'Switch on');
    await waitForText(page, 'The backup is saved.');
    await waitForText(page, 'Last:');
    const made = await page.evaluate(async (isFolder) => {
      const names: string[] = [];
      if (isFolder)
        for await (const name of (
          (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }
        ).keys())
          names.push(name);
      else
        for (const { filename } of await chrome.downloads.search({ filenameRegex: 'KnownFor-.*\\.age$' }))
          names.push(filename.replace(/^.*[/\\]/, ''));
      return names.sort();
    }, rig.kind === 'chromium');
    expect(made).toHaveLength(2);
    expect(made[0]).toMatch(/^KnownFor-\d{4}-\d\d-\d\d\.age$/);
    expect(made[1]).toBe('KnownFor-key.age');
    await page.evaluate(makeLastBackupOld);
    const popup = await rig.popup();
    await (await find(popup, 'tab', 'Today')).click();
    await waitForText(popup, 'The last backup is of');
    await popup.close();
    await page.bringToFront();
    await press(page, 'Switch off');
    await find(page, 'button', rig.kind === 'chromium' ? 'Choose a folder' : 'Allow downloads');
    await page.close();
  });

  test('leaving, everything is saved first and erased then', async () => {
    const page = await rig.extensionPage('dashboard.html#backup');
    await page.evaluate(() => {
      const made = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        (window as { saved?: number }).saved = blob.size;
        return made.call(URL, blob);
      };
    });
    await press(page, 'Take everything and erase');
    await typePassphrase(page, 'leave');
    await press(page, 'Save everything');
    await waitForText(page, 'Look whether the file is there');
    expect(await page.evaluate(() => (window as { saved?: number }).saved)).toBeGreaterThan(500);
    await press(page, 'Erase everything here');
    await waitForText(page, 'Everything is erased.');
    await find(page, 'button', 'Remove KnownFor from the browser');
    expect(await rig.inside(() => chrome.storage.local.get(null))).toEqual({});
    await page.close();
    // Opened again, there is a new and empty store, and nobody in it.
    const again = await rig.extensionPage('dashboard.html');
    await until('an empty store', async () => (await rig.count('contacts').catch(() => 1)) === 0);
    await again.close();
  });
});
