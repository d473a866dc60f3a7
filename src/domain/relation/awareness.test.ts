import { describe, expect, test } from 'vitest';
import {
  correctedOn,
  judgeContact,
  mailOn,
  makeEvidence,
  makeTouchpoint,
  meetingOn,
  sampleDay,
  toldOn,
} from '../../../test/fixtures/relations';
import type { Evidence, Touchpoint } from '../model';

const knowledge = (reasons: Evidence[], touchpoints: Touchpoint[] = [], day = sampleDay) =>
  judgeContact({ evidence: reasons, touchpoints }, day).offers.windows!;

describe('the ladder', () => {
  test.each([
    ['nothing', [], 'unaware'],
    ['told', [toldOn('2026-11-01')], 'heard'],
    ['mentioned in a message', [makeEvidence('mentioned', '2026-11-01')], 'heard'],
    ['asked about it', [makeEvidence('asked', '2026-11-01')], 'understands'],
    ['shown a proof', [makeEvidence('shown', '2026-11-01')], 'understands'],
    ['repeated the sentence', [makeEvidence('repeated', '2026-11-01')], 'wouldRecommend'],
    ['recommended', [makeEvidence('recommended', '2026-11-01')], 'hasRecommended'],
    [
      'the highest counts, not the latest',
      [makeEvidence('repeated', '2026-10-01'), toldOn('2026-11-01')],
      'wouldRecommend',
    ],
    ['told of another offer', [toldOn('2026-11-01', 'doors')], 'unaware'],
    ['to be told tomorrow', [toldOn('2026-11-25')], 'unaware'],
    ['told today', [toldOn('2026-11-24')], 'heard'],
  ] as const)('%s: %s', (_, reasons, rung) => expect(knowledge([...reasons]).rung).toBe(rung));
});

describe('a correction replaces what was before', () => {
  const recommended = makeEvidence('recommended', '2026-10-01');
  test.each([
    ['set lower', [recommended, correctedOn('heard', '2026-10-02')], 'heard'],
    ['set to unaware', [recommended, correctedOn('unaware', '2026-10-02')], 'unaware'],
    ['set higher', [toldOn('2026-10-01'), correctedOn('wouldRecommend', '2026-10-02')], 'wouldRecommend'],
    ['on the same day, entered after', [recommended, correctedOn('heard', '2026-10-01')], 'heard'],
    ['on the same day, entered before', [correctedOn('heard', '2026-10-01'), recommended], 'hasRecommended'],
    ['dated before', [recommended, correctedOn('heard', '2026-09-30')], 'hasRecommended'],
    ['entered first but dated later', [correctedOn('unaware', '2026-10-02'), toldOn('2026-10-01')], 'unaware'],
    ['evidence after it counts', [correctedOn('unaware', '2026-10-01'), toldOn('2026-10-02')], 'heard'],
    ['the latest of two', [correctedOn('heard', '2026-10-02'), correctedOn('understands', '2026-10-01')], 'heard'],
    [
      'the later entered of two on a day',
      [correctedOn('heard', sampleDay), correctedOn('understands', sampleDay)],
      'understands',
    ],
    ['one to come', [recommended, correctedOn('unaware', '2026-11-25')], 'hasRecommended'],
  ] as const)('%s: %s', (_, reasons, rung) => expect(knowledge([...reasons]).rung).toBe(rung));

  test('and the clock', () =>
    expect(knowledge([toldOn('2026-10-01'), correctedOn('heard', '2026-10-20')]).until).toBe('2027-04-18'));
  test('even where it set the clock back: what it replaced is out, a later reason dated earlier too', () =>
    expect(knowledge([correctedOn('heard', '2026-01-01'), toldOn('2025-12-31')])).toMatchObject({
      until: '2026-06-30',
      faded: true,
    }));
});

describe('fading: from the latest day plus N on, the contact may have forgotten', () => {
  test.each([
    ['heard, 179 days ago', toldOn('2026-05-29'), { faded: false, knows: true, until: '2026-11-25' }],
    ['heard, 180 days ago', toldOn('2026-05-28'), { faded: true, knows: false, until: '2026-11-24' }],
    ['understands, 364 days ago', makeEvidence('asked', '2025-11-25'), { faded: false, until: '2026-11-25' }],
    ['understands, 365 days ago', makeEvidence('shown', '2025-11-24'), { faded: true, until: '2026-11-24' }],
    ['would recommend, 729 days ago', makeEvidence('repeated', '2024-11-25'), { faded: false, until: '2026-11-25' }],
    ['would recommend, 730 days ago', makeEvidence('repeated', '2024-11-24'), { faded: true, until: '2026-11-24' }],
    [
      'has recommended, 1094 days ago',
      makeEvidence('recommended', '2023-11-26'),
      { faded: false, until: '2026-11-25' },
    ],
    ['has recommended, 1095 days ago', makeEvidence('recommended', '2023-11-25'), { faded: true, until: '2026-11-24' }],
    ['told on a leap day', toldOn('2024-02-29'), { faded: true, until: '2024-08-27' }],
  ])('%s', (_, reason, expected) => expect(knowledge([reason])).toMatchObject(expected));

  test('the rung stays, marked', () =>
    expect(knowledge([toldOn('2020-01-01')])).toEqual({
      rung: 'heard',
      faded: true,
      knows: false,
      until: '2020-06-29',
    }));
  test('what would fade after the last day there is never does', () =>
    expect(knowledge([toldOn('9999-12-31')], [], '9999-12-31')).toEqual({
      rung: 'heard',
      faded: false,
      knows: true,
    }));
  test('unaware has no day', () =>
    expect(knowledge([correctedOn('unaware', sampleDay)])).toEqual({ rung: 'unaware', faded: false, knows: false }));
});

describe('the clock starts again', () => {
  test.each([
    ['at a later evidence', [toldOn('2026-06-01'), toldOn('2026-09-01')], [], '2027-02-28'],
    ['at an evidence of a lower rung', [makeEvidence('asked', '2026-01-01'), toldOn('2026-09-01')], [], '2027-09-01'],
    ['at business', [toldOn('2026-06-01')], [mailOn('2026-09-01')], '2027-02-28'],
    ['at what is business and social', [toldOn('2026-06-01')], [meetingOn('2026-09-01', 'both')], '2027-02-28'],
    ['at business of any channel', [toldOn('2026-06-01')], [makeTouchpoint('2026-09-01', 'linkedin')], '2027-02-28'],
    ['not at a social meeting', [toldOn('2026-06-01')], [meetingOn('2026-09-01')], '2026-11-28'],
    [
      'not at a meeting of which nobody said',
      [toldOn('2026-06-01')],
      [{ on: '2026-09-01', channel: 'meeting' as const }],
      '2026-11-28',
    ],
    ['at business on the day itself', [toldOn('2026-06-01')], [mailOn('2026-06-01')], '2026-11-28'],
    ['not at business before', [toldOn('2026-06-01')], [mailOn('2026-05-31')], '2026-11-28'],
    ['even when it had faded', [toldOn('2024-01-01')], [mailOn('2026-11-01')], '2027-04-30'],
    ['not at business to come', [toldOn('2026-06-01')], [mailOn('2026-11-25')], '2026-11-28'],
    ['not at evidence on another offer', [toldOn('2026-06-01'), toldOn('2026-09-01', 'doors')], [], '2026-11-28'],
  ])('%s', (_, reasons, touchpoints, until) => expect(knowledge(reasons, touchpoints).until).toBe(until));
});
