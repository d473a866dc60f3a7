import { expect, test } from 'vitest';
import { importCycles } from './importCycles';

const tree = (imports: Record<string, string[]>) =>
  Object.entries(imports).map(([name, others]) => ({
    path: `src/${name}.ts`,
    text: others.map((other) => `import type { X } from './${other}';`).join('\n'),
  }));

test.each([
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['two files, by their types', { a: ['b'], b: ['a'] }, ['src/a.ts ⇄ src/b.ts']],
  ['three files', { a: ['b'], b: ['c'], c: ['a'] }, ['src/a.ts ⇄ src/b.ts ⇄ src/c.ts']],
  [
    'two circles that touch',
    { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
    ['src/c.ts ⇄ src/d.ts', 'src/a.ts ⇄ src/b.ts'],
  ],
  ['a file that imports itself', { a: ['a'] }, ['src/a.ts']],
])('%s', (_, imports, circles) => {
  expect(importCycles(tree(imports))).toEqual(circles.map((circle) => `a circle of imports: ${circle}`));
});
