/** `npm run package`: the two builds as the stores take them, `dist/knownfor-VERSION-BROWSER.zip`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zip } from './lib/build/zip';
import { projectRoot } from './lib/projectRoot';

const packageFolder = join(projectRoot, 'dist');

for (const browser of ['chrome', 'firefox']) {
  const manifest = readFileSync(join(packageFolder, browser, 'manifest.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const name = `knownfor-${version}-${browser}.zip`;
  writeFileSync(join(packageFolder, name), zip(join(packageFolder, browser)));
  console.log(`dist/${name}`);
}
