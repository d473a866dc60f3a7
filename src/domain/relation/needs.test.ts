import { describe, expect, test } from 'vitest';
import { judgeContact, makeContact, sampleDay, toldOn, windowsOffer } from '../../../test/fixtures/relations';
import { defaultLimits } from '../ruleNumbers';
import { whyTell } from './tellReasons';

const need = { on: '2026-11-24', offer: 'windows', sentence: 'Who makes windows?' };

describe('who asks for an offer', () => {
  test.each([
    ['today', {}, true],
    ['59 days ago', { on: '2026-09-26' }, true],
    ['60 days ago', { on: '2026-09-25' }, false],
    ['on a day to come', { on: '2026-11-25' }, false],
    ['and it is settled', { settled: true }, false],
  ])('is flagged: %s', (_, change, flagged) =>
    expect(judgeContact({ needs: [{ ...need, ...change }] }).flagged).toBe(flagged),
  );
  test('need not know it', () => expect(judgeContact({ needs: [need] }).offers.windows?.rung).toBe('unaware'));
  test('and knows it once told', () =>
    expect(judgeContact({ needs: [need], evidence: [toldOn('2026-11-24')] }).flagged).toBe(false));
  test('is another case when the need fades', () => expect(judgeContact({ needs: [need] }).until).toBe('2027-01-23'));
  test('is told first because of it', () =>
    expect(whyTell(makeContact({ needs: [need] }), [windowsOffer], sampleDay, defaultLimits)[0]).toEqual({
      kind: 'asked',
      values: need,
    }));
});
