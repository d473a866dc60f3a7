/**
 * `npm test`: everything, one step after the other, going on after one that fails; the last line counts what passed.
 * `npm test -- unit build` runs these steps only. `npm run test:long` runs what takes longer.
 */
import { prepareFirefoxProfile } from './lib/browsers/firefox';
import { endAll } from './lib/processes';
import { prepareMachine } from './lib/testRun/prepareMachine';
import { countTests, readReports, slowestFiles, type TestCount } from './lib/testRun/report';
import { runStep, type TestStep, vitestStep } from './lib/testRun/step';

const typeStep: TestStep = { name: 'types', run: ['tsc', '--noEmit'], minutes: 20 };
const buildStep: TestStep = { name: 'build', run: ['tsx', 'scripts/build.ts'], minutes: 20 };
// Left to itself vitest keeps one core free, which is half of a small machine.
const unitStep = vitestStep('unit', 60, '--maxWorkers=100%');

const usualSteps: TestStep[] = [
  typeStep,
  { name: 'lint', run: ['biome', 'check', '.'], minutes: 10 },
  unitStep,
  buildStep,
  { name: 'check', run: ['tsx', 'scripts/check.ts'], minutes: 10 },
  // Two files at once: four took as long on two cores, and what waits for a turn of its browser takes longer.
  vitestStep('browser', 80, '--fileParallelism', '--maxWorkers=2'),
  { name: 'stores', run: ['tsx', 'scripts/lib/check/storeLint.ts'], minutes: 20 },
];

const longSteps: TestStep[] = [
  typeStep,
  { ...unitStep, minutes: 240, env: { KNOWNFOR_LONG: '1' } },
  buildStep,
  // What kills and fuzzes more often in the long run.
  {
    ...vitestStep('browser', 240, 'test/e2e/killedWhileTyping.test.ts', 'test/e2e/hugePage.test.ts'),
    env: { KNOWNFOR_LONG: '1' },
  },
  { ...vitestStep('long', 360), env: { KNOWNFOR_LONG: '1' } },
];

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
const runWords = process.argv.slice(2);
const allSteps = [...usualSteps, ...longSteps].map(({ name }) => name);
const unknownWords = runWords.filter((word) => word !== '--long' && !allSteps.includes(word));
if (unknownWords.length) {
  console.error(`No such step: ${unknownWords.join(' ')}. npm test -- [${[...new Set(allSteps)].join(' ')}] [--long]`);
  process.exit(2);
}
const chosenSteps = runWords.includes('--long') ? longSteps : usualSteps;
const stepNames = runWords.filter((word) => !word.startsWith('-'));
const { passed, failed } = await runAll(
  stepNames.length ? chosenSteps.filter(({ name }) => stepNames.includes(name)) : chosenSteps,
);
endAll();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed || !passed ? 1 : 0);

async function runAll(chosen: TestStep[]): Promise<TestCount> {
  const total: TestCount = { passed: 0, failed: 0 };
  if (chosen.some(({ name }) => name === 'browser' || name === 'long')) {
    const missing = prepareMachine();
    for (const line of missing) console.error(line);
    total.failed += missing.length;
    // Without it each start takes longer, nothing else.
    await prepareFirefoxProfile().catch(() => {});
  }
  for (const step of chosen) {
    const count = countTests(step, await runStep(step));
    total.passed += count.passed;
    total.failed += count.failed;
  }
  const slowest = slowestFiles(readReports(chosen), 10);
  if (slowest.length) console.log(`\nThe slowest files:\n${slowest.join('\n')}`);
  return total;
}
