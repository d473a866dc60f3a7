/** The share of the main thread during a storm of changes: on mail, where the page is watched as long as it is open. */
import type { Running } from '../browsers';
import { threadAddress } from '../practice';
import { type BenchRow, median } from './figures';
import { tracedWhile } from './pageCost';

const runs = 5;
const seconds = 5;

/** 5,000 elements, of which 2,000 a second are taken out or put in, in every tick an equal part. */
const raging = `new Promise((resolve) => {
  const place = document.body.appendChild(document.createElement('div'));
  for (let i = 0; i < 5000; i++) place.append(document.createElement('i'));
  const end = performance.now() + ${seconds * 1000};
  let done = 0, started = performance.now();
  const timer = setInterval(() => {
    const due = (performance.now() - started) * 2;
    for (; done < due; done++) done % 2 ? place.append(document.createElement('i')) : place.firstChild.remove();
    if (performance.now() > end) { clearInterval(timer); place.remove(); resolve(); }
  }, 10);
})`;

/** A row: script time of the extension in five seconds of storm, of which the budget allows half a per cent. */
export async function storm(ours: Running, baseline: Running): Promise<BenchRow[]> {
  const base = { what: 'an empty content script', ms: await stormed(baseline) };
  const what = `script in ${seconds} s of 2,000 mutations a second`;
  return [{ what, ms: await stormed(ours), base, budget: { ms: seconds * 5 } }];
}

async function stormed(running: Running): Promise<number> {
  const page = await running.browser.newPage();
  await page.goto(threadAddress, { waitUntil: 'load' });
  const all: number[] = [];
  for (let run = 0; run < runs; run++) all.push(await tracedWhile(page, () => page.evaluate(raging)));
  await page.close();
  return median(all);
}
