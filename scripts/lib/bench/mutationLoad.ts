/** The share of the main thread while a page changes a lot: on mail, where it is watched as long as it is open. */
import type { RunningBrowser } from '../browsers';
import { threadAddress } from '../practice';
import { type BenchRow, measured } from './benchRow';
import { tracedWhile } from './trace';

const loadRuns = 5;
const loadSeconds = 5;

/** 5,000 elements, of which 2,000 a second are taken out or put in, in every tick an equal part. */
const manyMutations = `new Promise((resolve) => {
  const place = document.body.appendChild(document.createElement('div'));
  for (let i = 0; i < 5000; i++) place.append(document.createElement('i'));
  const end = performance.now() + ${loadSeconds * 1000};
  let done = 0, started = performance.now();
  const timer = setInterval(() => {
    const due = (performance.now() - started) * 2;
    for (; done < due; done++) done % 2 ? place.append(document.createElement('i')) : place.firstChild.remove();
    if (performance.now() > end) { clearInterval(timer); place.remove(); resolve(); }
  }, 10);
})`;

/** A row: script time of the extension in five seconds, of which the budget allows half a per cent. */
export async function mutationLoad(ours: RunningBrowser, baseline: RunningBrowser): Promise<BenchRow[]> {
  const base = { what: 'an empty content script', ms: (await timeUnderMutations(baseline)).ms };
  const what = `script in ${loadSeconds} s of 2,000 mutations a second`;
  return [{ what, ...(await timeUnderMutations(ours)), base, budget: { ms: loadSeconds * 5 } }];
}

async function timeUnderMutations(running: RunningBrowser): Promise<ReturnType<typeof measured>> {
  const page = await running.browser.newPage();
  await page.goto(threadAddress, { waitUntil: 'load' });
  const all: number[] = [];
  for (let run = 0; run < loadRuns; run++) all.push((await tracedWhile(page, () => page.evaluate(manyMutations))).busy);
  await page.close();
  return measured(all);
}
