/** Nothing is taken from the clipboard, and what is put there is put there by a click of the user's. */
import { expect, test } from 'vitest';
import { isTest, readSources } from '../../scripts/lib/check/sources';

const sources = readSources('src').filter((file) => !isTest(file));
const filesWith = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

test('no code reads the clipboard', () =>
  expect(filesWith(/clipboard\??\.read|clipboardData|execCommand\(['"]paste|'clipboardRead'|onPaste\b/)).toEqual([]));

test('it is written to in these places, each behind a button', () =>
  expect(filesWith(/clipboard\??\.write|execCommand\(['"]copy/)).toEqual([
    'src/ui/dashboard/contacts/SavedFilters.tsx',
    'src/ui/dashboard/shared/CopyButton.tsx',
    'src/ui/panel/now/insertIntoMessage.ts',
    'src/ui/people/writeToContact.ts',
    'src/ui/popup/thisPage/PersonOnTab.tsx',
    'src/ui/report/Report.tsx',
    'src/ui/shared/components/UnsavedWords.tsx',
  ]));
