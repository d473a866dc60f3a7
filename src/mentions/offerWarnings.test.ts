import { describe, expect, test } from 'vitest';
import { offerWarnings } from './offerWarnings';

describe('an offer that cannot work says so', () => {
  test.each([
    ['a whole one', { audience: ['builder'], keywords: ['window'], exceptions: ['Windows 11'] }, []],
    ['an empty one', { audience: [], keywords: [], exceptions: [] }, [{ kind: 'noAudience' }, { kind: 'noKeywords' }]],
    [
      'words that match everything',
      { audience: ['a'], keywords: ['the', '*'], exceptions: ['  '] },
      [
        { kind: 'saysNothing', list: 'audience', term: 'a' },
        { kind: 'saysNothing', list: 'keywords', term: 'the' },
        { kind: 'saysNothing', list: 'keywords', term: '*' },
        { kind: 'saysNothing', list: 'exceptions', term: '  ' },
      ],
    ],
  ])('%s', (_, offer, warnings) => expect(offerWarnings(offer)).toEqual(warnings));
});
