/** What is slow where much is kept: with 10, 1,000 and 100,000 contacts. */
import type { Page } from 'puppeteer-core';
import type { Running } from '../browsers';
import { practiceOffer } from '../practice/people';
import { type Everyday, everyday } from './everyday';
import { type BenchRow, median } from './figures';
import { benchPerson } from './people';

const few = 10;
const runs = 9;
const chunk = 5_000;

interface Size extends Everyday {
  popup: number;
  look: number;
}

/** The rows of each size beside the same with a few, size by size, and how long it took to get there. */
export async function* many(running: Running, count: number): AsyncGenerator<BenchRow[]> {
  await take(running, 0, few);
  const before = await measured(running);
  let there = few;
  for (const size of [1_000, count].filter((each) => each <= count)) {
    const since = performance.now();
    const added = (size - there).toLocaleString('en');
    for (; there < size; there += chunk) await take(running, there, Math.min(chunk, size - there));
    const importing = performance.now() - since;
    there = size;
    await searchable(running);
    yield [
      { what: `import of ${added} contacts, in parts of ${chunk.toLocaleString('en')}`, ms: importing },
      { what: '… until search knows them all, too', ms: performance.now() - since },
      ...rowsOf(size.toLocaleString('en'), await measured(running), before),
    ];
  }
}

/** Waits until what search looks through has followed the last change: from then on it is as on any other day. */
async function searchable(running: Running): Promise<void> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  page.setDefaultTimeout(120_000);
  await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('knownfor');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['changes', 'meta']);
      const last = reading.objectStore('changes').openKeyCursor(null, 'prev');
      const packed = reading.objectStore('meta').get('searchProgress');
      reading.oncomplete = () => {
        if (packed.result?.seq === last.result?.key) {
          opening.result.close();
          resolve();
        } else setTimeout(opening.onsuccess, 500);
      };
    };
  })`);
  await page.close();
}

async function measured(running: Running): Promise<Size> {
  return { popup: await popup(running), look: await look(running), ...(await everyday(running)) };
}

function rowsOf(name: string, now: Size, before: Size): BenchRow[] {
  const row = (what: string, key: keyof Size, budget?: BenchRow['budget']): BenchRow => ({
    what: `${what} with ${name} contacts`,
    ms: now[key],
    base: { what: `with ${few}`, ms: before[key] },
    ...(budget && { budget }),
  });
  return [
    row('popup', 'popup', { times: 1.2 }),
    row("panel's question", 'look', { times: 1.2 }),
    row('search, a key', 'key', { ms: 16 }),
    row('search, 19 of 20 keys', 'key95', { ms: 50 }),
    row("dashboard's first rows", 'rows'),
    row('dashboard, a frame of scrolling', 'scroll'),
    row('dashboard, a filter', 'filter'),
  ];
}

/** Takes in made-up contacts. */
async function take(running: Running, from: number, count: number): Promise<void> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  page.setDefaultTimeout(120_000);
  const today = new Date().toLocaleDateString('sv');
  const contacts = Array.from({ length: count }, (_, i) => benchPerson(from + i, today));
  await page.evaluate(
    async (file) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(sent: object): Promise<{ ok: boolean }> } } }
      ).chrome;
      const reply = await runtime.sendMessage({ do: 'import', input: { file } });
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
    },
    { offers: [practiceOffer], contacts },
  );
  await page.close();
}

/** From the popup's page being asked for to the first people in it. */
async function popup(running: Running): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(`new MutationObserver((_, watching) => {
      if (!document.querySelector('li button')) return;
      globalThis.filled = performance.now();
      watching.disconnect();
    }).observe(document, { childList: true, subtree: true })`);
    await running.show(page, 'popup.html');
    await page.waitForFunction('globalThis.filled !== undefined');
    all.push((await page.evaluate('globalThis.filled')) as number);
    await page.close();
  }
  return median(all);
}

/** What the panel asks the worker when it opens on somebody known. */
async function look(running: Running): Promise<number> {
  const page: Page = await running.extensionPage('icons/16.png', { background: true });
  const all = (await page.evaluate(`(async () => {
    const all = [];
    for (let n = 0; n < 40; n++) {
      const person = { name: 'Person ' + (n % 10), emails: [], linkedin: { slug: 'person-' + (n % 10) } };
      const since = performance.now();
      const reply = await chrome.runtime.sendMessage({ ask: 'contactView', input: { person } });
      if (!reply?.ok) throw new Error(JSON.stringify(reply));
      all.push(performance.now() - since);
    }
    return all;
  })()`)) as number[];
  await page.close();
  return median(all);
}
