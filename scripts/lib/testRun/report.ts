/** What vitest's accounts say: how many tests passed, and which files took longest. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { projectRoot } from '../projectRoot';
import type { StepEnd, TestStep } from './step';

/** How many passed and failed: a step without an account counts as one test. */
export interface TestCount {
  passed: number;
  failed: number;
}

/** As much of vitest's JSON as is used here; times in milliseconds. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; startTime: number; endTime: number }[];
}

/** What a step counts for. */
export function countTests(step: TestStep, end: StepEnd): TestCount {
  const isGood = end === 'passed';
  if (!step.report) return { passed: Number(isGood), failed: Number(!isGood) };
  const [report] = readReports([step]);
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report ?? {};
  // A file that can't be loaded or an error outside every test fails the run without failing a test.
  return { passed, failed: failed || Number(!isGood || passed === 0) };
}

/** Those accounts of the steps that were written. */
export function readReports(steps: TestStep[]): VitestReport[] {
  return steps.flatMap(({ report }) =>
    report && existsSync(report) ? [JSON.parse(readFileSync(report, 'utf8')) as VitestReport] : [],
  );
}

/** A line for each of the files that took longest. */
export function slowestFiles(reports: VitestReport[], count: number): string[] {
  return reports
    .flatMap(({ testResults }) => testResults)
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(7)} s  ${relative(projectRoot, name)}`);
}
