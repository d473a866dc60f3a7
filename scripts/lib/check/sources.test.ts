import { describe, expect, test } from 'vitest';
import { exportsOf, importsOf, resolver } from './sources';

describe('imports', () => {
  test.each([
    ["import { a, type B as C } from './x';", './x', false, ['a', 'B']],
    ["import type { A } from './x';", './x', true, ['A']],
    ["import { type A, type B } from './x';", './x', true, ['A', 'B']],
    ["import x, { a } from './x';", './x', false, ['default', 'a']],
    ["import * as x from './x';", './x', false, ['*']],
    ["import './x.css';", './x.css', false, []],
    ["import {\n  a,\n  b,\n} from './x';", './x', false, ['a', 'b']],
    ["export { a as b } from './x';", './x', false, ['a']],
    ["export * from './x';", './x', false, ['*']],
    ["const x = await import('./x');", './x', false, ['*']],
  ])('%s', (text, specifier, onlyTypes, names) => expect(importsOf(text)).toEqual([{ specifier, onlyTypes, names }]));

  test('none in a text that speaks of importing', () =>
    expect(importsOf('// import { a } from nowhere\nconst from = "import";')).toEqual([]));
});

describe('exports', () => {
  test.each([
    ['export const a = 1;', ['a']],
    ['export async function a() {}', ['a']],
    ['export function* a() {}', ['a']],
    ['export abstract class A {}', ['A']],
    ['export type A = 1;\nexport interface B {}', ['A', 'B']],
    ["export { a, type B as C } from './x';", ['a', 'C']],
    ['export default defineConfig({});', ['default']],
    ["export * from './x';", []],
  ])('%s', (text, names) => expect(exportsOf(text)).toEqual(names));
});

describe('a relative import', () => {
  const resolve = resolver(['src/a/index.ts', 'src/b.tsx'].map((path) => ({ path, text: '' })));
  test.each([
    ['./a', 'src/a/index.ts'],
    ['./b', 'src/b.tsx'],
    ['./c', undefined],
    ['dexie', undefined],
  ])('of %s means %s', (specifier, path) => expect(resolve('src/x.ts', specifier)).toBe(path));
});
