import { describe, expect, test } from 'vitest';
import { englishNicknames } from './englishNicknames';
import { likeness, type NameSign, tellingWords } from './nameLikeness';
import { polishNicknames } from './polishNicknames';

describe('two names', () => {
  test.each<[string, string, NameSign | null]>([
    ['Łukasz Bąk', 'Lukasz Bak', 'sameName'],
    ['Kowalska, Anna', 'Anna Kowalska', 'sameName'],
    ['dr Anna Nowak, MBA', 'Anna Nowak', 'sameName'],
    ['Dave Nowak', 'Dawid Nowak', 'nickname'],
    ['Kasia Lis', 'Katarzyna Lis', 'nickname'],
    ['Ola Lis', 'Olga Lis', 'nickname'],
    ['Bill Gates', 'William Gates', 'nickname'],
    ['Agnieszka Pawlak', 'Agnieszka Pawlak-Nowicka', 'moreNames'],
    ['Anna Nowak z d. Kowalska', 'Anna Kowalska', 'moreNames'],
    ['Anna Maria Nowak', 'Anna Nowak', 'moreNames'],
    ['T. Kos', 'Tadeusz Kos', 'initial'],
    ['Z. Kos', 'Zenon Kos', 'initial'],
    ['Anna Wisniewska', 'Anna Wiśniewska', 'sameName'],
    ['Jan Kowalsky', 'Jan Kowalski', 'spelling'],
    ['Bartłomiej Brzęczyszczykiewicz', 'Bartłomiej Brzęczyszczykiewic', 'spelling'],
    ['Daria Lis', 'Maria Lis', null],
    ['Anna Nowak', 'Anna Kowalska', null],
    ['Anna Nowak', 'Jan Nowak', null],
    ['A. N.', 'Anna Nowak', null],
    ['Anna', 'Anna Nowak', null],
    ['Kasia Kowalsky', 'Katarzyna Kowalski', null],
    ['Ola Lis', 'Ala Lis', null],
  ])('%s and %s: %s', (one, other, sign) => {
    expect(likeness(tellingWords(one), tellingWords(other))).toBe(sign);
    expect(likeness(tellingWords(other), tellingWords(one))).toBe(sign);
  });
});

test.each(Object.entries({ polishNicknames, englishNicknames }))('%s are sorted, each name once', (_, lines) => {
  const names = lines.map((line) => line.split(' ')[0] as string);
  expect(names).toEqual([...new Set(names)].sort());
});
