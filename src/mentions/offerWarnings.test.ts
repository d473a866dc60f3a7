import { expect, test } from 'vitest';
import type { Offer } from '../domain/model';
import { type OfferWarning, offerWarnings } from './offerWarnings';

type Lists = Partial<Pick<Offer, 'audience' | 'keywords' | 'exceptions'>>;
type Expected = [kind: OfferWarning['kind'], list: OfferWarning['list'], term?: string];

const good = { audience: ['builder'], keywords: ['okno'], exceptions: [] };

test.each<[string, Lists, Expected[]]>([
  ['a whole one', { keywords: ['okno', 'window'], exceptions: ['okno czasowe', 'Windows 11'] }, []],
  [
    'an empty one',
    { audience: [], keywords: [] },
    [
      ['noAudience', 'audience'],
      ['noKeywords', 'keywords'],
    ],
  ],
  [
    'words that match everything',
    { audience: ['a'], keywords: ['the', '*', 'okno'], exceptions: ['  '] },
    [
      ['saysNothing', 'audience', 'a'],
      ['saysNothing', 'keywords', 'the'],
      ['saysNothing', 'keywords', '*'],
      ['saysNothing', 'exceptions', '  '],
      ['noException', 'exceptions', '  '],
    ],
  ],
  ['one letter', { keywords: ['a', 'okno'] }, [['saysNothing', 'keywords', 'a']]],
  ['a star behind two letters', { keywords: ['ok*', 'okno'] }, [['saysNothing', 'keywords', 'ok*']]],
  ['signs only', { keywords: ['!!', 'okno'] }, [['saysNothing', 'keywords', '!!']]],
  ['an acronym is fine', { keywords: ['IT', 'PV', 'pv'] }, [['duplicate', 'keywords', 'pv']]],
  ['the same word twice', { keywords: ['okno', 'Okno'] }, [['duplicate', 'keywords', 'Okno']]],
  ['another form', { keywords: ['okno', 'okna'] }, [['duplicate', 'keywords', 'okna']]],
  ['covered by a star', { keywords: ['budow*', 'budowa'] }, [['duplicate', 'keywords', 'budowa']]],
  ['an exception of nothing', { exceptions: ['drzwi czasowe'] }, [['noException', 'exceptions', 'drzwi czasowe']]],
  ['an inflected exception', { exceptions: ['oknami czasowymi'] }, []],
])('%s', (_, lists, expected) =>
  expect(offerWarnings({ ...good, ...lists })).toEqual(
    expected.map(([kind, list, term]) => ({ kind, list, ...(term !== undefined && { term }) })),
  ),
);
