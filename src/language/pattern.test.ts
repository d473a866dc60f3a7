import { expect, test } from 'vitest';
import { alternatives, sequence } from './pattern';

const plain = /(a|b)[/]\d/;
const put = sequence(alternatives('a', /b/), '[/]', /\d/);

test.each<[string, (pattern: RegExp) => unknown]>([
  ['test', (pattern) => [pattern.test('xa/1'), pattern.test('c/1')]],
  ['exec', (pattern) => pattern.exec('xb/2')?.index],
  ['match', (pattern) => [...('xb/2'.match(pattern) ?? [])]],
  ['replace', (pattern) => 'xb/2'.replace(pattern, '<$1>')],
  ['replace by a function', (pattern) => 'xb/2'.replace(pattern, (_, letter) => `${letter}!`)],
  ['search', (pattern) => 'xb/2'.search(pattern)],
  ['split', (pattern) => '1 a/1 2'.split(pattern)],
  ['one with flags', (pattern) => [...'A/1 b/2'.matchAll(new RegExp(pattern, 'gi'))].map(([found]) => found)],
])('a pattern that is put together does what a plain one does: %s', (_, use) => {
  expect(use(put)).toEqual(use(plain));
});

test('a part that is no pattern is told when it is used', () => {
  expect(() => sequence('(').test('a')).toThrow(SyntaxError);
});
