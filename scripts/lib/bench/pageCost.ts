/** What the content script costs a page: the script time that Chromium's own trace gives to the extension's scripts. */
import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../browsers';
import { find, panel } from '../browsers/locators';
import { feedAddress, profileAddress } from '../practice';
import { anna } from '../practice/samplePeople';
import { type BenchRow, benchMedian } from './benchRow';

const pageRuns = 9;

/** The design's milliseconds hold where an empty content script takes 0.26: here they are so many times that script. */
const scaledBudget = (ms: number) => ({ times: ms / 0.26 });

interface TraceEvent {
  ph: string;
  name: string;
  tid: number;
  ts: number;
  dur: number;
  /** The thread's own time, where the system tells it. */
  tdur?: number;
  args?: object;
}

/** Rows for a page with nobody, the pill, and the open panel. */
export async function pageCost(ours: RunningBrowser, baseline: RunningBrowser): Promise<BenchRow[]> {
  const empty = { what: 'an empty content script', ms: await scriptCost(baseline, feedAddress) };
  const nobody = await scriptCost(ours, feedAddress);
  const cold = await openedAfter(ours, 0);
  const shown = await openedAfter(ours, wakeTime);
  const open = await scriptCost(ours, profileAddress(anna));
  const idle = await scriptCost(ours, profileAddress(anna), 'FireIdleCallback');
  await closePanel(ours);
  const aside = await scriptCost(ours, profileAddress(anna));
  return [
    { what: 'script time, a page with nobody', ms: nobody, base: empty, budget: scaledBudget(2) },
    { what: '… up to the pill', ms: aside, base: empty, budget: scaledBudget(10) },
    { what: '… up to the open panel', ms: open, base: empty, budget: scaledBudget(25) },
    { what: '… and once the page is idle: the date fields', ms: idle, base: empty },
    { what: 'panel shown after the person can be read', ms: shown, budget: { ms: 100 } },
    { what: '… on a page that is there before the worker is awake', ms: cold },
  ];
}

type TracePart = 'FireIdleCallback' | undefined;

async function scriptCost(running: RunningBrowser, address: string, when?: TracePart): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < pageRuns; run++) all.push(await tracedScript(running, address, when));
  return benchMedian(all);
}

/** Milliseconds of the extension's scripts from the request to a quiet page. */
async function tracedScript(running: RunningBrowser, address: string, when: TracePart): Promise<number> {
  const page = await running.browser.newPage();
  const going = async () => {
    await page.goto(address, { waitUntil: 'load' });
    await untilQuiet(page);
  };
  const ms = await tracedWhile(page, going, when);
  await page.close();
  return ms;
}

/** Waits until nothing has changed around the page for a second: by then the panel is there, if it comes at all. */
function untilQuiet(page: Page): Promise<unknown> {
  return page.evaluate(`new Promise((resolve) => {
    let timer = setTimeout(resolve, 1000);
    const restart = () => { clearTimeout(timer); timer = setTimeout(resolve, 1000); };
    new MutationObserver(restart).observe(document, { childList: true, subtree: true });
  })`);
}

/** What runs in the page itself; the trace tells of the worker's process too. */
const scriptsInPage = /chrome-extension:\/\/\w+\/(content|pageController|readers|panel)/;

/**
 * Milliseconds of the extension's scripts while something goes on in a page.
 * @param when `FireIdleCallback`: only of those that waited until the page was idle
 */
export async function tracedWhile(page: Page, going: () => Promise<unknown>, when?: TracePart): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'] });
  await going();
  const trace = JSON.parse(Buffer.from((await page.tracing.stop())!).toString()) as { traceEvents: TraceEvent[] };
  return scriptTime(trace.traceEvents, when);
}

/** Events lie within each other: the outermost counts, by its thread's own clock, which others' work does not move. */
function scriptTime(events: TraceEvent[], when: TracePart): number {
  const names = ['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run'];
  const whole = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const idle = whole.filter(({ name }) => name === 'FireIdleCallback');
  const isIdle = ({ ts, tid }: TraceEvent) =>
    idle.some((one) => one.tid === tid && one.ts <= ts && ts < one.ts + one.dur);
  const own = whole.filter(
    (event) =>
      names.includes(event.name) &&
      scriptsInPage.test(JSON.stringify(event.args ?? {})) &&
      isIdle(event) === (when !== undefined),
  );
  let [end, total] = [0, 0];
  for (const { ts, dur, tdur = dur } of own) {
    if (ts < end) continue;
    total += tdur;
    end = ts + dur;
  }
  return total / 1000;
}

/** Milliseconds that a page takes to fill, where the worker is awake by then. */
const wakeTime = 1500;

/** From the moment when the person is on the practice page to the panel's host beside it. */
async function openedAfter(running: RunningBrowser, late: number): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < pageRuns; run++) {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(`
      addEventListener('DOMContentLoaded', () => {
        const body = document.body;
        const main = body.querySelector('main');
        if (!main) return;
        const watch = () => {
          const since = performance.now();
          const watching = new MutationObserver(() => {
            globalThis.opened = performance.now() - since;
            watching.disconnect();
          });
          watching.observe(document.documentElement, { childList: true });
        };
        if (!${late}) return watch();
        main.remove();
        setTimeout(() => { body.append(main); watch(); }, ${late});
      });`);
    await page.goto(profileAddress(anna), { waitUntil: 'load' });
    await page.waitForFunction('globalThis.opened !== undefined');
    all.push((await page.evaluate('globalThis.opened')) as number);
    await page.close();
  }
  return benchMedian(all);
}

async function closePanel(running: RunningBrowser): Promise<void> {
  const page = await running.browser.newPage();
  await page.goto(profileAddress(anna));
  const frame = await panel(page);
  await (await find(frame, 'button', 'Close')).click();
  await untilQuiet(page);
  await page.close();
}
