/** What an answer is about: never a pair that is not in sight. */
import { describe, expect, test } from 'vitest';
import type { SideOfPair } from '../../../store/queries/contacts/duplicatePairs';
import { inOrder, joinInput, type KeyedPair, pairsAsked } from './answerPairs';

const pair = (key: string) => ({ key, one: `${key}1`, other: `${key}2` }) as KeyedPair;
const [a, b, c] = [pair('a'), pair('b'), pair('c')];

describe('an answer is about', () => {
  test.each<[string, string[], KeyedPair | undefined, KeyedPair[]]>([
    ['the pair that is looked at', [], a, [a]],
    ['it also where another one alone is ticked', ['b'], a, [a]],
    ['those ticked, where there are several', ['b', 'c'], a, [b, c]],
    ['no pair that was answered meanwhile', ['b', 'gone'], a, [a]],
    ['nothing where nothing is left', [], undefined, []],
  ])('%s', (_, chosen, current, asked) => expect(pairsAsked([a, b, c], new Set(chosen), current)).toEqual(asked));
});

const side = (id: string, created: string, more = {}) => ({ row: { id, created, ...more } }) as unknown as SideOfPair;

test('the older contact stays', () => {
  const [young, old] = [side('young', '2026-02-01'), side('old', '2024-01-01')];
  expect(inOrder([young, old])).toEqual({ kept: old, other: young });
});

test.each([
  ['the fields that were chosen', ['company'], { company: 'Budimax' }, { take: ['company'] }],
  ['none that the other one lacks', ['company', 'location'], { company: 'Budimax' }, { take: ['company'] }],
  ['no list where nothing was chosen', [], { company: 'Budimax' }, {}],
])('a join takes %s', (_, taken, fields, take) => {
  const sides = { kept: side('old', '2024-01-01'), other: side('young', '2026-02-01', fields) };
  expect(joinInput(sides, new Set(taken as ['company']))).toEqual({ who: { contact: 'young' }, into: 'old', ...take });
});
