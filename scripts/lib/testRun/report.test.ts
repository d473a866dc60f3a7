import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../projectRoot';
import { countTests, slowestFiles, type VitestReport } from './report';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true }));

const account = (numPassedTests: number, numFailedTests: number): VitestReport => ({
  numPassedTests,
  numFailedTests,
  testResults: [
    { name: `${projectRoot}src/quick.test.ts`, startTime: 0, endTime: 20 },
    { name: `${projectRoot}src/slow.test.ts`, startTime: 0, endTime: 12_345 },
  ],
});

function stepWith(report: VitestReport | null) {
  const path = join(folder, `${crypto.randomUUID()}.json`);
  if (report) writeFileSync(path, JSON.stringify(report));
  return { name: 'unit', run: ['vitest'] as [string], minutes: 1, report: path };
}

describe('a step counts', () => {
  test.each([
    ['its tests', account(3, 0), 'passed', 3, 0],
    ['those that failed', account(3, 2), 'failed', 3, 2],
    ['an error outside every test', account(3, 0), 'failed', 3, 1],
    ['a run of no test as a failure', account(0, 0), 'passed', 0, 1],
    ['a run without an account as a failure', null, 'hung', 0, 1],
  ] as const)('%s', (_, report, end, passed, failed) =>
    expect(countTests(stepWith(report), end)).toEqual({ passed, failed }),
  );

  test('as one where it has no account', () =>
    expect(countTests({ name: 'types', run: ['tsc'], minutes: 1 }, 'failed')).toEqual({ passed: 0, failed: 1 }));
});

test('the files that took longest come first', () =>
  expect(slowestFiles([account(1, 0)], 1)).toEqual(['   12.3 s  src/slow.test.ts']));
