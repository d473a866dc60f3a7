import { describe, expect, test } from 'vitest';
import { type OfferProposal, proposedWords, withProposal } from './wordProposals';

const windows: OfferProposal = {
  name: 'Okna drewniane',
  sentence: 'Robimy drewniane okna.',
  audience: ['deweloper', 'architekt'],
  keywords: ['okna', 'stolarka okienna'],
  exceptions: ['Windows 11'],
};
const law: OfferProposal = {
  name: 'Obsługa prawna',
  sentence: 'Piszę umowy.',
  audience: ['prezes', 'deweloper'],
  keywords: ['kancelaria'],
  exceptions: [],
};
const empty: OfferProposal = { name: '', sentence: '', audience: [], keywords: [], exceptions: [] };
const all = [windows, law];

describe('a trade is chosen', () => {
  test('into an empty offer: all of it', () => {
    expect(withProposal(empty, windows, all)).toEqual({
      name: windows.name,
      sentence: windows.sentence,
      words: {
        audience: { add: windows.audience, remove: [] },
        keywords: { add: windows.keywords, remove: [] },
        exceptions: { add: windows.exceptions, remove: [] },
      },
    });
  });
  test('after another: that one’s words go, those of both stay', () => {
    expect(withProposal(windows, law, all)).toEqual({
      name: law.name,
      sentence: law.sentence,
      words: {
        audience: { add: ['prezes'], remove: ['architekt'] },
        keywords: { add: ['kancelaria'], remove: windows.keywords },
        exceptions: { add: [], remove: ['Windows 11'] },
      },
    });
  });
  test('what the user wrote stays', () => {
    const own = { ...windows, name: 'Okna Kowalski', keywords: ['okna', 'rolety'] };
    const { name, words } = withProposal(own, law, all);
    expect(name).toBeUndefined();
    expect(words.keywords).toEqual({ add: ['kancelaria'], remove: ['okna'] });
  });
});

test.each([
  ['a trade’s keyword in the name', { name: 'Okna na wymiar', sentence: '' }, windows],
  ['inflected, in the sentence', { name: 'Kowalski', sentence: 'Montaż okien i drzwi' }, windows],
  ['no trade', { name: 'Tłumaczenia', sentence: '' }, { audience: [], keywords: ['Tłumaczenia'] }],
])('words proposed for %s', (_, offer, { audience, keywords }) =>
  expect(proposedWords(offer, all)).toEqual({ audience, keywords }),
);

test.each([
  ['Schody drewniane', 'pl', ['schody']],
  ['Drewniane schody', 'pl', ['schody']],
  ['Tarasy', 'pl', []],
  ['Usługi kominiarskie', 'pl', []],
  ['Ogrody zimowe', 'pl', ['ogrody']],
  ['Wooden stairs', 'en', ['stairs']],
  ['Garden design', 'en', []],
] as const)('the thing in "%s" is a keyword too', (name, language, things) =>
  expect(proposedWords({ name, sentence: '' }, all, language)?.keywords).toEqual([name, ...things]),
);

test.each(['', 'IT'])('nothing is proposed for "%s"', (name) =>
  expect(proposedWords({ name, sentence: '' }, all)).toBeUndefined(),
);
