/**
 * What a run starts outside itself (browsers, servers, displays) is written down in one folder: nothing outlives
 * the run, not even what a killed test process had started.
 */
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const inherited = process.env.KNOWNFOR_RUN;

/** The run's own folder: profiles, logs and the list of what was started. Child processes inherit it. */
export const runFolder: string = inherited ?? mkdtempSync(join(tmpdir(), 'knownfor-'));
process.env.KNOWNFOR_RUN = runFolder;
if (!inherited) process.once('exit', endAll);

const processList = join(runFolder, 'pids');

/** A new folder inside the run's own. */
export function newFolder(name: string): string {
  mkdirSync(runFolder, { recursive: true });
  return mkdtempSync(join(runFolder, `${name}-`));
}

/** Writes down a process that leads a group of its own (`detached`). */
export function recordProcess(pid: number): void {
  appendFileSync(processList, `${pid}\n`);
}

/** Kills one process with all it started; one that is gone already is fine. */
export function killGroup(pid: number, signal: NodeJS.Signals = 'SIGKILL'): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Ends whatever of this run is still there and removes its folder. */
export function endAll(): void {
  if (!existsSync(runFolder)) return;
  const pids = existsSync(processList) ? readFileSync(processList, 'utf8').split('\n').filter(Boolean) : [];
  for (const pid of pids) killGroup(Number(pid));
  // A browser that was just killed may still be writing: what can't be removed now is in the system's own tmp.
  try {
    rmSync(runFolder, { recursive: true, force: true, maxRetries: 5 });
  } catch {}
}
