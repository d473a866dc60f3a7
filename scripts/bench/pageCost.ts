/** What the content script costs a page: the script time that Chromium's own trace gives to the extension's scripts. */
import type { Page } from 'puppeteer-core';
import type { Running } from '../browsers';
import { find, panel } from '../browsers/finding';
import { feedAddress, profileAddress } from '../practice';
import { anna } from '../practice/people';
import { type BenchRow, median } from './figures';

const runs = 9;

/** The design's milliseconds are those of a machine on which an empty content script takes 0.26: here they are times that. */
const allowed = (ms: number) => ({ times: ms / 0.26 });

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

/** Rows for a page with nobody, the slim tab, and the open panel. */
export async function pageCost(ours: Running, baseline: Running): Promise<BenchRow[]> {
  const empty = { what: 'an empty content script', ms: await cost(baseline, feedAddress) };
  const nobody = await cost(ours, feedAddress);
  const cold = await openedAfter(ours, 0);
  const shown = await openedAfter(ours, settled);
  const open = await cost(ours, profileAddress(anna));
  const idle = await cost(ours, profileAddress(anna), 'FireIdleCallback');
  await putAside(ours);
  const aside = await cost(ours, profileAddress(anna));
  return [
    { what: 'script time, a page with nobody', ms: nobody, base: empty, budget: allowed(2) },
    { what: '… up to the slim tab', ms: aside, base: empty, budget: allowed(10) },
    { what: '… up to the open panel', ms: open, base: empty, budget: allowed(25) },
    { what: '… and once the page is idle: the date fields', ms: idle, base: empty },
    { what: 'panel shown after the person can be read', ms: shown, budget: { ms: 100 } },
    { what: '… on a page that is there before the worker is awake', ms: cold },
  ];
}

type When = 'FireIdleCallback' | undefined;

async function cost(running: Running, address: string, when?: When): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await traced(running, address, when));
  return median(all);
}

/** Milliseconds of the extension's scripts from the request to a quiet page. */
async function traced(running: Running, address: string, when: When): Promise<number> {
  const page = await running.browser.newPage();
  const going = async () => {
    await page.goto(address, { waitUntil: 'load' });
    await quiet(page);
  };
  const ms = await tracedWhile(page, going, when);
  await page.close();
  return ms;
}

/** Waits until nothing has changed around the page for a second: by then the panel is there, if it comes at all. */
export function quiet(page: Page): Promise<unknown> {
  return page.evaluate(`new Promise((resolve) => {
    let timer = setTimeout(resolve, 1000);
    new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(resolve, 1000); }).observe(document, { childList: true, subtree: true });
  })`);
}

/** What runs in the page itself; the trace tells of the worker's process too. */
const inPage = /chrome-extension:\/\/\w+\/(content|pageController|readers|panel)/;

/** Milliseconds of the extension's scripts while something goes on in a page; of those that waited until it was idle, if asked. */
export async function tracedWhile(page: Page, going: () => Promise<unknown>, when?: When): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'] });
  await going();
  const trace = JSON.parse(Buffer.from((await page.tracing.stop())!).toString()) as { traceEvents: TraceEvent[] };
  return scriptTime(trace.traceEvents, when);
}

/** Events lie within each other: the outermost counts, by its thread's own clock, which others' work does not move. */
function scriptTime(events: TraceEvent[], when: When): number {
  const names = ['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run'];
  const whole = events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts);
  const idle = whole.filter(({ name }) => name === 'FireIdleCallback');
  const isIdle = ({ ts, tid }: TraceEvent) =>
    idle.some((one) => one.tid === tid && one.ts <= ts && ts < one.ts + one.dur);
  const own = whole.filter(
    (event) =>
      names.includes(event.name) &&
      inPage.test(JSON.stringify(event.args ?? {})) &&
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
const settled = 1500;

/** From the moment when the person stands on the practice page to the panel's host beside it. */
async function openedAfter(running: Running, late: number): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(`
      addEventListener('DOMContentLoaded', () => {
        const body = document.body;
        const main = body.querySelector('main');
        if (!main) return;
        const watch = () => {
          const since = performance.now();
          const watching = new MutationObserver(() => { globalThis.opened = performance.now() - since; watching.disconnect(); });
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
  return median(all);
}

async function putAside(running: Running): Promise<void> {
  const page = await running.browser.newPage();
  await page.goto(profileAddress(anna));
  const frame = await panel(page);
  await (await find(frame, 'button', 'Close')).click();
  await quiet(page);
  await page.close();
}
