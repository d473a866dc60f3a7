/** What the content script costs a page: the script time that Chromium's own trace gives to the extension's scripts. */
import type { Page } from 'puppeteer-core';
import type { Running } from '../browsers';
import { find, panel } from '../browsers/finding';
import { feedAddress, profileAddress } from '../practice';
import { anna } from '../practice/people';
import { median, type Row } from './figures';

const runs = 9;

interface TraceEvent {
  ph: string;
  name: string;
  ts: number;
  dur: number;
  /** The thread's own time, where the system tells it. */
  tdur?: number;
  args?: object;
}

/** Rows for a page with nobody, the slim tab, and the open panel. */
export async function pageCost(ours: Running, baseline: Running): Promise<Row[]> {
  const empty = { what: 'an empty content script', ms: await cost(baseline, feedAddress) };
  const nobody = await cost(ours, feedAddress);
  const shown = await openedAfter(ours);
  const open = await cost(ours, profileAddress(anna));
  await putAside(ours);
  const aside = await cost(ours, profileAddress(anna));
  return [
    { what: 'script time, a page with nobody', ms: nobody, base: empty, budget: { ms: 2 } },
    { what: '… up to the slim tab', ms: aside, base: empty, budget: { ms: 10 } },
    { what: '… up to the open panel', ms: open, base: empty, budget: { ms: 25 } },
    { what: 'panel shown after the page can be read', ms: shown, budget: { ms: 100 } },
  ];
}

async function cost(running: Running, address: string): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await traced(running, address));
  return median(all);
}

/** Milliseconds of the extension's scripts from the request to a quiet page. */
async function traced(running: Running, address: string): Promise<number> {
  const page = await running.browser.newPage();
  const ms = await tracedWhile(page, async () => {
    await page.goto(address, { waitUntil: 'load' });
    await quiet(page);
  });
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
const inPage = /chrome-extension:\/\/\w+\/(content|core|readers|panel)/;

/** Milliseconds of the extension's scripts while something goes on in a page. */
export async function tracedWhile(page: Page, going: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'] });
  await going();
  const trace = JSON.parse(Buffer.from((await page.tracing.stop())!).toString()) as { traceEvents: TraceEvent[] };
  return scriptTime(trace.traceEvents);
}

/** Events lie within each other: the outermost counts, by its thread's own clock, which others' work does not move. */
function scriptTime(events: TraceEvent[]): number {
  const names = ['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run'];
  const own = events.filter(
    ({ ph, name, args }) => ph === 'X' && names.includes(name) && inPage.test(JSON.stringify(args ?? {})),
  );
  let [end, total] = [0, 0];
  for (const { ts, dur, tdur = dur } of own.sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    total += tdur;
    end = ts + dur;
  }
  return total / 1000;
}

/** From DOMContentLoaded, when the practice page can be read, to the panel's host in the page. */
async function openedAfter(running: Running): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(`
      addEventListener('DOMContentLoaded', () => {
        const since = performance.now();
        const watching = new MutationObserver(() => { globalThis.opened = performance.now() - since; watching.disconnect(); });
        watching.observe(document.documentElement, { childList: true });
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
