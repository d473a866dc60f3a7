import { describe, expect, test } from 'vitest';
import { mailOn, makeGoal, trapKindsOf } from '../../../test/fixtures/relations';

describe('no goal: in touch, and for what?', () => {
  const touchpoints = [mailOn('2020-01-01'), mailOn('2026-11-02')];
  test.each([
    ['two touchpoints, however old', { touchpoints }, true],
    ['one touchpoint', { touchpoints: [mailOn('2026-11-02')] }, false],
    ['one, and one to come', { touchpoints: [mailOn('2026-11-02'), mailOn('2026-11-25')] }, false],
    ['an open goal', { touchpoints, goals: [makeGoal('other')] }, false],
    ['a goal reached', { touchpoints, goals: [makeGoal('other', { state: 'reached' as const })] }, true],
    ['a goal dropped', { touchpoints, goals: [makeGoal('other', { state: 'dropped' as const })] }, true],
  ])('%s: %s', (_, parts, caught) => expect(!!trapKindsOf('noGoal', parts)).toBe(caught));
  test('its figures and its step', () =>
    expect(trapKindsOf('noGoal', { touchpoints })).toEqual({
      kind: 'noGoal',
      figures: { touchpoints: 2, since: '2020-01-01' },
      step: 'setGoal',
    }));
});
