/** What gets slow with many contacts: with 10, 1,000, 10,000 and 100,000. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers';
import { type BenchRow, benchMedian } from './benchRow';
import { changedOffer } from './changedOffer';
import { importGenerated } from './importGenerated';
import { type Interactions, interactions } from './interactions';
import { workerMemory } from './workerMemory';

const fewContacts = 10;
const popupRuns = 9;
/** LinkedIn's own limit: with so many the offer is changed. */
const offerContacts = 30_000;

interface CountMeasurements extends Interactions {
  popup: number;
  look: number;
}

/** The rows of each size beside the same with a fewContacts, size by size, and how long it took to get there. */
export async function* measureManyContacts(running: RunningBrowser, count: number): AsyncGenerator<BenchRow[]> {
  await importGenerated(running, 0, fewContacts);
  const before = await currentMeasurements(running);
  let there = fewContacts;
  for (const size of new Set([1_000, 10_000, offerContacts, count].filter((each) => each <= count))) {
    const since = performance.now();
    const added = (size - there).toLocaleString('en');
    await importGenerated(running, there, size);
    const importing = performance.now() - since;
    there = size;
    await untilSearchable(running);
    yield [
      { what: `import of ${added} contacts, in parts`, ms: importing },
      { what: '… until search knows them all, too', ms: performance.now() - since },
      ...rowsOf(size.toLocaleString('en'), await currentMeasurements(running), before),
      await workerMemory(running, size),
    ];
    if (size === Math.min(offerContacts, count)) yield await changedOffer(running, size);
  }
}

/** Waits until what search looks through has followed the last change: from then on it is as on any other day. */
async function untilSearchable(running: RunningBrowser): Promise<void> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  page.setDefaultTimeout(120_000);
  await page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('knownfor');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(['log', 'meta']);
      const last = reading.objectStore('log').openKeyCursor(null, 'prev');
      const progress = reading.objectStore('meta').get('searchProgress');
      reading.oncomplete = () => {
        if (progress.result?.seq === last.result?.key) {
          opening.result.close();
          resolve();
        } else setTimeout(opening.onsuccess, 500);
      };
    };
  })`);
  await page.close();
}

async function currentMeasurements(running: RunningBrowser): Promise<CountMeasurements> {
  return { popup: await popupTime(running), look: await lookTime(running), ...(await interactions(running)) };
}

function rowsOf(name: string, now: CountMeasurements, before: CountMeasurements): BenchRow[] {
  const row = (what: string, key: keyof CountMeasurements, budget?: BenchRow['budget']): BenchRow => ({
    what: `${what} with ${name} contacts`,
    ms: now[key],
    base: { what: `with ${fewContacts}`, ms: before[key] },
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

/** From the popup's page being asked for to the first people in it. */
async function popupTime(running: RunningBrowser): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < popupRuns; run++) {
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
  return benchMedian(all);
}

/** What the panel asks the worker when it opens on somebody known. */
async function lookTime(running: RunningBrowser): Promise<number> {
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
  return benchMedian(all);
}
