/**
 * Browsers killed in the middle of an import, of its undo, of a restore and of forgetting: finished or taken back, never
 * half; and the checker finds nothing after it.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { find, inBothBrowsers, type TestBrowser, until, waitForText, waitLimit } from '../e2e/testBrowser';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const kills = 10;
const people = 6000;
/** Of them, with each kill. */
const forgotten = 500;
const hours = 3_600_000;

const connections = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ...Array.from({ length: people }, (_, i) => {
    const name = `Osoba${i.toString(36)}`;
    return `${name},Testowa,https://www.linkedin.com/in/osoba-${i},,Firma ${i % 500},Prezes,08 Feb 2024`;
  }),
].join('\n');

async function giveConnections(page: Page): Promise<void> {
  const input = await page.waitForSelector('input[type=file][aria-label="Choose files"]');
  await input?.evaluate((field, text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'Connections.csv'));
    (field as HTMLInputElement).files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, connections);
}

/** How many contacts are living, and what is under way. */
const store = (rig: TestBrowser) =>
  rig.inside(
    () =>
      new Promise<{ living: number; running: number }>((resolve, reject) => {
        const opening = indexedDB.open('knownfor');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['contacts', 'imports', 'jobs']);
          const read = (name: string) => tx.objectStore(name).getAll();
          const [contacts, imports, jobs] = [read('contacts'), read('imports'), read('jobs')];
          tx.oncomplete = () => {
            opening.result.close();
            const running = imports.result.filter(({ state }: { state: string }) => state === 'running').length;
            const open = jobs.result.filter(({ isOver }: { isOver?: boolean }) => !isOver).length;
            const living = contacts.result.filter(({ deleted }: { deleted?: boolean }) => !deleted).length;
            resolve({ living, running: running + open });
          };
        };
      }),
  );

/**
 * Waits until the checker finds nothing: the lines of the search follow a moment later. It is asked once at a time,
 * since it reads everything, as long as that takes.
 */
async function cleanCheck(rig: TestBrowser): Promise<void> {
  const end = Date.now() + waitLimit;
  for (;;) {
    const { value } = await rig.send<{ value?: unknown[] }>({ do: 'check', input: {} });
    if (value?.length === 0) return;
    if (Date.now() > end) throw new Error(`The checker finds ${JSON.stringify(value?.slice(0, 3))}`);
  }
}

/** After a kill the next start brings it to an end, and says which. */
async function settled(rig: TestBrowser): Promise<number> {
  const page = await rig.extensionPage('dashboard.html');
  await until('an end of what was interrupted', async () => (await store(rig)).running === 0);
  await page.close();
  await cleanCheck(rig);
  return (await store(rig)).living;
}

inBothBrowsers('a browser that is killed while people come and go', {}, (rig) => {
  test(
    `leaves all or nobody, through ${kills} kills of an import`,
    async () => {
      for (let kill = 1; kill <= kills; kill++) {
        const page = await rig.extensionPage('dashboard.html#import');
        await giveConnections(page);
        await (await find(page, 'button', `Take in ${people.toLocaleString('en')} people`)).click();
        await until('some of them', async () => (await store(rig)).living > (people * kill) / (kills + 2));
        await rig.crash();
        expect([0, people], `after kill ${kill}`).toContain(await settled(rig));
        if ((await store(rig)).living) await undoLast(rig);
      }
    },
    hours,
  );

  test(
    `leaves all or nobody, through ${kills} kills of an undo`,
    async () => {
      for (let kill = 1; kill <= kills; kill++) {
        const page = await take(rig);
        await (await find(page, 'button', 'Undo the import')).click();
        await until('some gone', async () => (await store(rig)).living < people - (people * kill) / (kills + 2));
        await rig.crash();
        expect([0, people], `after kill ${kill}`).toContain(await settled(rig));
        if ((await store(rig)).living) await undoLast(rig);
      }
    },
    hours,
  );

  test(
    `leaves all or nobody, through ${kills} kills of a restore`,
    async () => {
      await take(rig);
      const backup = await savedBackup(rig);
      await undoLast(rig);
      for (let kill = 1; kill <= kills; kill++) {
        const page = await rig.extensionPage('dashboard.html#backup');
        await openBackup(page, backup);
        await (await find(page, 'button', 'Restore')).click();
        await until('some of them', async () => (await store(rig)).living > (people * kill) / (kills + 2));
        await rig.crash();
        expect([0, people], `after kill ${kill}`).toContain(await settled(rig));
        if ((await store(rig)).living) await undoLast(rig);
      }
    },
    hours,
  );

  test(
    `leaves nobody who was to be forgotten, through ${kills} kills of that`,
    async () => {
      await (await take(rig)).close();
      for (let kill = 1; kill <= kills; kill++) {
        const left = people - kill * forgotten;
        // The answer never comes.
        void rig.inside(forgetSome, forgotten).catch(() => {});
        await until('some gone', async () => (await store(rig)).living < left + forgotten);
        await rig.crash();
        expect(await settled(rig), `after kill ${kill}`).toBe(left);
      }
    },
    hours,
  );
});

/** Sends what the list's own button sends, for as many of those who are there. */
function forgetSome(count: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('knownfor');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('contacts').objectStore('contacts').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const living = reading.result.filter(({ deleted }: { deleted?: boolean }) => !deleted).slice(0, count);
        const input = { people: living.map(({ id, name }: { id: string; name: string }) => ({ id, name })) };
        resolve(chrome.runtime.sendMessage({ do: 'forget', input }));
      };
    };
  });
}

/** Takes all of them in, and waits for the end. @returns the page, which says what came in */
async function take(rig: TestBrowser): Promise<Page> {
  const page = await rig.extensionPage('dashboard.html#import');
  await giveConnections(page);
  await (await find(page, 'button', `Take in ${people.toLocaleString('en')} people`)).click();
  await find(page, 'button', 'Undo the import');
  return page;
}

const passphrase = 'zażółć gęślą jaźń 17';

/** A backup of everything, as text that a page can be given. */
async function savedBackup(rig: TestBrowser): Promise<string> {
  const page = await rig.extensionPage('dashboard.html#backup');
  await page.evaluate(() => {
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      (window as { saved?: Blob }).saved = blob;
      return made.call(URL, blob);
    };
  });
  await find(page, 'button', 'Save a backup');
  for (const field of await page.$$('[aria-labelledby=backup-save] input[type=password]')) await field.type(passphrase);
  await (await find(page, 'button', 'Save a backup')).click();
  await waitForText(page, 'Saved:');
  const text = await page.evaluate(async () => {
    const bytes = new Uint8Array(await ((window as { saved?: Blob }).saved as Blob).arrayBuffer());
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary);
  });
  await page.close();
  return text;
}

async function openBackup(page: Page, backup: string): Promise<void> {
  const input = await page.waitForSelector('input[type=file][aria-label="Choose a backup"]');
  await input?.evaluate((field, text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([bytes], 'KnownFor.age'));
    (field as HTMLInputElement).files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, backup);
  await find(page, 'button', 'Open');
  await (await page.waitForSelector('[aria-labelledby=restore] input[type=password]'))?.type(passphrase);
  await (await find(page, 'button', 'Open')).click();
}

async function undoLast(rig: TestBrowser): Promise<void> {
  const page = await rig.extensionPage('dashboard.html#import');
  await page.waitForSelector('[aria-label^="Undo the import"]').then((button) => button?.click());
  await until('nobody', async () => (await store(rig)).living === 0);
  await page.close();
}
