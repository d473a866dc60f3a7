import { describe, expect, test } from 'vitest';
import { mailOn, trapKindsOf } from '../../../test/fixtures/relations';
import type { Character } from '../model';

describe('all social: you like each other and never speak of business', () => {
  const some = (character: Character | undefined, n: number, on = '2026-06-01') =>
    Array.from({ length: n }, () => ({ ...mailOn(on), character }));
  test.each([
    ['four social', some('social', 4), true],
    ['three social', some('social', 3), false],
    ['four social and one business: 20 per cent', [...some('social', 4), ...some('business', 1)], false],
    ['five social and one business: under 20 per cent', [...some('social', 5), ...some('business', 1)], true],
    ['nine social, one both, one business', [...some('social', 9), ...some('both', 1), ...some('business', 1)], true],
    ['eight social, two both: 20 per cent', [...some('social', 8), ...some('both', 2)], false],
    ['the fourth two years ago to the day', [...some('social', 3), ...some('social', 1, '2024-11-24')], false],
    ['the fourth a day later', [...some('social', 3), ...some('social', 1, '2024-11-25')], true],
    ['business two years ago does not help', [...some('social', 4), ...some('business', 4, '2024-11-24')], true],
    ['four of which nobody said', some(undefined, 4), false],
    ['three social, one of which nobody said', [...some('social', 3), ...some(undefined, 1)], false],
    ['four social and many of which nobody said', [...some('social', 4), ...some(undefined, 9)], true],
    [
      'four social, one business, many of which nobody said',
      [...some('social', 4), ...some('business', 1), ...some(undefined, 9)],
      false,
    ],
    ['the fourth to come', [...some('social', 3), ...some('social', 1, '2026-11-25')], false],
  ])('%s: %s', (_, touchpoints, caught) => expect(!!trapKindsOf('allSocial', { touchpoints })).toBe(caught));
  test('its figures and its step', () =>
    expect(trapKindsOf('allSocial', { touchpoints: some('social', 4) })).toEqual({
      kind: 'allSocial',
      figures: { touchpoints: 4, business: 0, months: 24 },
      step: 'talkBusiness',
    }));
});
