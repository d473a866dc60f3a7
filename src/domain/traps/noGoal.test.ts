import { describe, expect, test } from 'vitest';
import { goal, mail, trapped } from '../examples';

describe('no goal: in touch, and for what?', () => {
  const touchpoints = [mail('2020-01-01'), mail('2026-11-02')];
  test.each([
    ['two touchpoints, however old', { touchpoints }, true],
    ['one touchpoint', { touchpoints: [mail('2026-11-02')] }, false],
    ['one, and one to come', { touchpoints: [mail('2026-11-02'), mail('2026-11-25')] }, false],
    ['an open goal', { touchpoints, goals: [goal('other')] }, false],
    ['a goal reached', { touchpoints, goals: [goal('other', { state: 'reached' as const })] }, true],
    ['a goal dropped', { touchpoints, goals: [goal('other', { state: 'dropped' as const })] }, true],
  ])('%s: %s', (_, parts, caught) => expect(!!trapped('noGoal', parts)).toBe(caught));
  test('its figures and its step', () =>
    expect(trapped('noGoal', { touchpoints })).toEqual({
      kind: 'noGoal',
      figures: { touchpoints: 2, since: '2020-01-01' },
      step: 'setGoal',
    }));
});
