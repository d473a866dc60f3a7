/** How long a person waits for the panel: from the press on the pill until what is known of somebody is painted. */
import { panelPlacementKey } from '../../../src/settings/keys';
import type { RunningBrowser } from '../browsers';
import { pillBox } from '../browsers/locators';
import { until } from '../browsers/until';
import { profileAddress } from '../practice';
import { anna } from '../practice/samplePeople';
import { type BenchRow, measured } from './benchRow';
import { inExtension } from './extensionCalls';

const shownRuns = 20;
const coldRuns = 7;

/** Rows with the worker awake, in the middle and what 19 of 20 stay below, and with the worker asleep. */
export async function panelShown(running: RunningBrowser): Promise<BenchRow[]> {
  const awake = await openings(running, shownRuns, false);
  const asleep = await openings(running, coldRuns, true);
  const most = [...awake].sort((a, b) => a - b)[Math.floor(awake.length * 0.95)]!;
  return [
    { what: 'panel, from the press on the pill to the standing', ...measured(awake) },
    { what: '… 19 of 20 times', ms: most, budget: { ms: 100 } },
    { what: '… the worker asleep', ...measured(asleep), budget: { ms: 250 } },
  ];
}

async function openings(running: RunningBrowser, runs: number, isAsleep: boolean): Promise<number[]> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await opening(running, isAsleep));
  return all;
}

async function opening(running: RunningBrowser, isAsleep: boolean): Promise<number> {
  await inExtension(running, `chrome.storage.local.remove('${panelPlacementKey('linkedin')}')`);
  const page = await running.browser.newPage();
  await page.goto(profileAddress(anna), { waitUntil: 'load' });
  const { x, y, width, height } = await until('the pill', () => pillBox(page));
  await inTab(running, watchPanel);
  if (isAsleep) await running.stopWorker();
  await page.mouse.click(x + width / 2, y + height / 2);
  const ms = await inTab(running, '() => globalThis.shown');
  await page.close();
  return ms;
}

/** Runs a function where the content scripts do, on the page in front: only there can the panel be looked into. */
const inTab = (running: RunningBrowser, func: string): Promise<number> =>
  inExtension(
    running,
    `chrome.tabs.query({ url: '${profileAddress(anna)}' })
      .then(([{ id }]) => chrome.scripting.executeScript({ target: { tabId: id }, func: ${func} }))
      .then(([{ result }]) => result)`,
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
