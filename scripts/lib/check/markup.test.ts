import { expect, test } from 'vitest';
import { markupFromText } from './markup';

test.each([
  ['src/a.tsx', '<p dangerouslySetInnerHTML={{ __html: note }} />', ['dangerouslySetInnerHTML']],
  ['src/a.ts', 'host.innerHTML = note', ['innerHTML']],
  ['src/a.ts', 'host.textContent = note', []],
  ['src/a.test.ts', 'host.innerHTML = note', []],
])('%s: %s', (path, text, names) =>
  expect(markupFromText([{ path, text }])).toEqual(names.map((name) => `${path} makes markup from text: ${name}`)),
);
