/** What the content script costs a page: nobody on it, the pill, the open panel of a stranger and of somebody known. */
import type { Page } from 'puppeteer-core';
import { panelPlacementKey } from '../../../src/settings/keys';
import type { RunningBrowser } from '../browsers';
import { frameOf, pillBox } from '../browsers/locators';
import { until } from '../browsers/until';
import { feedAddress, profileAddress, sample } from '../practice';
import { anna } from '../practice/samplePeople';
import { type BenchRow, measured } from './benchRow';
import { inExtension, sendToWorker } from './extensionCalls';
import { type ScriptTime, tracedWhile } from './trace';
import { untilQuiet } from './untilQuiet';

const pageRuns = 9;

/** The design's milliseconds hold where an empty content script takes 0.26: here they are so many times that script. */
const scaledBudget = (ms: number) => ({ times: ms / 0.26 });

type Shown = 'nobody' | 'pill' | 'panel';

/**
 * Rows for a page with nobody, the pill, and the open panel: of a stranger, without an offer, then of a contact with
 * an offer, touchpoints and traps, who is in the store from then on.
 */
export async function pageCost(ours: RunningBrowser, baseline: RunningBrowser): Promise<BenchRow[]> {
  const times = (all: ScriptTime[], part: keyof ScriptTime = 'busy') => measured(all.map((one) => one[part]));
  const script = times(await scriptTimes(baseline, feedAddress, 'nobody'));
  const base = { what: 'an empty content script', ms: script.ms };
  const nobody = await scriptTimes(ours, feedAddress, 'nobody');
  const pill = await scriptTimes(ours, profileAddress(anna), 'pill');
  await leavePanelOpen(ours, true);
  const stranger = await scriptTimes(ours, profileAddress(anna), 'panel');
  await sendToWorker(ours, { do: 'import', input: { file: sample(new Date().toLocaleDateString('sv')) } });
  const known = await scriptTimes(ours, profileAddress(anna), 'panel');
  await leavePanelOpen(ours, false);
  return [
    { what: 'script time, a page with nobody', ...times(nobody), base, budget: scaledBudget(2) },
    { what: '… up to the pill', ...times(pill), base, budget: scaledBudget(10) },
    { what: '… up to the open panel of a stranger', ...times(stranger), base, budget: { times: 96 } },
    { what: '… of a contact with an offer and traps', ...times(known), base, budget: { times: 110 } },
    { what: '… and once the page is idle: what is below', ...times(known, 'idle'), base },
  ];
}

async function scriptTimes(running: RunningBrowser, address: string, shown: Shown): Promise<ScriptTime[]> {
  const all: ScriptTime[] = [];
  for (let run = 0; run < pageRuns; run++) all.push(await timeUpTo(running, address, shown));
  return all;
}

/** The time of the extension's scripts from the request to a quiet page that shows what it is to show. */
async function timeUpTo(running: RunningBrowser, address: string, shown: Shown): Promise<ScriptTime> {
  const page = await running.browser.newPage();
  const time = await tracedWhile(page, async () => {
    await page.goto(address, { waitUntil: 'load' });
    await untilQuiet(page);
    await until(`${shown} on ${address}`, () => isShown(page, shown));
  });
  await page.close();
  return time;
}

/** Asked only once the page is quiet: looking into the panel's frame has its own cost there. */
async function isShown(page: Page, shown: Shown): Promise<boolean> {
  if (shown === 'pill') return !!(await pillBox(page));
  const frame = await frameOf(page);
  return shown === 'nobody' ? !frame : !!(await frame?.$('section .body > *'));
}

/** As the user left it on LinkedIn's profiles, whoever they are of. */
const leavePanelOpen = (running: RunningBrowser, isOpen: boolean): Promise<unknown> =>
  inExtension(running, `chrome.storage.local.set(${JSON.stringify({ [panelPlacementKey('linkedin')]: { isOpen } })})`);
