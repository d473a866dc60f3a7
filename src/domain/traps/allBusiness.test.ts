import { describe, expect, test } from 'vitest';
import { mailOn, trapKindsOf } from '../../../test/fixtures/relations';
import type { Character } from '../model';

describe('all business: never a word between people', () => {
  const some = (character: Character | undefined, n: number, on = '2026-06-01') =>
    Array.from({ length: n }, () => ({ ...mailOn(on), character }));
  test.each([
    ['four of business', some('business', 4), true],
    ['three of business', some('business', 3), false],
    ['one of them social', [...some('business', 4), ...some('social', 1)], false],
    ['one of them both', [...some('business', 3), ...some('both', 1)], false],
    ['the social one two years ago to the day', [...some('business', 4), ...some('social', 1, '2024-11-24')], true],
    ['the social one a day later', [...some('business', 4), ...some('social', 1, '2024-11-25')], false],
    ['four of which nobody said', some(undefined, 4), false],
    ['three of business, one of which nobody said', [...some('business', 3), ...some(undefined, 1)], false],
    ['four of business, and many of which nobody said', [...some('business', 4), ...some(undefined, 9)], true],
    ['the social one to come', [...some('business', 4), ...some('social', 1, '2026-11-25')], true],
  ])('%s: %s', (_, touchpoints, caught) => expect(!!trapKindsOf('allBusiness', { touchpoints })).toBe(caught));
  test('its figures and its step', () =>
    expect(trapKindsOf('allBusiness', { touchpoints: some('business', 4) })).toEqual({
      kind: 'allBusiness',
      figures: { touchpoints: 4, social: 0, months: 24 },
      step: 'beSocial',
    }));
});
