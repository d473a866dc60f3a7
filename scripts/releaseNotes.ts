/** `npm run release-notes`: the changelog's part on this version, and what the publisher has still to give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changesOf, missingFields } from './lib/build/releaseNotes';
import { projectRoot } from './lib/projectRoot';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
console.log(changesOf(version, read('CHANGELOG.md')));
const missing = missingFields(JSON.parse(read('docs/store/publisher.json')) as Record<string, string>);
if (missing.length)
  console.log(`Before it can go to the stores, docs/store/publisher.json needs: ${missing.join(', ')}.`);
