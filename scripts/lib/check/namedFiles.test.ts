import { expect, test } from 'vitest';
import { missingFiles } from './namedFiles';

const tree = ['package.json', 'src', 'src/domain', 'src/domain/days.ts', 'docs/rules.md'];

test.each([
  ['a whole path', '/** The days of src/domain/days.ts. */', true],
  ['a path from a room on, in backticks', '// As `domain/days.ts` has it.', true],
  ['a name alone, at the end of a sentence', '/** See days.ts. */', true],
  ['a file of the root', '/* package.json */', true],
  ['a file that is gone', '/**\n * The words of words.ts.\n */', false],
  ['a file of that name in another room', '// mentions/days.ts', false],
  ['a file whose name only ends like that', '// ys.ts', false],
  ['a name to fill in', '/** src/readers/NAME/NAME.ts, X.css, OFFER.json */', true],
  ['what the build makes', '// dist/meta.json', true],
  ['an address', '// https://example.com/gone.json', true],
  ['no comment', "import './gone.css';", true],
])('%s', (_, text, isFine) => {
  expect(missingFiles([{ path: 'src/a.ts', text }], tree).length === 0).toBe(isFine);
});
