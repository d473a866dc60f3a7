/** Keywords that are mostly signs, "C++" or "R&D": one word each, found as written and never as a letter alone. */
import { describe, expect, test } from 'vitest';
import { tokens } from '../language/folding';
import { findMention } from './mention';
import { offerWarnings } from './offerWarnings';

const keywords = ['R&D', 'B+R', 'C++', 'C#', '.NET', 'A/B', 'M&A'];

describe('a name of signs is found', () => {
  test.each([
    ['I help software firms claim R&D tax credits.', 'R&D'],
    ['Our R & D desk is open to you.', 'R&D'],
    ['Grants, r&d, patents: we know them all.', 'R&D'],
    ['Rozliczamy ulgę B+R.', 'B+R'],
    ['Ulga na prace B + R to nasza specjalność.', 'B+R'],
    ['W C++ siedzę od piętnastu lat.', 'C++'],
    ['We write C++20 (and C).', 'C++'],
    ['Robimy:\n– C#\n– SQL', 'C#'],
    ['We build everything on .NET.', '.NET'],
    ['ASP.NET i Azure to nasz chleb.', '.NET'],
    ['Piszemy w C/C++.', 'C++'],
    ['Szukacie kogoś od C#/.NET?', 'C#'],
    ['Testy A/B prowadzimy u trzech klientów.', 'A/B'],
    ['Fuzje, czyli M&A.', 'M&A'],
  ])('%s', (text, keyword) => expect(findMention({ keywords }, text)?.keyword).toBe(keyword));
});

describe('what only looks like one', () => {
  test.each([
    ['one of its letters', 'Vitamin C helps, plan B too.'],
    ['the letters apart', 'C, B i R to litery, a R and D to skrót.'],
    ['another sign', 'C+ to nie ocena z A-B.'],
    ['a longer word', 'Sieć działa, .network i net profit też.'],
    ['denied', "We don't do R&D."],
    ['denied from behind', 'Ulgą B+R się nie zajmuję.'],
    ['in an address', 'https://example.com/c++/r&d, firma.net, FIRMA.NET'],
  ])('%s', (_, text) => expect(findMention({ keywords }, text)).toBeNull());
});

test('it is worth no warning, and a letter alone still is', () =>
  expect(offerWarnings({ audience: ['builder'], keywords: [...keywords, 'C'], exceptions: [] })).toEqual([
    { kind: 'saysNothing', list: 'keywords', term: 'C' },
  ]));

test('it is one word of the text', () =>
  expect(tokens('C++, C#, R & D, A/B i .NET, and/or AT&T').map(({ word }) => word)).toEqual([
    'c++',
    'c#',
    'r&d',
    'a/b',
    'i',
    '.net',
    'and',
    'or',
    'at',
    't',
  ]));
