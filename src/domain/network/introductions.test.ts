import { describe, expect, test } from 'vitest';
import { makeContact } from '../../../test/fixtures/relations';
import { introductions } from './introductions';

const who = (id: string, does: string, looksFor = '', setAside = false) =>
  makeContact({ id, name: id, does, looksFor, setAside });
const pairs = (...contacts: ReturnType<typeof who>[]) =>
  introductions(contacts).map(({ seeker, doer, words }) => [seeker, doer, words.map(({ wanted }) => wanted).join(' ')]);

test('the first few are those of the whole list, also of some seekers alone', () => {
  const many = Array.from({ length: 60 }, (_, n) =>
    who(`p${n}`, n % 3 ? 'builder of houses' : 'roofs, windows', n % 4 ? 'windows for a house' : 'a builder'),
  );
  const all = introductions(many);
  expect(all.length).toBeGreaterThan(100);
  expect(introductions(many, 20)).toEqual(all.slice(0, 20));
  const some = new Set(['p3', 'p8']);
  expect(introductions(many, Infinity, some)).toEqual(all.filter(({ seeker }) => some.has(seeker)));
});

describe('A looks for what B does', () => {
  test.each([
    ['the same word', 'accountant', 'looking for an accountant', 'accountant'],
    ['in the plural', 'accountants', 'I need a good accountant', 'accountant'],
    ['in another Polish case', 'Księgowa, biuro rachunkowe', 'szukam księgowej', 'księgowej'],
    ['without diacritics', 'ksiegowa', 'potrzebuję księgowej', 'księgowej'],
    ['in capitals', 'HOTELE', 'hotel', 'hotel'],
  ])('%s', (_, does, looksFor, word) =>
    expect(pairs(who('anna', 'builder', looksFor), who('piotr', does))).toEqual([['anna', 'piotr', word]]),
  );

  test.each([
    [
      'only words of wishing in common',
      who('a', 'x', 'looking for a company'),
      who('b', 'a company for good services'),
    ],
    ['oneself', who('a', 'accountant', 'an accountant'), who('b', 'roofs')],
    ['one set aside', who('a', 'x', 'an accountant'), who('b', 'accountant', '', true)],
    ['nothing said', who('a', ''), who('b', '')],
  ])('but not: %s', (_, a, b) => expect(pairs(a, b)).toEqual([]));

  test('the more telling word first', () =>
    expect(
      pairs(
        who('a', '', 'marketing'),
        who('b', '', 'notary'),
        who('c', 'marketing'),
        who('d', 'marketing'),
        who('e', 'notary'),
      ),
    ).toEqual([
      ['b', 'e', 'notary'],
      ['a', 'c', 'marketing'],
      ['a', 'd', 'marketing'],
    ]));
});
