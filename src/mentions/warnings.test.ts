import { expect, test } from 'vitest';
import { type WarningKind, warnings } from './warnings';

type Case = [why: string, keywords: string[], exceptions: string[], found: [WarningKind, string?][]];

test.each<Case>([
  ['good ones', ['okno', 'window'], ['okno czasowe', 'Windows 11'], []],
  ['none', [], [], [['noKeywords']]],
  ['blank ones', ['', ' '], [], [['noKeywords']]],
  ['one letter', ['a', 'okno'], [], [['matchesEverything', 'a']]],
  ['a stop word', ['okno', 'the'], [], [['matchesEverything', 'the']]],
  ['a bare star', ['*'], [], [['matchesEverything', '*']]],
  ['a star behind two letters', ['ok*', 'okno'], [], [['matchesEverything', 'ok*']]],
  ['signs only', ['!!', 'okno'], [], [['matchesEverything', '!!']]],
  ['an acronym is fine', ['IT', 'PV', 'pv'], [], [['duplicate', 'pv']]],
  ['the same word twice', ['okno', 'Okno'], [], [['duplicate', 'Okno']]],
  ['another form', ['okno', 'okna'], [], [['duplicate', 'okna']]],
  ['covered by a star', ['budow*', 'budowa'], [], [['duplicate', 'budowa']]],
  ['an exception of nothing', ['okno'], ['drzwi czasowe'], [['noException', 'drzwi czasowe']]],
  ['an inflected exception', ['okno'], ['oknami czasowymi'], []],
])('%s', (_, keywords, exceptions, found) =>
  expect(
    warnings({ keywords, exceptions }).map(({ kind, keyword }) => (keyword === undefined ? [kind] : [kind, keyword])),
  ).toEqual(found),
);
