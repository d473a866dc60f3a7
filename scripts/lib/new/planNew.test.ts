import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newFolder } from '../processes';
import { projectRoot } from '../projectRoot';
import { planNew } from './planNew';

const kinds = ['reader', 'trap', 'format'];

describe.each(kinds)('a new %s', (kind) => {
  const { files, edits } = planNew([kind, 'sample']);

  test('brings its file and a test of it', () => {
    const paths = Object.keys(files).join();
    expect(paths).toMatch(/\/sample\.ts/);
    expect(paths).toMatch(/\.test\.ts|\.expected\.json/);
  });

  test('is named in every file that is changed', () => {
    expect(Object.keys(edits).length).toBeGreaterThan(0);
    for (const [path, text] of Object.entries(edits)) expect(text, path).toContain('sample');
  });

  test('leaves no place of its template unfilled', () =>
    expect(Object.values(files).join()).not.toMatch(/NAME|ADDRESS|ORIGIN/));
});

test('what is written fits the types', () => {
  const copy = newFolder('new');
  for (const part of ['src', 'scripts', 'test', 'public/_locales', 'tsconfig.json'])
    cpSync(join(projectRoot, part), join(copy, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const kind of kinds) {
    const { files, edits } = planNew([kind, `${kind}Sample`]);
    for (const [path, text] of Object.entries({ ...files, ...edits })) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
  }
  const tsc = join(projectRoot, 'node_modules/typescript/bin/tsc');
  expect(problemsOf(() => execFileSync(process.execPath, [tsc, '-p', copy], { stdio: 'pipe' }))).toBe('');
});

function problemsOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout || error);
  }
}

test.each([
  ['nothing', []],
  ['another kind', ['window', 'sample']],
  ['what every object has', ['constructor', 'sample']],
  ['a name that is none', ['trap', 'No Name']],
  ['an address that is none', ['reader', 'sample', 'nowhere']],
])('%s is refused in a line', (_, words) => expect(() => planNew(words)).toThrow(/^usage: [^\n]+$/));
