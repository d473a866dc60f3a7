import { describe, expect, test } from 'vitest';
import { goal, now, trapped } from '../examples';

describe('overdue: the day that you set has passed', () => {
  test.each([
    ['a goal by yesterday', { goals: [goal('sale', { by: '2026-11-23' })] }, true],
    ['a goal by today', { goals: [goal('sale', { by: now })] }, false],
    ['a goal reached', { goals: [goal('sale', { by: '2026-11-23', state: 'reached' as const })] }, false],
    ['a goal dropped', { goals: [goal('sale', { by: '2026-11-23', state: 'dropped' as const })] }, false],
    ['a goal without a day', { goals: [goal('sale')] }, false],
    ['a reminder of yesterday', { reminders: [{ on: '2026-11-23' }] }, true],
    ['a reminder of today', { reminders: [{ on: now }] }, false],
    ['a reminder done', { reminders: [{ on: '2026-11-23', done: true }] }, false],
    ['a reminder to come', { reminders: [{ on: '2026-11-25' }] }, false],
  ])('%s: %s', (_, parts, caught) => expect(!!trapped('overdue', parts)).toBe(caught));
  test('its figures and its step', () =>
    expect(
      trapped('overdue', {
        goals: [goal('sale', { by: '2026-01-31' })],
        reminders: [{ on: '2026-11-01' }, { on: '2025-12-31' }],
      }),
    ).toEqual({ kind: 'overdue', figures: { goals: 1, reminders: 2, since: '2025-12-31' }, step: 'decide' }));
});
