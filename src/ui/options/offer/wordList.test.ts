import { expect, test } from 'vitest';
import { splitWords, WordListEdit } from './wordList';

test('words are separated by commas, semicolons and line ends', () =>
  expect(splitWords(' okna, drzwi;brama\nokna ,')).toEqual(['okna', 'drzwi', 'brama']));

function edit(shown: string[], ...typed: string[]) {
  const sitting = new WordListEdit();
  sitting.show(shown);
  return typed.map((text) => sitting.change(text));
}

test('what is typed letter by letter leaves no parts of words behind', () =>
  expect(edit(['okna'], 'okna, d', 'okna, dr', 'okna, drzwi').at(-1)).toEqual({ add: ['drzwi'], remove: ['d', 'dr'] }));

test('a word that is taken out and typed again is there', () =>
  expect(edit(['okna'], 'okn', 'okna').at(-1)).toEqual({ add: ['okna'], remove: ['okn'] }));

test('what another window added or removed is not touched', () => {
  const [change] = edit(['okna', 'drzwi'], 'okna, drzwi, brama');
  expect(change).toEqual({ add: ['brama'], remove: [] });
});
