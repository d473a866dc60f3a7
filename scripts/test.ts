/**
 * `npm test`: everything, one step after the other, going on after one that fails; the last line counts what passed.
 * `npm test -- unit browser` runs these steps only.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mailPackages } from '../test/mail/server';
import { kinds, needBrowser } from './browsers';
import { needPackages } from './browsers/debian';
import { canHaveScreen, screenPackages } from './browsers/screen';
import { endAll, killGroup, newFolder, started } from './processes';

const root = fileURLToPath(new URL('..', import.meta.url));
const minute = 60_000;

interface Step {
  name: string;
  /** A program among the npm packages, and its words. */
  run: [program: string, ...words: string[]];
  /** How long it may take before it counts as hung. */
  patience: number;
  /** A file into which vitest writes its account. */
  report?: string;
}

const steps: Step[] = [
  { name: 'types', run: ['tsc', '--noEmit'], patience: 4 * minute },
  { name: 'lint', run: ['biome', 'check', '.'], patience: 2 * minute },
  // Left to itself vitest keeps one core free, which is half of a small machine.
  vitest('unit', 8 * minute, '--maxWorkers=100%'),
  { name: 'build', run: ['tsx', 'scripts/build.ts'], patience: 3 * minute },
  { name: 'borders', run: ['tsx', 'scripts/check.ts'], patience: 2 * minute },
  // Two files at once: a browser waits for the page as often as the page waits for it.
  vitest('browser', 20 * minute, '--fileParallelism', '--maxWorkers=2'),
  { name: 'stores', run: ['tsx', 'scripts/lint.ts'], patience: 4 * minute },
];

interface Count {
  passed: number;
  failed: number;
}

const wanted = process.argv.slice(2);
const chosen = wanted.length ? steps.filter(({ name }) => wanted.includes(name)) : steps;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const total: Count = { passed: 0, failed: 0 };
if (chosen.some(({ name }) => name === 'browser')) add(prepare());
for (const step of chosen) add(await take(step));
endAll();
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed || !total.passed ? 1 : 0);

function add({ passed, failed }: Count): void {
  total.passed += passed;
  total.failed += failed;
}

/** Browsers, a screen and a mail server: installed where that can be done; what can't be had fails the run by name. */
function prepare(): Count {
  const needs: (() => void)[] = [
    ...kinds.map((kind) => () => void needBrowser(kind)),
    () => canHaveScreen && needPackages(screenPackages, 'a screen for keyboard tests'),
    () => needPackages(mailPackages, 'a webmail for the tests'),
  ];
  let failed = 0;
  for (const need of needs) {
    try {
      need();
    } catch (error) {
      failed++;
      console.error((error as Error).message);
    }
  }
  return { passed: 0, failed };
}

async function take(step: Step): Promise<Count> {
  console.log(`\n── ${step.name}: ${step.run.join(' ')}`);
  const start = Date.now();
  const ended = await finish(step);
  console.log(`── ${step.name}: ${ended} after ${Math.round((Date.now() - start) / 1000)} s`);
  const good = ended === 'passed';
  if (!step.report) return { passed: Number(good), failed: Number(!good) };
  const tests = testsIn(step.report);
  // A file that can't be loaded or an error outside every test fails the run without failing a test.
  return { passed: tests.passed, failed: tests.failed || Number(!good || tests.passed === 0) };
}

async function finish({ run: [program, ...words], patience }: Step): Promise<'passed' | 'failed' | 'hung'> {
  const isWindows = process.platform === 'win32';
  const child = spawn(join(root, 'node_modules/.bin', program + (isWindows ? '.cmd' : '')), words, {
    cwd: root,
    detached: !isWindows,
    shell: isWindows,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (!child.pid) return 'failed';
  started(child.pid);
  let hung: NodeJS.Timeout | undefined;
  const patienceEnds = new Promise<'hung'>((resolve) => {
    hung = setTimeout(resolve, patience, 'hung');
  });
  const ended = await Promise.race([exit(child), patienceEnds]);
  clearTimeout(hung);
  killGroup(child.pid);
  return ended;
}

function exit(child: ChildProcess): Promise<'passed' | 'failed'> {
  return new Promise((resolve) => {
    child.once('error', () => resolve('failed'));
    child.once('exit', (code) => resolve(code === 0 ? 'passed' : 'failed'));
  });
}

function vitest(project: string, patience: number, ...more: string[]): Step {
  const report = join(newFolder('report'), `${project}.json`);
  const words = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...more,
  ];
  return { name: project, run: ['vitest', ...words], patience, report };
}

function testsIn(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}
