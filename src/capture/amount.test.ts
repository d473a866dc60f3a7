import { describe, expect, test } from 'vitest';
import { readAmount } from './amount';

describe('an amount as people type it', () => {
  test.each([
    ['1 234,50 zł', { amount: 1234.5, currency: 'PLN' }],
    ['1\u00a0234,50\u00a0zł.', { amount: 1234.5, currency: 'PLN' }],
    ['1.234,50 €', { amount: 1234.5, currency: 'EUR' }],
    ['$1,234.50', { amount: 1234.5, currency: 'USD' }],
    ["CHF 1'234.50", { amount: 1234.5, currency: 'CHF' }],
    ['1,234', { amount: 1234 }],
    ['1.234.567 pln', { amount: 1234567, currency: 'PLN' }],
    ['12,5', { amount: 12.5 }],
    ['500', { amount: 500 }],
    ['500,- zł', { amount: 500, currency: 'PLN' }],
    ['0', { amount: 0 }],
    ['-50 zł', { problem: 'negative' }],
    ['−50', { problem: 'negative' }],
    ['1,2,3', { problem: 'notAnAmount' }],
    ['1,23,456', { problem: 'notAnAmount' }],
    ['9'.repeat(400), { problem: 'notAnAmount' }],
    ['a lot', { problem: 'notAnAmount' }],
    ['', { problem: 'notAnAmount' }],
    ['100 shells', { problem: 'unknownCurrency' }],
    ['€ 100 USD', { problem: 'unknownCurrency' }],
  ])('%s', (typed, read) => expect(readAmount(typed)).toEqual(read));
});
