import { describe, expect, test } from 'vitest';
import { makeGoal, sampleDay, trapKindsOf } from '../../../test/fixtures/relations';

describe('overdue: the day that you set has passed', () => {
  test.each([
    ['a goal by yesterday', { goals: [makeGoal('sale', { by: '2026-11-23' })] }, true],
    ['a goal by today', { goals: [makeGoal('sale', { by: sampleDay })] }, false],
    ['a goal reached', { goals: [makeGoal('sale', { by: '2026-11-23', state: 'reached' as const })] }, false],
    ['a goal dropped', { goals: [makeGoal('sale', { by: '2026-11-23', state: 'dropped' as const })] }, false],
    ['a goal without a day', { goals: [makeGoal('sale')] }, false],
    ['a reminder of yesterday', { reminders: [{ on: '2026-11-23' }] }, true],
    ['a reminder of today', { reminders: [{ on: sampleDay }] }, false],
    ['a reminder done', { reminders: [{ on: '2026-11-23', done: true }] }, false],
    ['a reminder to come', { reminders: [{ on: '2026-11-25' }] }, false],
  ])('%s: %s', (_, parts, caught) => expect(!!trapKindsOf('overdue', parts)).toBe(caught));
  test('its figures and its step', () =>
    expect(
      trapKindsOf('overdue', {
        goals: [makeGoal('sale', { by: '2026-01-31' })],
        reminders: [{ on: '2026-11-01' }, { on: '2025-12-31' }],
      }),
    ).toEqual({ kind: 'overdue', figures: { goals: 1, reminders: 2, since: '2025-12-31' }, step: 'decide' }));
});
