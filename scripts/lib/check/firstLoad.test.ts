import { expect, test } from 'vitest';
import { loadedAtOnce, type Outputs } from './firstLoad';

const outputs: Outputs = {
  'dist/chrome/popup.js': {
    imports: [
      { path: 'dist/chrome/popup/shared.js', kind: 'import-statement' },
      { path: 'dist/chrome/popup/rest.js', kind: 'dynamic-import' },
      { path: '/englishDay.js', kind: 'dynamic-import', external: true },
    ],
  },
  'dist/chrome/popup/shared.js': { imports: [{ path: 'dist/chrome/popup/deep.js', kind: 'import-statement' }] },
  'dist/chrome/popup/deep.js': { imports: [] },
  'dist/chrome/popup/rest.js': { imports: [{ path: 'dist/chrome/popup/shared.js', kind: 'import-statement' }] },
};

test('what a page imports at once counts, with all that this imports; what is asked for later does not', () =>
  expect(loadedAtOnce(outputs, 'popup')).toEqual([
    'dist/chrome/popup.js',
    'dist/chrome/popup/shared.js',
    'dist/chrome/popup/deep.js',
  ]));

test('a page that was not built loads nothing', () => expect(loadedAtOnce({}, 'popup')).toEqual([]));
