import { describe, expect, test } from 'vitest';
import { fold, sentences, tokens } from './folding';

test.each([
  ['Zażółć gęślą jaźń', 'zazolc gesla jazn'],
  ['ŁÓDŹ', 'lodz'],
  ['Straße Ærø', 'strasse aero'],
  ['Þóra Guðrún', 'thora gudrun'],
  ['don’t', "don't"],
  ['ok\u00ADno\u200B', 'okno'],
  ['ﬁrma', 'firma'],
  ['𝐇𝐨𝐭𝐞𝐥 𝘽𝙤𝙨𝙨 Ⓐ', 'hotel boss a'],
])('%s folds to %s', (text, folded) => expect(fold(text)).toBe(folded));

test('words keep their places in the text', () => {
  const text = '„Okna” – don’t, web-site, 24 szt.';
  expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Okna',
    'don’t',
    'web',
    'site',
    '24',
    'szt',
  ]);
});

describe('sentences', () => {
  test.each([
    ['two', 'Robimy okna. Nie robimy drzwi.', 2],
    ['a question and an answer', 'Okna? Tak! Robimy…', 3],
    ['np.', 'Robimy np. okna dachowe.', 1],
    ['ul.', 'Biuro przy ul. Polnej jest otwarte.', 1],
    ['sp. z o.o.', 'Firma Kowalski sp. z o.o. robi okna.', 1],
    ['sp. z o.o. at the end', 'To Kowalski sp. z o.o. Robimy okna.', 2],
    ['e.g.', 'We make e.g. windows.', 1],
    ['Mr.', 'I met Mr. Smith today.', 1],
    ['an initial', 'I met J. Smith today.', 1],
    ['itd. inside', 'Okna, drzwi itd. robimy sami.', 1],
    ['itd. at the end', 'Okna, drzwi itd. Robimy sami.', 2],
    ['a number', 'Kosztuje 1.500 zł i 3.5 dnia.', 1],
    ['an ordinal', 'Spotkanie jest 3. listopada.', 1],
    ['an hour', 'Widzimy się o godz. 9.30 u mnie.', 1],
    ['a glued capital', 'Robimy okna.Nie robimy drzwi.', 2],
    ['lines', 'Dzień dobry\nRobimy okna', 2],
    ['a wrapped line', 'Robimy od wielu lat\nokna i drzwi.', 1],
    ['a paragraph', 'robimy\n\nokna', 2],
    ['a list', 'Mamy:\n- okna\n- drzwi', 3],
    ['nothing', ' \n ', 0],
  ])('%s', (_, text, count) => expect(sentences(text)).toHaveLength(count));
});
