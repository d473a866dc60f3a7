import { describe, expect, test } from 'vitest';
import { deadExports } from './deadExports';

const tree = (files: Record<string, string>) => Object.entries(files).map(([path, text]) => ({ path, text }));
const a = 'export const a = 1;';
const usedInside = 'export const a = 1;\nexport const b = () => [...a];';

describe('an export', () => {
  test.each([
    ['that another file imports', { 'src/x.ts': a, 'src/entries/y.ts': "import { a } from '../x';" }, []],
    ['that is handed on', { 'src/x.ts': a, 'src/y.ts': "export { a as b } from './x';" }, ['src/y.ts b']],
    [
      'that is handed on with all others',
      {
        'src/x.ts': a,
        'src/y.ts': "export * from './x';",
        'src/entries/z.ts': "import { a } from '../y';",
      },
      [],
    ],
    ['of a module imported as a whole', { 'src/x.ts': a, 'src/entries/y.ts': "import * as x from '../x';" }, []],
    ['that nobody imports', { 'src/x.ts': a }, ['src/x.ts a']],
    ['of a name that another file exports too', { 'src/x.ts': a, 'src/y.ts': a }, ['src/x.ts a', 'src/y.ts a']],
    ['that only a test imports', { 'src/x.ts': a, 'src/x.test.ts': "import { a } from './x';" }, ['src/x.ts a']],
    [
      'that a test imports and the file uses itself',
      { 'src/x.ts': usedInside, 'src/x.test.ts': "import { a, b } from './x';" },
      ['src/x.ts b'],
    ],
    [
      'of the tools that a test imports',
      { 'scripts/lib/x.ts': a, 'test/y.ts': "import { a } from '../scripts/lib/x';" },
      [],
    ],
    ['of what the browser loads', { 'src/entries/x.ts': a }, []],
  ])('%s', (_, files, dead) => {
    const lines = deadExports(tree(files), {}).map((line) => line.replace(/ exports (\w+),.*/, ' $1'));
    expect(lines).toEqual(dead);
  });
});

test('an exempt name is let through, and missed where it is gone', () => {
  const exempt = { 'src/x.ts a': 'tried here', 'src/x.ts b': 'gone' };
  const files = tree({ 'src/x.ts': a, 'src/x.test.ts': "import { a } from './x';" });
  expect(deadExports(files, exempt)).toEqual(['src/x.ts b is exempt from the check of dead exports, and not there']);
});
