/**
 * `npm run package`: what the stores take and reviewers ask for, in dist/: a zip for Chrome, Edge and Firefox, the
 * sources that they are built from, and the checksums of all.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFiles } from './lib/build/sourcesForReviewers';
import { zip } from './lib/build/zip';
import { projectRoot } from './lib/projectRoot';

const packageFolder = join(projectRoot, 'dist');
const { version } = JSON.parse(readFileSync(join(packageFolder, 'chrome', 'manifest.json'), 'utf8')) as {
  version: string;
};

/** Edge takes what Chrome takes. */
const packages: Record<string, Buffer> = {
  chrome: zip(join(packageFolder, 'chrome')),
  edge: zip(join(packageFolder, 'chrome')),
  firefox: zip(join(packageFolder, 'firefox')),
  sources: zip(projectRoot, sourceFiles(projectRoot)),
};

const sums = Object.entries(packages).map(([name, bytes]) => {
  const file = `knownfor-${version}-${name}.zip`;
  writeFileSync(join(packageFolder, file), bytes);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}\n`;
});
writeFileSync(join(packageFolder, 'SHA256SUMS'), sums.join(''));
console.log(sums.join(''));
