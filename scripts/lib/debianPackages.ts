/** Debian's packages: what a run needs and a fresh machine has not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

let listsAreFresh = false;

/**
 * Makes sure of packages. As root on Debian it installs the missing ones; elsewhere it says what to install.
 * @param purpose what they are for, as it is said to a person: "Chromium for the tests"
 */
export function needPackages(packages: string[], purpose: string): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (!canInstall()) throw new Error(`${purpose}: please install ${missing.join(' ')} first.`);
  console.log(`Installing ${missing.join(' ')} (${purpose}) …`);
  if (!listsAreFresh) aptGet('update');
  listsAreFresh = true;
  aptGet('install', '-y', '--no-install-recommends', ...missing);
}

/** Whether packages can be installed here without asking anybody. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function isInstalled(name: string): boolean {
  const asked = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
  return /^Status: .* installed$/m.test(asked.stdout ?? '');
}

function aptGet(...words: string[]): void {
  const done = spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...words], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 8 * 60_000,
  });
  if (done.status !== 0) throw new Error(`apt-get ${words.join(' ')} failed:\n${done.stderr || done.stdout}`);
}
