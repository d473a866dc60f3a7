import { expect, test } from 'vitest';
import type { Awareness } from '../model';
import { knowledgeOf } from './knowledgeState';

const heard: Awareness = { rung: 'heard', faded: false, knows: true };
const faded: Awareness = { rung: 'heard', faded: true, knows: false };
const unaware: Awareness = { rung: 'unaware', faded: false, knows: false };

test.each([
  ['without an offer', { flagged: false, concerns: [], offers: {} }, 'unknown'],
  ['a stranger whom no offer fits', { flagged: false, concerns: ['a'], offers: { a: unaware } }, 'unknown'],
  ['flagged', { flagged: true, concerns: ['a'], offers: { a: unaware } }, 'unaware'],
  ['flagged for the second offer', { flagged: true, concerns: ['a', 'b'], offers: { a: heard, b: faded } }, 'unaware'],
  [
    'who knows all that concerns them',
    { flagged: false, concerns: ['a', 'b'], offers: { a: heard, b: heard } },
    'knows',
  ],
  ['set aside, and may have forgotten', { flagged: false, concerns: ['a'], offers: { a: faded } }, 'unknown'],
] as const)('%s', (_, { concerns, ...standing }, knowledge) => {
  expect(knowledgeOf({ ...standing, concerns: [...concerns] })).toBe(knowledge);
});
