import { describe, expect, test } from 'vitest';
import {
  correctedOn,
  doorsOffer,
  mailOn,
  makeEvidence,
  meetingOn,
  sampleDay,
  trapKindsOf,
  windowsOffer,
} from '../../../test/fixtures/relations';

describe('fading: an advocate whom you leave alone', () => {
  const repeated = [makeEvidence('repeated', '2026-05-01')];
  test.each([
    ['would recommend, last in touch 180 days ago', { evidence: repeated, touchpoints: [mailOn('2026-05-28')] }, true],
    ['would recommend, last in touch 179 days ago', { evidence: repeated, touchpoints: [mailOn('2026-05-29')] }, false],
    ['in touch socially is in touch', { evidence: repeated, touchpoints: [meetingOn('2026-11-01')] }, false],
    ['a meeting to come is not yet', { evidence: repeated, touchpoints: [meetingOn('2026-11-25')] }, true],
    ['has recommended', { evidence: [makeEvidence('recommended', '2026-05-01')] }, true],
    ['faded already', { evidence: [makeEvidence('repeated', '2020-01-01')] }, true],
    ['never in touch at all', { evidence: [makeEvidence('recommended', sampleDay)] }, true],
    ['only understands', { evidence: [makeEvidence('shown', '2026-05-01')] }, false],
    ['corrected to understands', { evidence: [...repeated, correctedOn('understands', '2026-05-02')] }, false],
    ['corrected to would recommend', { evidence: [correctedOn('wouldRecommend', '2026-05-02')] }, true],
  ])('%s: %s', (_, parts, caught) => expect(!!trapKindsOf('fading', parts)).toBe(caught));
  test('also of an offer that they do not need themselves', () =>
    expect(
      trapKindsOf('fading', { headline: 'hotel', evidence: repeated }, sampleDay, [windowsOffer, doorsOffer])?.figures
        .offer,
    ).toBe('windows'));
  test('its figures and its step', () =>
    expect(trapKindsOf('fading', { evidence: repeated, touchpoints: [mailOn('2026-05-01')] })).toEqual({
      kind: 'fading',
      figures: { offer: 'windows', rung: 'wouldRecommend', days: 180, last: '2026-05-01' },
      step: 'getInTouch',
    }));
});
