/** The dashboard's views over everybody: from a page being asked for to the first name in it, in both browsers. */
import { type BrowserKind, launch, type RunningBrowser } from '../browsers';
import { type BenchRow, benchMedian } from './benchRow';
import { emptyPagePath, withEmptyPage } from './emptyPage';
import { importGenerated } from './importGenerated';

const viewsOverEverybody = ['today', 'contacts', 'board', 'map', 'ledger', 'circle', 'advocates', 'events'] as const;
const viewRuns = 5;
const fewOnes = 100;
/** LinkedIn's own limit. */
const linkedInLimit = 30_000;
/** What a view may take beyond an empty page of ours, in milliseconds. */
const overEmptyPage = 100;

type ViewTimes = Map<string, number>;

/** Rows of each browser: every view beside the empty page and beside itself with a hundred contacts. */
export async function* viewTimes(kinds: readonly BrowserKind[], most: number): AsyncGenerator<BenchRow[]> {
  for (const kind of kinds) {
    const extension = await withEmptyPage(kind === 'chromium' ? 'chrome' : 'firefox');
    let running = await launch(kind, { extension });
    await importGenerated(running, 0, fewOnes);
    const few = await timesOfViews(running);
    let there = fewOnes;
    for (const count of new Set([linkedInLimit, most].filter((one) => one > fewOnes && one <= most))) {
      await importGenerated(running, there, count);
      there = count;
      yield await firstOpenings(running, kind, count, extension).then((first) => {
        running = first.running;
        return first.rows;
      });
      const many = await timesOfViews(running);
      yield rowsOf(kind, count, many, few);
    }
    await running.close();
  }
}

function rowsOf(kind: BrowserKind, count: number, many: ViewTimes, few: ViewTimes): BenchRow[] {
  const name = `${kind}, ${count.toLocaleString('en')} contacts`;
  const isBudgeted = count <= linkedInLimit;
  return viewsOverEverybody.flatMap((view): BenchRow[] => [
    {
      what: `${view}: first content, ${name}`,
      ms: many.get(view)!,
      base: { what: 'an empty page of ours', ms: many.get(emptyPagePath)! },
      ...(isBudgeted && { budget: { over: overEmptyPage } }),
    },
    {
      what: `… beside the same with ${fewOnes}`,
      ms: many.get(view)!,
      base: { what: `with ${fewOnes}`, ms: few.get(view)! },
      ...(isBudgeted && { budget: { times: 1.2 } }),
    },
  ]);
}

/** The first page after the browser's start, when nothing is in any cache: an empty one, then the home page. */
async function firstOpenings(
  before: RunningBrowser,
  kind: BrowserKind,
  count: number,
  extension: string,
): Promise<{ rows: BenchRow[]; running: RunningBrowser }> {
  let running = before;
  const opened: number[] = [];
  for (const path of [emptyPagePath, 'dashboard.html#today', 'dashboard.html#map']) {
    const { profile } = running;
    await running.close();
    running = await launch(kind, { extension, profile });
    opened.push(await firstContent(running, path));
  }
  const [empty, ...views] = opened as [number, number, number];
  const rows = views.map((ms, i): BenchRow => {
    const what = `${['today', 'map'][i]}: first opening after a start, ${kind}, ${count.toLocaleString('en')}`;
    return { what, ms, base: { what: 'an empty page of ours', ms: empty }, budget: { over: overEmptyPage } };
  });
  return { rows, running };
}

/** In turns, so that whatever else the machine does falls on all. */
async function timesOfViews(running: RunningBrowser): Promise<ViewTimes> {
  const paths = [emptyPagePath, ...viewsOverEverybody.map((view) => `dashboard.html#${view}`)];
  const all = new Map<string, number[]>(paths.map((path) => [path, []]));
  for (let run = 0; run < viewRuns; run++)
    for (const path of paths) all.get(path)!.push(await firstContent(running, path));
  return new Map([...all].map(([path, times]) => [path.replace('dashboard.html#', ''), benchMedian(times)]));
}

/** A person, or a line of a table of events. */
const contentSelector = 'main .name, main tbody tr:not(.hidden-rows)';

/** Milliseconds from the page being asked for to the first name in it. */
async function firstContent(running: RunningBrowser, path: string): Promise<number> {
  const page = await running.browser.newPage();
  const watching = `new Promise((resolve) => {
    const look = () => document.querySelector('${contentSelector}') && resolve(performance.now());
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    look();
    setTimeout(() => resolve(NaN), 20_000);
  })`;
  // Firefox runs nothing ahead in the extension's pages: there the answer is late by what asking takes.
  if (running.kind === 'chromium') await page.evaluateOnNewDocument(`globalThis.firstContent = ${watching}`);
  await running.show(page, path);
  const ms = (await page.evaluate(running.kind === 'chromium' ? 'globalThis.firstContent' : watching)) as number;
  await page.close();
  return ms;
}
