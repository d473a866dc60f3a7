import { describe, expect, test } from 'vitest';
import { corrected, doors, evidence, mail, meeting, now, trapped, windows } from '../examples';

describe('fading: an advocate whom you leave alone', () => {
  const repeated = [evidence('repeated', '2026-05-01')];
  test.each([
    ['would recommend, last in touch 180 days ago', { evidence: repeated, touchpoints: [mail('2026-05-28')] }, true],
    ['would recommend, last in touch 179 days ago', { evidence: repeated, touchpoints: [mail('2026-05-29')] }, false],
    ['in touch socially is in touch', { evidence: repeated, touchpoints: [meeting('2026-11-01')] }, false],
    ['a meeting to come is not yet', { evidence: repeated, touchpoints: [meeting('2026-11-25')] }, true],
    ['has recommended', { evidence: [evidence('recommended', '2026-05-01')] }, true],
    ['faded already', { evidence: [evidence('repeated', '2020-01-01')] }, true],
    ['never in touch at all', { evidence: [evidence('recommended', now)] }, true],
    ['only understands', { evidence: [evidence('shown', '2026-05-01')] }, false],
    ['corrected to understands', { evidence: [...repeated, corrected('understands', '2026-05-02')] }, false],
    ['corrected to would recommend', { evidence: [corrected('wouldRecommend', '2026-05-02')] }, true],
  ])('%s: %s', (_, parts, caught) => expect(!!trapped('fading', parts)).toBe(caught));
  test('also of an offer that they do not need themselves', () =>
    expect(trapped('fading', { headline: 'hotel', evidence: repeated }, now, [windows, doors])?.figures.offer).toBe(
      'windows',
    ));
  test('its figures and its step', () =>
    expect(trapped('fading', { evidence: repeated, touchpoints: [mail('2026-05-01')] })).toEqual({
      kind: 'fading',
      figures: { offer: 'windows', rung: 'wouldRecommend', days: 180, last: '2026-05-01' },
      step: 'getInTouch',
    }));
});
