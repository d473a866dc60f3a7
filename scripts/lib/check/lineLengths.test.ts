import { expect, test } from 'vitest';
import { longFiles, longLines } from './lineLengths';

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

test.each([
  ['a file of 250 lines', 'src/a.ts', 250, true],
  ['one more', 'scripts/a.ts', 251, false],
  ['a table of cases', 'src/a.test.ts', 600, true],
])('%s', (_, path, length, isFine) =>
  expect(longFiles([{ path, text: 'x\n'.repeat(length) }])).toEqual(
    isFine ? [] : [expect.stringMatching(`^${path} has ${length} lines`)],
  ),
);
