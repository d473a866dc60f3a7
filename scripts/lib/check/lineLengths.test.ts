import { expect, test } from 'vitest';
import { longLines } from './lineLengths';

test.each([
  ['a line of 120 characters', 'src/a.ts', 120, true],
  ['one more', 'src/a.ts', 121, false],
  ['a case of 200 characters in a test', 'src/a.test.ts', 200, true],
  ['one more in a test', 'src/a.test.ts', 201, false],
  ['what tests share', 'test/fixtures/a.ts', 121, false],
  ['a message in a table', 'test/corpus/a.test.ts', 900, true],
])('%s', (_, path, length, isFine) => {
  const text = `short\n${'x'.repeat(length)}\nshort`;
  expect(longLines([{ path, text }])).toEqual(
    isFine ? [] : [expect.stringMatching(`^${path} has lines of over \\d+ characters: 2$`)],
  );
});
