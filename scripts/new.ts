/** `npm run new reader|trap|format NAME`: writes what a new one needs, registers it, and says what to do next. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planNew } from './lib/new/planNew';
import { projectRoot } from './lib/projectRoot';

try {
  const { files, edits, next } = planNew(process.argv.slice(2));
  const taken = Object.keys(files).filter((path) => existsSync(join(projectRoot, path)));
  if (taken.length) throw new Error(`${taken.join(', ')} is there already; nothing was written`);
  for (const [path, text] of Object.entries({ ...files, ...edits })) {
    mkdirSync(dirname(join(projectRoot, path)), { recursive: true });
    writeFileSync(join(projectRoot, path), text);
    console.log(`${path in files ? 'wrote' : 'changed'} ${path}`);
  }
  const sources = Object.keys({ ...files, ...edits }).filter((path) => /\.tsx?$/.test(path));
  spawnSync(join(projectRoot, 'node_modules/.bin/biome'), ['check', '--write', ...sources], {
    cwd: projectRoot,
    shell: process.platform === 'win32',
  });
  console.log(next);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
