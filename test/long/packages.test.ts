/** The same source gives the same packages, byte for byte: anybody can see that a store's package is made of it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { beforeAll, expect, test } from 'vitest';
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

/** The sources package, unpacked into a folder of its own. */
async function sourcesElsewhere(): Promise<string> {
  const elsewhere = newFolder('packages');
  const [, name] = checksumsIn(projectRoot).match(/(\S+-sources\.zip)/)!;
  const archive = new ZipReader(new Uint8ArrayReader(readFileSync(join(projectRoot, 'dist', name!))));
  for (const entry of await archive.getEntries()) {
    if (entry.directory) continue;
    mkdirSync(join(elsewhere, dirname(entry.filename)), { recursive: true });
    writeFileSync(join(elsewhere, entry.filename), await entry.getData(new Uint8ArrayWriter()));
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

test('from the sources package alone, elsewhere, come the same packages', async () => {
  expect(packagesIn(await sourcesElsewhere())).toBe(checksumsIn(projectRoot));
});

test('and with the Node of the reviewers', async () => {
  const path = pathWithNode(reviewersNode);
  const elsewhere = await sourcesElsewhere();
  expect(run('node --version', elsewhere, path)).toMatch(new RegExp(`^v${reviewersNode}\\.`));
  expect(packagesIn(elsewhere, path)).toBe(checksumsIn(projectRoot));
});
