/**
 * `npm run bench`: what KnownFor costs, beside baselines taken in the same run, and the design's budgets; in Chromium,
 * whose trace tells whose script ran, the dashboard's views in Firefox too. `-- --json` for programs,
 * `-- --contacts 10000` for a shorter run, `-- --views` for the views alone, `-- --quick` for pages and saves alone.
 */
import { type BenchRow, rowAsJson, rowAsLine } from './lib/bench/benchRow';
import { measureAll } from './lib/bench/measureAll';
import { endAll } from './lib/processes';

const benchWords = process.argv.slice(2);
const isJson = benchWords.includes('--json');
const contacts = Number(benchWords[benchWords.indexOf('--contacts') + 1] || 0) || 100_000;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
const benchRows: BenchRow[] = [];
const only = benchWords.includes('--views') ? 'views' : benchWords.includes('--quick') ? 'pages' : undefined;
try {
  for await (const group of measureAll(contacts, only)) {
    benchRows.push(...group);
    if (!isJson) for (const row of group) console.log(rowAsLine(row));
  }
  if (isJson) console.log(JSON.stringify({ node: process.version, rows: benchRows.map(rowAsJson) }, null, 2));
} catch (error) {
  console.error((error as Error).stack);
  process.exitCode = 1;
}
endAll();
process.exit();
