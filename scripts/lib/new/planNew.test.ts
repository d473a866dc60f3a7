import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../projectRoot';
import { planNew } from './planNew';

const kinds = ['reader', 'trap', ...(existsSync(join(projectRoot, 'src/formats/index.ts')) ? ['format'] : [])];

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

test.each([
  ['nothing', []],
  ['another kind', ['window', 'sample']],
  ['what every object has', ['constructor', 'sample']],
  ['a name that is none', ['trap', 'No Name']],
  ['an address that is none', ['reader', 'sample', 'nowhere']],
])('%s is refused in a line', (_, words) => expect(() => planNew(words)).toThrow(/^usage: [^\n]+$/));
