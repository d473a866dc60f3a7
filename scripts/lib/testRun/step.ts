/** One step of a test run: a program among the npm packages, ended for sure. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { killGroup, newFolder, recordProcess } from '../processes';
import { projectRoot } from '../projectRoot';

/** A step of a test run. */
export interface TestStep {
  name: string;
  /** A program among the npm packages, and its words. */
  run: [program: string, ...words: string[]];
  /** Minutes after which it counts as hung: many times what it takes. */
  minutes: number;
  env?: Record<string, string>;
  /** A file into which vitest writes its account. */
  report?: string;
}

/** How a step ended. */
export type StepEnd = 'passed' | 'failed' | 'hung';

/** A step that runs those of vitest's projects whose names begin with this. */
export function vitestStep(project: string, minutes: number, ...more: string[]): TestStep {
  const report = join(newFolder('report'), `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, run: ['vitest', 'run', '--project', `${project}*`, ...reporters, ...more], minutes, report };
}

/** Runs a step, says how it went, and leaves nothing of it behind. */
export async function runStep(step: TestStep): Promise<StepEnd> {
  console.log(`\n── ${step.name}: ${step.run.join(' ')}`);
  const start = Date.now();
  const end = await endOf(step);
  console.log(`── ${step.name}: ${end} after ${Math.round((Date.now() - start) / 1000)} s`);
  return end;
}

async function endOf({ run: [program, ...words], minutes, env }: TestStep): Promise<StepEnd> {
  const isWindows = process.platform === 'win32';
  const child = spawn(join(projectRoot, 'node_modules/.bin', program + (isWindows ? '.cmd' : '')), words, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    detached: !isWindows,
    shell: isWindows,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (!child.pid) return 'failed';
  recordProcess(child.pid);
  let timer: NodeJS.Timeout | undefined;
  const hung = new Promise<'hung'>((resolve) => {
    timer = setTimeout(resolve, minutes * 60_000, 'hung');
  });
  const end = await Promise.race([exitOf(child), hung]);
  clearTimeout(timer);
  killGroup(child.pid);
  return end;
}

function exitOf(child: ChildProcess): Promise<'passed' | 'failed'> {
  return new Promise((resolve) => {
    child.once('error', () => resolve('failed'));
    child.once('exit', (code) => resolve(code === 0 ? 'passed' : 'failed'));
  });
}
