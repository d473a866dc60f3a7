import { expect, test } from 'vitest';
import { firstQuestion } from './firstQuestion';

test.each([
  ['unasked', undefined, 'consent'],
  ['changed', 'page', 'consent'],
  ['given', undefined, 'mode'],
  ['given', 'page', undefined],
  ['given', 'beside', undefined],
  ['refused', undefined, undefined],
  ['refused', 'page', undefined],
] as const)('consent %s, mode %s: asks %s', (consent, mode, asked) => {
  expect(firstQuestion(consent, mode)).toBe(asked);
});
