import { describe, expect, test } from 'vitest';
import {
  givenOn,
  judgeContact,
  mailOn,
  makeEvidence,
  makeGoal,
  meetingOn,
  receivedOn,
  sampleDay,
  toldOn,
} from '../../../test/fixtures/relations';
import { addDays } from '../days';

const later = (n: number) => addDays(sampleDay, n);

describe('a standing holds until the first day on which anything in it differs', () => {
  test.each([
    ['a bare contact stands for ever', {}, undefined],
    ['heard fades after 180 days', { evidence: [toldOn(sampleDay)] }, later(180)],
    ['a faded rung stays so', { evidence: [toldOn('2020-01-01')] }, undefined],
    ['a goal is overdue on the day after', { goals: [makeGoal('sale', { by: '2026-12-31' })] }, '2027-01-01'],
    [
      'a goal reached is never overdue',
      { goals: [makeGoal('sale', { by: '2026-12-31', state: 'reached' as const })] },
      undefined,
    ],
    ['a reminder today is overdue tomorrow', { reminders: [{ on: sampleDay }] }, later(1)],
    ['thanks are owed from the seventh day', { benefits: [receivedOn(sampleDay)] }, later(7)],
    ['thanks are owed for a year', { benefits: [receivedOn('2026-11-17')] }, '2027-11-17'],
    ['thanks to come', { benefits: [receivedOn('2026-11-01', '2026-12-24')] }, '2026-12-24'],
    ['a meeting to come', { touchpoints: [meetingOn('2026-12-01')] }, '2026-12-01'],
    ['evidence to come', { evidence: [toldOn('2026-12-01')] }, '2026-12-01'],
    [
      'a touchpoint leaves the last 12 months, and the place changes',
      { touchpoints: [mailOn(sampleDay)] },
      '2027-11-24',
    ],
    ['one of a leap day leaves on 1 March', { touchpoints: [mailOn('2028-02-29')] }, '2028-02-29'],
    [
      'an advocate left alone',
      { evidence: [makeEvidence('recommended', sampleDay)], touchpoints: [mailOn(sampleDay)] },
      later(180),
    ],
    [
      'a benefit leaves the last 12 months, and three meetings came to nothing',
      {
        touchpoints: [meetingOn(sampleDay), meetingOn(sampleDay), meetingOn(sampleDay)],
        benefits: [givenOn('2025-12-01')],
      },
      '2026-12-01',
    ],
    ['a benefit to come, which is counted from its day on', { benefits: [givenOn('2026-12-01')] }, '2026-12-01'],
  ])('%s', (_, parts, until) => expect(judgeContact(parts).until).toBe(until));

  test('seen from a leap day', () =>
    expect(judgeContact({ touchpoints: [mailOn('2028-02-29')] }, '2028-02-29').until).toBe('2029-03-01'));
  test('a clock set back by a day hides what is entered for tomorrow, and no more', () => {
    const parts = { headline: 'builder', evidence: [toldOn(sampleDay)] };
    expect(judgeContact(parts, later(-1))).toMatchObject({ flagged: true, until: sampleDay });
    expect(judgeContact(parts, sampleDay)).toMatchObject({ flagged: false, until: later(180) });
  });
});
