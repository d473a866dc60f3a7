/**
 * `npm run bench`: what KnownFor costs, beside baselines taken in the same run, and the design's budgets; in Chromium,
 * whose trace tells whose script ran. `-- --json` for programs, `-- --contacts 10000` for a shorter run.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workingModeKey } from '../src/settings/keys';
import { siteGroupOf } from '../src/settings/workingMode';
import { baselineExtension } from './bench/baseline';
import { asJson, asLine, type BenchRow } from './bench/figures';
import { many } from './bench/many';
import { pageCost } from './bench/pageCost';
import { saving } from './bench/saving';
import { storm } from './bench/storm';
import { launch, needBrowser, type Running } from './browsers';
import { buildAll } from './build';
import { practice } from './practice';
import { endAll } from './processes';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);
const isJson = words.includes('--json');
const contacts = Number(words[words.indexOf('--contacts') + 1] || 0) || 100_000;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
const rows: BenchRow[] = [];
try {
  for await (const group of measure()) {
    rows.push(...group);
    if (!isJson) for (const row of group) console.log(asLine(row));
  }
  if (isJson) console.log(JSON.stringify({ node: process.version, rows: rows.map(asJson) }, null, 2));
} catch (error) {
  console.error((error as Error).stack);
  process.exitCode = 1;
}
endAll();
process.exit();

/** Group by group, as they are taken. */
async function* measure(): AsyncGenerator<BenchRow[]> {
  needBrowser('chromium');
  await buildAll();
  const baseline = await launch('chromium', { extension: baselineExtension(), site: practice });
  const ours = await launch('chromium', { extension: join(root, 'dist/chrome'), site: practice });
  await chooseThePage(ours);
  yield await pageCost(ours, baseline);
  yield await storm(ours, baseline);
  yield await saving(ours, baseline);
  await baseline.close();
  yield* many(ours, contacts);
  await ours.close();
}

/** Answers the question of the first LinkedIn page ever, as its button does. */
async function chooseThePage(running: Running): Promise<void> {
  const page = await running.extensionPage('icons/16.png', { background: true });
  await page.evaluate(
    `chrome.storage.local.set({ ${JSON.stringify(workingModeKey(siteGroupOf('linkedin')))}: 'page' })`,
  );
  await page.close();
}
