import { describe, expect, test } from 'vitest';
import { addDays } from './days';
import { evidence, given, goal, judged, mail, meeting, now, received, told } from './examples';

const later = (n: number) => addDays(now, n);

describe('a standing holds until the first day on which anything in it differs', () => {
  test.each([
    ['a bare contact stands for ever', {}, undefined],
    ['heard fades after 180 days', { evidence: [told(now)] }, later(180)],
    ['a faded rung stays so', { evidence: [told('2020-01-01')] }, undefined],
    ['a goal is overdue on the day after', { goals: [goal('sale', { by: '2026-12-31' })] }, '2027-01-01'],
    [
      'a goal reached is never overdue',
      { goals: [goal('sale', { by: '2026-12-31', state: 'reached' as const })] },
      undefined,
    ],
    ['a reminder today is overdue tomorrow', { reminders: [{ on: now }] }, later(1)],
    ['thanks are owed from the seventh day', { benefits: [received(now)] }, later(7)],
    ['thanks are owed for a year', { benefits: [received('2026-11-17')] }, '2027-11-17'],
    ['thanks to come', { benefits: [received('2026-11-01', '2026-12-24')] }, '2026-12-24'],
    ['a meeting to come', { touchpoints: [meeting('2026-12-01')] }, '2026-12-01'],
    ['evidence to come', { evidence: [told('2026-12-01')] }, '2026-12-01'],
    ['a touchpoint leaves the last 12 months, and the place changes', { touchpoints: [mail(now)] }, '2027-11-24'],
    ['one of a leap day leaves on 1 March', { touchpoints: [mail('2028-02-29')] }, '2028-02-29'],
    ['an advocate left alone', { evidence: [evidence('recommended', now)], touchpoints: [mail(now)] }, later(180)],
    [
      'a benefit leaves the last 12 months, and three meetings came to nothing',
      { touchpoints: [meeting(now), meeting(now), meeting(now)], benefits: [given('2025-12-01')] },
      '2026-12-01',
    ],
    ['a benefit to come that changes nothing', { benefits: [given('2026-12-01')] }, undefined],
  ])('%s', (_, parts, until) => expect(judged(parts).until).toBe(until));

  test('seen from a leap day', () =>
    expect(judged({ touchpoints: [mail('2028-02-29')] }, '2028-02-29').until).toBe('2029-03-01'));
  test('a clock set back by a day hides what is entered for tomorrow, and no more', () => {
    const parts = { headline: 'builder', evidence: [told(now)] };
    expect(judged(parts, later(-1))).toMatchObject({ flagged: true, until: now });
    expect(judged(parts, now)).toMatchObject({ flagged: false, until: later(180) });
  });
});
