/** What a user waits for every day: a key in the search, the dashboard's first rows, its scrolling, its filters. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers';
import { benchMedian } from './benchRow';

export interface Interactions {
  /** A key in the popup's search: the middle, and what 19 of 20 stay below. */
  key: number;
  key95: number;
  /** From the dashboard's page being asked for to its first rows, and to all ids. */
  rows: number;
  /** One frame of scrollFrames through all. */
  scroll: number;
  /** From a filter in the address to its rows. */
  filter: number;
}

/** Two words, beginnings, diacritics, typos, nobody. */
const searchQueries = [
  'anna kow',
  'kowlaska',
  'piotr wojcik',
  'architect 17',
  'budimax nowak',
  'grabwoska ewa',
  'zofia krol',
  'stal malinwoska',
];
const dashboardFilters = [
  'tag=group+20',
  'knows=no',
  'only=due',
  'sort=company',
  'sort=tell',
  'find=kowalska',
  'only=fits',
  '',
];
const dashboardRuns = 3;

/** All of it, with the contacts that are there now. */
export async function interactions(running: RunningBrowser): Promise<Interactions> {
  const keys = await keyTimes(running);
  const [rows, scroll, filter] = await dashboardTimes(running);
  return {
    key: benchMedian(keys),
    key95: keys[Math.floor(keys.length * 0.95)]!,
    rows: rows!,
    scroll: scroll!,
    filter: filter!,
  };
}

/** Milliseconds of each key, from the smallest; those that change nothing on the screen are none. */
async function keyTimes(running: RunningBrowser): Promise<number[]> {
  const page = await running.extensionPage('popup.html');
  await page.bringToFront();
  await page.waitForSelector('input[type=search]');
  // Who turns to the search has what it looks through read ahead.
  await page.focus('input[type=search]');
  await typeAndRest(page, 'zz');
  await typeAndRest(page, 'an');
  const all = (await page.evaluate(`(async () => {
    const box = document.querySelector('input[type=search]');
    const all = [];
    for (const query of ${JSON.stringify(searchQueries)}) for (let n = 1; n <= query.length; n++) {
      all.push(await new Promise((resolve) => {
        const late = setTimeout(() => { watching.disconnect(); resolve(-1); }, 250);
        const watching = new MutationObserver(() => {
          watching.disconnect();
          clearTimeout(late);
          resolve(performance.now() - since);
        });
        watching.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
        const since = performance.now();
        box.value = query.slice(0, n);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return all;
  })()`)) as number[];
  await page.close();
  return all.filter((ms) => ms >= 0).sort((a, b) => a - b);
}

/** Types a word and waits until nothing has changed for a second. */
async function typeAndRest(page: Page, word: string): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const box = document.querySelector('input[type=search]');
    box.value = ${JSON.stringify(word)};
    box.dispatchEvent(new Event('input', { bubbles: true }));
    let timer = setTimeout(resolve, 1000);
    const restart = () => { clearTimeout(timer); timer = setTimeout(resolve, 1000); };
    const everything = { subtree: true, childList: true, characterData: true };
    new MutationObserver(restart).observe(document.querySelector('main'), everything);
  })`);
}

async function dashboardTimes(running: RunningBrowser): Promise<number[]> {
  const all: number[][] = [];
  for (let run = 0; run < dashboardRuns; run++) {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(`new MutationObserver((_, watching) => {
      if (!document.querySelector('tbody .name')) return;
      globalThis.filled = performance.now();
      watching.disconnect();
    }).observe(document, { childList: true, subtree: true })`);
    await running.show(page, 'dashboard.html#contacts');
    await page.bringToFront();
    await page.waitForFunction('globalThis.filled !== undefined');
    const rows = (await page.evaluate('globalThis.filled')) as number;
    const scroll = (await page.evaluate(scrollFrames)) as number[];
    const filtered = (await page.evaluate(filterTimes)) as number[];
    all.push([rows, benchMedian(scroll), benchMedian(filtered)]);
    await page.close();
  }
  return [0, 1, 2].map((i) => benchMedian(all.map((run) => run[i]!)));
}

/** A hundred frames of a fast hand on the wheel, then twenty jumps through all. */
const scrollFrames = `(async () => {
  const scroller = document.querySelector('section.scroller');
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => {
    const since = performance.now();
    setTimeout(() => resolve(performance.now() - since));
  }));
  const all = [];
  for (let n = 0; n < 100; n++) { scroller.scrollTop += 240; all.push(await frame()); }
  for (let n = 0; n < 20; n++) { scroller.scrollTop = (scroller.scrollHeight / 20) * n; all.push(await frame()); }
  return all;
})()`;

/** From each filter to the first rows that it shows, or to the words that there are none. */
const filterTimes = `(async () => {
  const all = [];
  for (const filter of ${JSON.stringify(dashboardFilters)}) {
    all.push(await new Promise((resolve) => {
      const said = document.querySelector('p[role=status]');
      const done = (ms) => { watching.disconnect(); clearTimeout(late); resolve(ms); };
      const late = setTimeout(() => done(performance.now() - since), 5000);
      const watching = new MutationObserver((records) => {
        const rows = document.querySelector('tbody');
        const isAnswer = ({ target }) => said === target || said === target.parentNode || rows?.contains(target);
        if (records.some(isAnswer)) done(performance.now() - since);
      });
      const since = performance.now();
      watching.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
      location.hash = filter ? '#contacts?' + filter : '#contacts';
    }));
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return all;
})()`;
