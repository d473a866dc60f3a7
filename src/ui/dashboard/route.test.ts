import { expect, test } from 'vitest';
import { hashOf, routeAt } from './route';

test.each([
  ['', { view: 'today', filters: {}, unknown: [] }],
  ['#contacts', { view: 'contacts', filters: {}, unknown: [] }],
  ['#contacts?knows=apart&only=owed', { view: 'contacts', filters: { knows: 'apart', only: 'owed' }, unknown: [] }],
  ['#board', { view: 'board', filters: {}, unknown: [] }],
  ['#person=a%20b', { view: 'person', person: 'a b', filters: {}, unknown: [] }],
  ['#event=Breakfast%20%26%20talk', { view: 'event', event: 'Breakfast & talk', filters: {}, unknown: [] }],
  ['#contacts?tag=Klub+A&knows=no', { view: 'contacts', filters: { tag: 'Klub A', knows: 'no' }, unknown: [] }],
  ['#contacts?knows=perhaps', { view: 'contacts', filters: {}, unknown: ['knows=perhaps'] }],
  ['#contacts?mood=good&tag=x', { view: 'contacts', filters: { tag: 'x' }, unknown: ['mood=good'] }],
  ['#contacts?__proto__=x', { view: 'contacts', filters: {}, unknown: ['__proto__=x'] }],
  ['#nowhere', { view: 'today', filters: {}, unknown: ['nowhere'] }],
  ['#person=%E0%A4%A', { view: 'person', person: '%E0%A4%A', filters: {}, unknown: [] }],
])('%s', (hash, route) => expect(routeAt(hash)).toEqual(route));

test('a link leads back to the same filters', () => {
  const filters = { find: 'anna & okna', tag: 'śniadanie', sort: 'due', down: '1' } as const;
  expect(routeAt(hashOf(filters)).filters).toEqual(filters);
});
