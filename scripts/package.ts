/** `npm run package`: the two builds as the stores take them, `dist/knownfor-VERSION-BROWSER.zip`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zip } from './zip';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

for (const browser of ['chrome', 'firefox']) {
  const { version } = JSON.parse(readFileSync(`${dist}${browser}/manifest.json`, 'utf8')) as { version: string };
  const name = `knownfor-${version}-${browser}.zip`;
  writeFileSync(dist + name, zip(dist + browser));
  console.log(`dist/${name}`);
}
