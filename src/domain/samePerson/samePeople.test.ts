import { describe, expect, test } from 'vitest';
import type { ComparedRecord } from './comparedRecord';
import { samePeople } from './samePeople';

type Given = Partial<ComparedRecord> & { name: string };
const record = (id: string, given: Given): ComparedRecord => ({ id, keys: [`mail:${id}@x.example`], ...given });

/** The reasons for suggesting two records, or "no". */
function verdict(one: Given, other: Given): string {
  const [pair] = samePeople([record('a', one), record('b', other)]);
  return pair ? [pair.nameSign, ...pair.commonSigns].join(' ') : 'no';
}
const named = (name: string, more: Partial<ComparedRecord> = {}): Given => ({ name, ...more });

describe('two records', () => {
  test.each<[string, Given, Given, string]>([
    ['one name and nothing against it', named('Anna Nowak'), named('Nowak Anna'), 'sameName'],
    [
      'one firm, written twice',
      named('Anna Nowak', { company: 'Budimax' }),
      named('Anna Nowak', { company: 'BUDIMAX Polska Sp. z o.o.' }),
      'sameName company',
    ],
    [
      'the firm in a headline',
      named('Anna Nowak', { company: 'Budimax' }),
      named('Anna Nowak', { headline: 'Owner of Budimax' }),
      'sameName company',
    ],
    [
      'namesakes of two firms',
      named('Anna Nowak', { company: 'Budimax' }),
      named('Anna Nowak', { company: 'Lex' }),
      'no',
    ],
    [
      'two firms and one telephone',
      named('Anna Nowak', { company: 'Budimax', phones: ['+48 602 345 678'] }),
      named('Anna Nowak', { company: 'Lex', phones: ['602345678'] }),
      'sameName phone',
    ],
    ['two profiles', named('Anna Nowak', { keys: ['in:anna'] }), named('Anna Nowak', { keys: ['in:anna-2'] }), 'no'],
    ['a profile and an address', named('Anna Nowak', { keys: ['in:anna'] }), named('Anna Nowak'), 'sameName'],
    ['an initial alone', named('T. Kos'), named('Tadeusz Kos'), 'no'],
    [
      'an initial and one city',
      named('T. Kos', { location: 'Kraków' }),
      named('Tadeusz Kos', { location: 'Krakow, Polska' }),
      'initial city',
    ],
    ['a letter too many', named('Jan Kowalsky'), named('Jan Kowalski'), 'no'],
    ['said to be two', named('Anna Nowak', { apart: ['mail:b@x.example'] }), named('Anna Nowak'), 'no'],
    ['said to be two, by id', named('Anna Nowak'), named('Anna Nowak', { apart: ['id:a'] }), 'no'],
    ['another name that is known', named('Anna Lis', { knownNames: ['Anna Nowak'] }), named('Anna Nowak'), 'sameName'],
    ['a nickname', named('Kasia Lis'), named('Katarzyna Lis'), 'nickname'],
  ])('%s', (_, one, other, expected) => {
    expect(verdict(one, other)).toBe(expected);
    const isById = one.apart || other.apart;
    if (!isById) expect(verdict(other, one)).toBe(expected);
  });
});

test('the likeliest come first, and each pair once', () => {
  const pairs = samePeople([
    record('a', named('Anna Nowak')),
    record('b', named('Anna Nowak-Lis')),
    record('c', named('Ania Nowak', { phones: ['602 345 678'] })),
    record('d', named('Anna Nowak', { phones: ['602 345 678'] })),
  ]);
  expect(pairs.map(({ one, other }) => `${one}${other}`)).toEqual(['cd', 'ad', 'ac', 'ab', 'bc', 'bd']);
});

test('ten thousand different names are compared in few steps', () => {
  const all = Array.from({ length: 10_000 }, (_, i) =>
    record(`${i}`, named(`Anna N${i.toString(36)}x`, { keys: [`in:a${i}`] })),
  );
  expect(samePeople(all)).toEqual([]);
});
