/** How long a person waits for the panel: from the press on the pill until what is known of somebody is painted. */
import type { Page } from 'puppeteer-core';
import { panelPlacementKey } from '../../../src/settings/keys';
import type { RunningBrowser } from '../browsers';
import { pillBox } from '../browsers/locators';
import { until } from '../browsers/until';
import { profileAddress } from '../practice';
import { anna } from '../practice/samplePeople';
import { emptyPillAt, showEmptyPill } from './baselineExtension';
import { type BenchRow, benchMedian, measured } from './benchRow';
import { inExtension } from './extensionCalls';
import { untilQuiet } from './untilQuiet';

const shownRuns = 20;
const coldRuns = 7;
/** What a panel may take beyond an empty one, 19 of 20 times, in milliseconds. */
const overEmptyPanel = 100;

/** An extension with a pill, what of its pages shows nothing, and how the pill is found. */
interface Side {
  running: RunningBrowser;
  silentPage: string;
  pill(page: Page): Promise<{ x: number; y: number }>;
}

/** Rows with the worker awake, in the middle and what 19 of 20 stay below, and with the worker asleep. */
export async function panelShown(ours: RunningBrowser, baseline: RunningBrowser): Promise<BenchRow[]> {
  const own = ourSide(ours);
  const other: Side = { running: baseline, silentPage: 'page.html', pill: (page) => emptyPill(other, page) };
  const [awake, empty]: [number[], number[]] = [[], []];
  // In turns, so that whatever else the machine does falls on both.
  for (let run = 0; run < shownRuns; run++) {
    awake.push(await opening(own));
    if (run % 2) empty.push(await opening(other));
  }
  const asleep: number[] = [];
  for (let run = 0; run < coldRuns; run++) asleep.push(await opening(own, { isAsleep: true }));
  const most = [...awake].sort((a, b) => a - b)[Math.floor(awake.length * 0.95)]!;
  const base = { what: 'an empty panel', ms: benchMedian(empty) };
  return [
    { what: 'panel, from the press on the pill to the standing', ...measured(awake), base },
    { what: '… 19 of 20 times', ms: most, base, budget: { over: overEmptyPanel } },
    { what: '… the worker asleep', ...measured(asleep), base, budget: { ms: 250 } },
  ];
}

/**
 * How long the panel takes on any page.
 * @returns milliseconds of each opening
 */
export async function panelOpenings(running: RunningBrowser, address: string, runs: number): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await opening(ourSide(running), { address }));
  return all;
}

/** A press without the time that a person's pointer rests on the pill before, on a page that has come to rest. */
async function opening(side: Side, { address = profileAddress(anna), isAsleep = false } = {}): Promise<number> {
  const { running, silentPage } = side;
  await inExtension(running, `chrome.storage?.local.remove('${panelPlacementKey('linkedin')}')`, silentPage);
  const page = await running.browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  const { x, y } = await side.pill(page);
  await inTab(side, address, watchPanel);
  await untilQuiet(page);
  if (isAsleep) await running.stopWorker();
  await page.mouse.click(x, y);
  const ms = await inTab(side, address, '() => globalThis.shown');
  await page.close();
  return ms;
}

const ourSide = (running: RunningBrowser): Side => ({ running, silentPage: 'icons/16.png', pill: middleOfPill });

async function middleOfPill(page: Page): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await until('the pill', () => pillBox(page));
  return { x: x + width / 2, y: y + height / 2 };
}

async function emptyPill(side: Side, page: Page): Promise<{ x: number; y: number }> {
  await inTab(side, page.url(), showEmptyPill);
  const width = (await page.evaluate('innerWidth')) as number;
  return { x: width - emptyPillAt.fromRight, y: emptyPillAt.y };
}

/** Runs a function where the content scripts do, on the page in front: only there can the panel be looked into. */
const inTab = ({ running, silentPage }: Side, address: string, func: string): Promise<number> =>
  inExtension(
    running,
    `chrome.tabs.query({ url: '${address.replace(/#.*/, '*')}' })
      .then(([{ id }]) => chrome.scripting.executeScript({ target: { tabId: id }, func: ${func} }))
      .then(([{ result }]) => result)`,
    silentPage,
  );

/** Keeps as `shown` how long it takes from the next press to the frame in which the panel's body is painted. */
const watchPanel = `() => {
  let pressed = 0;
  addEventListener('pointerdown', () => { pressed = performance.now(); }, true);
  globalThis.shown = new Promise((resolve) => {
    const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
    const watchFrame = (inside) => {
      const watching = new MutationObserver(() => look());
      const look = () => {
        if (!inside.querySelector('section .body > *')) return;
        watching.disconnect();
        painted();
      };
      watching.observe(inside, { childList: true, subtree: true });
      look();
    };
    const waiting = new MutationObserver(() => {
      const roots = [...document.querySelectorAll('html > div')].map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const frame = roots.map((root) => root?.querySelector('iframe')).find(Boolean);
      if (!frame?.contentDocument) return;
      waiting.disconnect();
      watchFrame(frame.contentDocument);
    });
    waiting.observe(document.documentElement, { childList: true });
  });
}`;
