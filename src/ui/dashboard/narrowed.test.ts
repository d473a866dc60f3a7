import { expect, test } from 'vitest';
import type { Person } from './book';
import { narrowed } from './narrowed';
import type { Filters } from './route';

const today = '2026-11-24';
const person = (id: string, rest: Partial<Person> = {}): Person => ({
  ...{ id, name: id, nameKey: id.toLowerCase(), about: '', company: '', tags: [], offers: {}, concerns: [] },
  ...{ fits: false, isAside: false, isIn: false },
  ...rest,
});
const knows = (isKnown: boolean) => ({
  concerns: ['w'],
  offers: { w: { rung: isKnown ? ('heard' as const) : ('unaware' as const), faded: false, knows: isKnown } },
});
const people = [
  person('Cezary', { company: 'Zet', tags: ['Śniadanie'], ...knows(false), tell: [0, -4, 0, 0, 'c'] }),
  person('Anna', { company: 'Łan', due: '2026-11-20', ...knows(true), isIn: true }),
  person('Bogdan', { tags: ['sniadanie', 'golf'], due: '2027-01-01', ...knows(false), tell: [1, 0, 0, 0, 'b'] }),
];

test.each<[string, Filters, string]>([
  ['by name', {}, 'Anna Bogdan Cezary'],
  ['the other way round', { down: '1' }, 'Cezary Bogdan Anna'],
  ['a tag, however it is spelt', { tag: 'śniadanie' }, 'Bogdan Cezary'],
  ['a tag that is no more', { tag: 'gone' }, ''],
  ['who knows', { knows: 'yes' }, 'Anna'],
  ["who doesn't, the one to tell first before", { knows: 'no', sort: 'tell' }, 'Cezary Bogdan'],
  ['due', { only: 'due' }, 'Anna'],
  ['in the circle', { only: 'circle' }, 'Anna'],
  ['by company, who has none last', { sort: 'company' }, 'Anna Cezary Bogdan'],
  ['an offer that is gone', { offer: 'gone' }, ''],
])('%s', (_, filters, names) =>
  expect(
    narrowed(people, filters, today)
      .map(({ name }) => name)
      .join(' '),
  ).toBe(names),
);

test('what a search found keeps its order', () =>
  expect(narrowed(people, {}, today, ['Cezary', 'Anna']).map(({ name }) => name)).toEqual(['Cezary', 'Anna']));
