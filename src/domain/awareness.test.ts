import { describe, expect, test } from 'vitest';
import { corrected, evidence, judged, mail, meeting, now, told, touch } from './examples';
import type { Evidence, Touchpoint } from './words';

const knowledge = (facts: Evidence[], touchpoints: Touchpoint[] = [], day = now) =>
  judged({ evidence: facts, touchpoints }, day).offers.windows!;

describe('the ladder', () => {
  test.each([
    ['nothing', [], 'unaware'],
    ['told', [told('2026-11-01')], 'heard'],
    ['mentioned in a message', [evidence('mentioned', '2026-11-01')], 'heard'],
    ['asked about it', [evidence('asked', '2026-11-01')], 'understands'],
    ['shown a proof', [evidence('shown', '2026-11-01')], 'understands'],
    ['repeated the sentence', [evidence('repeated', '2026-11-01')], 'wouldRecommend'],
    ['recommended', [evidence('recommended', '2026-11-01')], 'hasRecommended'],
    ['the highest counts, not the latest', [evidence('repeated', '2026-10-01'), told('2026-11-01')], 'wouldRecommend'],
    ['told of another offer', [told('2026-11-01', 'doors')], 'unaware'],
    ['to be told tomorrow', [told('2026-11-25')], 'unaware'],
    ['told today', [told('2026-11-24')], 'heard'],
  ] as const)('%s: %s', (_, facts, rung) => expect(knowledge([...facts]).rung).toBe(rung));
});

describe('a correction replaces what was before', () => {
  const recommended = evidence('recommended', '2026-10-01');
  test.each([
    ['set lower', [recommended, corrected('heard', '2026-10-02')], 'heard'],
    ['set to unaware', [recommended, corrected('unaware', '2026-10-02')], 'unaware'],
    ['set higher', [told('2026-10-01'), corrected('wouldRecommend', '2026-10-02')], 'wouldRecommend'],
    ['on the same day, entered after', [recommended, corrected('heard', '2026-10-01')], 'heard'],
    ['on the same day, entered before', [corrected('heard', '2026-10-01'), recommended], 'hasRecommended'],
    ['dated before', [recommended, corrected('heard', '2026-09-30')], 'hasRecommended'],
    ['entered first but dated later', [corrected('unaware', '2026-10-02'), told('2026-10-01')], 'unaware'],
    ['evidence after it counts', [corrected('unaware', '2026-10-01'), told('2026-10-02')], 'heard'],
    ['the latest of two', [corrected('heard', '2026-10-02'), corrected('understands', '2026-10-01')], 'heard'],
    ['the later entered of two on a day', [corrected('heard', now), corrected('understands', now)], 'understands'],
    ['one to come', [recommended, corrected('unaware', '2026-11-25')], 'hasRecommended'],
  ] as const)('%s: %s', (_, facts, rung) => expect(knowledge([...facts]).rung).toBe(rung));

  test('and the clock', () =>
    expect(knowledge([told('2026-10-01'), corrected('heard', '2026-10-20')]).until).toBe('2027-04-18'));
  test('even where it set the clock back: what it replaced is out, a later fact dated earlier too', () =>
    expect(knowledge([corrected('heard', '2026-01-01'), told('2025-12-31')])).toMatchObject({
      until: '2026-06-30',
      faded: true,
    }));
});

describe('fading: from the latest day plus N on, the contact may have forgotten', () => {
  test.each([
    ['heard, 179 days ago', told('2026-05-29'), { faded: false, knows: true, until: '2026-11-25' }],
    ['heard, 180 days ago', told('2026-05-28'), { faded: true, knows: false, until: '2026-11-24' }],
    ['understands, 364 days ago', evidence('asked', '2025-11-25'), { faded: false, until: '2026-11-25' }],
    ['understands, 365 days ago', evidence('shown', '2025-11-24'), { faded: true, until: '2026-11-24' }],
    ['would recommend, 729 days ago', evidence('repeated', '2024-11-25'), { faded: false, until: '2026-11-25' }],
    ['would recommend, 730 days ago', evidence('repeated', '2024-11-24'), { faded: true, until: '2026-11-24' }],
    ['has recommended, 1094 days ago', evidence('recommended', '2023-11-26'), { faded: false, until: '2026-11-25' }],
    ['has recommended, 1095 days ago', evidence('recommended', '2023-11-25'), { faded: true, until: '2026-11-24' }],
    ['told on a leap day', told('2024-02-29'), { faded: true, until: '2024-08-27' }],
  ])('%s', (_, fact, expected) => expect(knowledge([fact])).toMatchObject(expected));

  test('the rung stays, marked', () =>
    expect(knowledge([told('2020-01-01')])).toEqual({ rung: 'heard', faded: true, knows: false, until: '2020-06-29' }));
  test('what would fade after the last day there is never does', () =>
    expect(knowledge([told('9999-12-31')], [], '9999-12-31')).toEqual({
      rung: 'heard',
      faded: false,
      knows: true,
    }));
  test('unaware has no day', () =>
    expect(knowledge([corrected('unaware', now)])).toEqual({ rung: 'unaware', faded: false, knows: false }));
});

describe('the clock starts again', () => {
  test.each([
    ['at a later evidence', [told('2026-06-01'), told('2026-09-01')], [], '2027-02-28'],
    ['at an evidence of a lower rung', [evidence('asked', '2026-01-01'), told('2026-09-01')], [], '2027-09-01'],
    ['at business', [told('2026-06-01')], [mail('2026-09-01')], '2027-02-28'],
    ['at what is business and social', [told('2026-06-01')], [meeting('2026-09-01', 'both')], '2027-02-28'],
    ['at business of any channel', [told('2026-06-01')], [touch('2026-09-01', 'linkedin')], '2027-02-28'],
    ['not at a social meeting', [told('2026-06-01')], [meeting('2026-09-01')], '2026-11-28'],
    ['at business on the day itself', [told('2026-06-01')], [mail('2026-06-01')], '2026-11-28'],
    ['not at business before', [told('2026-06-01')], [mail('2026-05-31')], '2026-11-28'],
    ['even when it had faded', [told('2024-01-01')], [mail('2026-11-01')], '2027-04-30'],
    ['not at business to come', [told('2026-06-01')], [mail('2026-11-25')], '2026-11-28'],
    ['not at evidence on another offer', [told('2026-06-01'), told('2026-09-01', 'doors')], [], '2026-11-28'],
  ])('%s', (_, facts, touchpoints, until) => expect(knowledge(facts, touchpoints).until).toBe(until));
});
