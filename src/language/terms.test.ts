import { describe, expect, test } from 'vitest';
import { findTerms, matchesTerm } from './terms';

describe('the first term that a text holds', () => {
  test.each([
    ['a phrase, word by word', 'STOLARKĘ OKIENNĄ dowozimy', ['stolarka okienna'], 'stolarka okienna'],
    ['a phrase turned round', 'tarasowe drzwi', ['drzwi tarasowe'], 'drzwi tarasowe'],
    ['not half a phrase', 'stolarka meblowa', ['stolarka okienna'], null],
    ['not with a word between', 'stolarka nasza okienna', ['stolarka okienna'], null],
    ['any ending', 'Właścicielka firmy budowlanej', ['deweloper*', 'budow*'], 'budow*'],
    ['any ending, none', 'Budow i remontów', ['budow*'], 'budow*'],
    ['any ending in a phrase', 'biura projektowe', ['biuro projekt*'], 'biuro projekt*'],
    ['any ending of diacritics', 'Księgowa', ['ksiegow*'], 'ksiegow*'],
    ['English', 'Property developer', ['property'], 'property'],
    ['English plural', 'Builders of homes', ['builder'], 'builder'],
    ['not a word that begins alike', 'Properly developed', ['property'], null],
    ['not the bare verb of a trade', 'We have a proper plan and the money', ['property'], null],
    ['the order of the terms, not of the text', 'okna i drzwi', ['drzwi', 'okno'], 'drzwi'],
    ['one word in two', 'our web site', ['website'], 'website'],
    ['two words in one', 'our website', ['web site'], 'web site'],
    ['a hyphen', 'e-mail marketing', ['e-mail'], 'e-mail'],
    ['a hyphen left out', 'email marketing', ['e-mail'], 'e-mail'],
    ['never across "ok, no"', 'Ok no to pa', ['okno'], null],
    ['no teeth', 'Chcę, żeby było ładnie', ['zęby'], null],
    ['teeth', 'Leczymy zęby', ['zęby'], 'zęby'],
    ['a word that all objects of JavaScript have', 'Our constructor is here', ['construction'], null],
    ['an acronym', 'Szef IT', ['IT'], 'IT'],
    ['not a pronoun', 'it is late', ['IT'], null],
    ['an acronym with an ending', 'zwrot VAT-u', ['VAT'], 'VAT'],
    ['digits as they are', 'Windows 110', ['Windows 11'], null],
    ['an architect', 'Architektka wnętrz', ['architekt*'], 'architekt*'],
    ['a full word is no beginning', 'Architektura', ['architekt'], null],
    ['an empty term', 'okno', ['', ' ', '*', '-'], null],
    ['a term of stop words', 'i tak, to jest to', ['a', 'i', 'to jest', 'the'], null],
    ['signs of a pattern', 'C++ i (okna', ['(okna', 'C++'], '(okna'],
    ['no terms', 'okno', [], null],
    ['no text', '', ['okno'], null],
  ])('%s', (_, text, terms, found) => expect(matchesTerm(text, terms)).toBe(found));
});

test('every place is found, in the text as it was', () => {
  const text = 'Okna, OKIEN i drzwi tarasowych';
  const found = findTerms(text, ['okno', 'drzwi tarasowe']).map(({ term, start, end }) => [
    term,
    text.slice(start, end),
  ]);
  expect(found).toEqual([
    ['okno', 'Okna'],
    ['okno', 'OKIEN'],
    ['drzwi tarasowe', 'drzwi tarasowych'],
  ]);
});

test('a term of only letters that regular expressions know is no pattern', () =>
  expect(matchesTerm('okno', ['.*', 'o.no'])).toBeNull());
