/** The same source gives the same packages, byte for byte: anybody can see that a store's package is made of it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/lib/build/sourceFiles';
import { newFolder } from '../../scripts/lib/processes';
import { projectRoot } from '../../scripts/lib/projectRoot';

/** The Node that Mozilla's reviewers build with. */
const reviewersNode = '24';

/** Runs a command in a folder, in another time zone and with another umask than usual; what it printed. */
function run(command: string, folder: string, path = process.env.PATH): string {
  const env = { ...process.env, PATH: path, TZ: 'Asia/Tokyo' };
  const { status, stdout, stderr } = spawnSync(`umask 077 && ${command}`, { cwd: folder, env, shell: true });
  expect(status, String(stderr)).toBe(0);
  return String(stdout);
}

/** Installs what the build needs and builds the packages, by the sources' own commands; the checksums of all. */
function packagesIn(folder: string, path?: string): string {
  run('npm ci --silent && npm run package', folder, path);
  return checksumsIn(folder);
}

function checksumsIn(folder: string): string {
  return readFileSync(join(folder, 'dist', 'SHA256SUMS'), 'utf8');
}

/** What the sources package holds, in a folder of its own. */
function sourcesElsewhere(): string {
  const elsewhere = newFolder('packages');
  for (const file of sourceFiles(projectRoot)) {
    mkdirSync(join(elsewhere, dirname(file)), { recursive: true });
    writeFileSync(join(elsewhere, file), readFileSync(join(projectRoot, file)));
  }
  return elsewhere;
}

/** The search path with this major version of Node first, as npm has it. */
function pathWithNode(major: string): string {
  const folder = newFolder('node');
  run(`npm install --silent --no-save --prefix . node@${major}`, folder);
  return [join(folder, 'node_modules', 'node', 'bin'), process.env.PATH].join(delimiter);
}

beforeAll(() => void run('npm run package', projectRoot));

test('from the sources package alone, elsewhere, come the same packages', () => {
  expect(packagesIn(sourcesElsewhere())).toBe(checksumsIn(projectRoot));
});

test('and with the Node of the reviewers', () => {
  const path = pathWithNode(reviewersNode);
  const elsewhere = sourcesElsewhere();
  expect(run('node --version', elsewhere, path)).toMatch(new RegExp(`^v${reviewersNode}\\.`));
  expect(packagesIn(elsewhere, path)).toBe(checksumsIn(projectRoot));
});
