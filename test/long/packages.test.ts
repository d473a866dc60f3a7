/** The same source gives the same packages, byte for byte: anybody can see that a store's package is made of it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/lib/build/sourceFiles';
import { newFolder } from '../../scripts/lib/processes';
import { projectRoot } from '../../scripts/lib/projectRoot';

/** Builds the packages in a folder, in another time zone; the checksums of all. */
function packagesIn(folder: string): string {
  const run = spawnSync('npx', ['tsx', 'scripts/build.ts'], { cwd: folder, env: { ...process.env, TZ: 'Asia/Tokyo' } });
  expect(run.status, String(run.stderr)).toBe(0);
  spawnSync('npx', ['tsx', 'scripts/package.ts'], { cwd: folder, env: { ...process.env, TZ: 'Asia/Tokyo' } });
  return readFileSync(join(folder, 'dist', 'SHA256SUMS'), 'utf8');
}

test('from the sources package alone, in another folder and time zone, come the same packages', () => {
  const elsewhere = newFolder('packages');
  for (const file of sourceFiles(projectRoot)) {
    mkdirSync(join(elsewhere, dirname(file)), { recursive: true });
    writeFileSync(join(elsewhere, file), readFileSync(join(projectRoot, file)));
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(elsewhere, 'node_modules'));
  expect(packagesIn(elsewhere)).toBe(packagesIn(projectRoot));
});
