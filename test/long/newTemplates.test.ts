/** `npm run new` leaves a passing tree: tried on a copy of this one. */
import { execFile } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../../scripts/lib/processes';
import { projectRoot } from '../../scripts/lib/projectRoot';

const run = promisify(execFile);
const notCopied = new Set(['node_modules', '.git', 'shots']);

describe.each([
  ['trap', ['src/domain', 'src/ui/shared', 'test/invariants']],
  ['format', ['src/formats', 'src/cli', 'test/invariants/completeness.test.ts']],
  ['reader', ['src/readers', 'test/readers', 'test/invariants']],
])('npm run new %s', (kind, concerned) => {
  const copy = newFolder('new');
  cpSync(projectRoot, copy, { recursive: true, filter: (path) => !notCopied.has(basename(path)) });
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));

  test.each([
    ['writes', ['tsx', 'scripts/new.ts', kind, 'sampleOfANewOne']],
    ['fits the types', ['tsc', '--noEmit']],
    ['fits the linter', ['biome', 'check', '.']],
    ['keeps the borders', ['tsx', 'scripts/check.ts']],
    ['passes the tests', ['vitest', 'run', '--project', 'unit', ...concerned]],
  ])('%s', async (_, [program = '', ...words]) => {
    const ended = await run(join(copy, 'node_modules/.bin', program), words, { cwd: copy, maxBuffer: 1e8 }).catch(
      ({ stdout, stderr }) => stderr + stdout,
    );
    expect(typeof ended === 'string' ? ended : '').toBe('');
  });
});
