import { expect, test } from 'vitest';
import { makeContact, makeGoal } from '../../../test/fixtures/relations';
import type { Contact } from '../model';
import { prospects } from './prospects';

const anna = (parts: Partial<Contact>) => makeContact({ id: 'anna', ...parts });
const ola = (parts: Partial<Contact>) => makeContact({ id: 'ola', ...parts });

test.each<[string, Contact[], [id: string, by?: string][]]>([
  ['who has no goal is not', [anna({})], []],
  ['a sale', [anna({ goals: [makeGoal('sale')] })], [['anna', undefined]]],
  ['a cooperation', [anna({ goals: [makeGoal('cooperation')] })], [['anna', undefined]]],
  ['advice is no purchase', [anna({ goals: [makeGoal('advice')] })], []],
  ['a goal reached is none', [anna({ goals: [makeGoal('sale', { state: 'reached' as const })] })], []],
  ['set aside', [anna({ goals: [makeGoal('sale')], setAside: true })], []],
  [
    'of two goals the one due first',
    [anna({ goals: [makeGoal('sale'), makeGoal('cooperation', { by: '2027-01-01' })] })],
    [['anna', '2027-01-01']],
  ],
  [
    'of two people the one due first',
    [
      anna({ goals: [makeGoal('sale', { by: '2027-02-01' })] }),
      ola({ goals: [makeGoal('sale', { by: '2027-01-01' })] }),
    ],
    [
      ['ola', '2027-01-01'],
      ['anna', '2027-02-01'],
    ],
  ],
  [
    'without a day last, and otherwise in their order',
    [anna({ goals: [makeGoal('sale')] }), ola({ goals: [makeGoal('sale', { by: '2027-01-01' })] })],
    [
      ['ola', '2027-01-01'],
      ['anna', undefined],
    ],
  ],
])('%s', (_, contacts, expected) =>
  expect(prospects(contacts).map(({ contact, goal }) => [contact.id, goal.by])).toEqual(expected),
);
