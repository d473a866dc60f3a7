import { expect, test } from 'vitest';
import { withoutDocstring } from './docstrings';

test.each([
  ['a function with a sentence', '/** Adds. */\nexport function add() {}', true],
  ['a function without one', "import 'x';\n\nexport function add() {}", false],
  ['an arrow without one', "import 'x';\n\nexport const add = (a: number): number => a;", false],
  ['a class without one', "import 'x';\n\nexport class Sum {}", false],
  ['the only one below the sentence of its file', '/** Adds. */\nimport x;\n\nexport function add() {}', true],
  ['one of two below it', '/** Adds. */\nimport x;\n\nexport function a() {}\n\nexport function b() {}', false],
  ['what continues a list', '/** Sums. */\nexport const a = (x) => x;\nexport const b = (x) => x;', true],
  ['what only its file sees', "import 'x';\n\nfunction add() {}", true],
])('%s', (_, text, isFine) => {
  const found = withoutDocstring([{ path: 'src/a.ts', text }]);
  expect(found.length === 0).toBe(isFine);
});
