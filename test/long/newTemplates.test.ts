/** `npm run new` leaves a passing tree: tried on a copy of this one. */
import { execFileSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../../scripts/lib/processes';
import { projectRoot } from '../../scripts/lib/projectRoot';

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
  ])('%s', (_, [program = '', ...words]) => {
    const run = () => execFileSync(join(copy, 'node_modules/.bin', program), words, { cwd: copy, stdio: 'pipe' });
    expect(run).not.toThrow();
  });
});
