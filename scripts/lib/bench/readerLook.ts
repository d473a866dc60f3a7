/** What one look of the readers takes on an ordinary page: of the trace's script time it is no part. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SharedWorld } from '../../../src/content/sharedWorld';
import { launch } from '../browsers';
import { practice, profileAddress, threadAddress } from '../practice';
import { anna } from '../practice/samplePeople';
import { projectRoot } from '../projectRoot';
import { type BenchRow, measured } from './benchRow';

const lookRuns = 9;

const lookedAt: [site: string, address: string][] = [
  ['linkedin', profileAddress(anna)],
  ['gmail', threadAddress],
];

/** A row for each site: the first look in a new tab, in a browser without the extension. */
export async function readerLook(): Promise<BenchRow[]> {
  const running = await launch('chromium', { site: practice });
  const rows: BenchRow[] = [];
  for (const [site, address] of lookedAt) {
    const script = readFileSync(join(projectRoot, `dist/chrome/readers/${site}.js`), 'utf8');
    const all: number[] = [];
    for (let run = 0; run < lookRuns; run++) {
      const page = await running.browser.newPage();
      await page.goto(address, { waitUntil: 'load' });
      // A task of its own: compiling them is in the script time of the page.
      await page.evaluate(script);
      all.push(await page.evaluate(timeLook));
      await page.close();
    }
    rows.push({ what: `the readers' first look, ${site}`, ...measured(all), budget: { ms: 5 } });
  }
  await running.close();
  return rows;
}

/** Runs in the page. */
export function timeLook(): number {
  const ours = (globalThis as unknown as Record<symbol, SharedWorld>)[Symbol.for('KnownFor')]!;
  const url = new URL(location.href);
  const started = performance.now();
  // As readPage asks them: those whose address it may be, until somebody is seen.
  ours.readers!.some((reader) => reader.mayHold(url) && reader.read({ document, url }).kind !== 'none');
  return performance.now() - started;
}
