import { describe, expect, test } from 'vitest';
import { corrected, doors, goal, judged, mail, now, told, windows } from './examples';

describe("doesn't know your offer", () => {
  test.each([
    ['one touchpoint, never told', { touchpoints: [mail('2026-11-01')] }, true],
    ['an open goal, never told', { goals: [goal('advice')] }, true],
    ['a fit, never told', { headline: 'builder' }, true],
    ['a bare imported contact', {}, false],
    ['only a goal that was dropped', { goals: [goal('sale', { state: 'dropped' as const })] }, false],
    ['only a touchpoint to come', { touchpoints: [mail('2026-11-25')] }, false],
    ['set aside', { headline: 'builder', setAside: true }, false],
    ['told lately', { headline: 'builder', evidence: [told('2026-11-01')] }, false],
    ['told, and may have forgotten', { headline: 'builder', evidence: [told('2026-05-28')] }, true],
    ['told tomorrow', { headline: 'builder', evidence: [told('2026-11-25')] }, true],
    ['corrected to unaware', { headline: 'builder', evidence: [told(now), corrected('unaware', now)] }, true],
  ])('%s: %s', (_, parts, flagged) => expect(judged(parts).flagged).toBe(flagged));

  test.each([
    ['knows the one, not the other that fits', { evidence: [told(now)], headline: 'builder of a hotel' }, true],
    ['knows the one that fits, not the main one', { evidence: [told(now, 'doors')], headline: 'hotel' }, false],
    ['knows the main one, not the one that fits', { evidence: [told(now)], headline: 'hotel' }, true],
  ])('of two offers: %s: %s', (_, parts, flagged) =>
    expect(judged(parts, now, [windows, doors]).flagged).toBe(flagged),
  );
  test('without an offer nobody is', () => expect(judged({ headline: 'builder' }, now, []).flagged).toBe(false));
  test('only the flagged have a place in "whom to tell first"', () => {
    expect(judged({ headline: 'builder' }).tell).toBeDefined();
    expect(judged({}).tell).toBeUndefined();
  });
});
