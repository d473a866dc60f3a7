import { describe, expect, test } from 'vitest';
import {
  correctedOn,
  doorsOffer,
  judgeContact,
  mailOn,
  makeGoal,
  sampleDay,
  toldOn,
  windowsOffer,
} from '../../../test/fixtures/relations';

describe("doesn't know your offer", () => {
  test.each([
    ['one touchpoint, never told', { touchpoints: [mailOn('2026-11-01')] }, true],
    ['an open goal, never told', { goals: [makeGoal('advice')] }, true],
    ['a fit, never told', { headline: 'builder' }, true],
    ['a bare imported contact', {}, false],
    ['only a goal that was dropped', { goals: [makeGoal('sale', { state: 'dropped' as const })] }, false],
    ['only a touchpoint to come', { touchpoints: [mailOn('2026-11-25')] }, false],
    ['set aside', { headline: 'builder', setAside: true }, false],
    ['told lately', { headline: 'builder', evidence: [toldOn('2026-11-01')] }, false],
    ['told, and may have forgotten', { headline: 'builder', evidence: [toldOn('2026-05-28')] }, true],
    ['told tomorrow', { headline: 'builder', evidence: [toldOn('2026-11-25')] }, true],
    [
      'corrected to unaware',
      { headline: 'builder', evidence: [toldOn(sampleDay), correctedOn('unaware', sampleDay)] },
      true,
    ],
  ])('%s: %s', (_, parts, flagged) => expect(judgeContact(parts).flagged).toBe(flagged));

  test.each([
    ['knows the one, not the other that fits', { evidence: [toldOn(sampleDay)], headline: 'builder of a hotel' }, true],
    ['knows the one that fits, not the main one', { evidence: [toldOn(sampleDay, 'doors')], headline: 'hotel' }, false],
    ['knows the main one, not the one that fits', { evidence: [toldOn(sampleDay)], headline: 'hotel' }, true],
  ])('of two offers: %s: %s', (_, parts, flagged) =>
    expect(judgeContact(parts, sampleDay, [windowsOffer, doorsOffer]).flagged).toBe(flagged),
  );
  test('without an offer nobody is', () =>
    expect(judgeContact({ headline: 'builder' }, sampleDay, []).flagged).toBe(false));
  test('only the flagged have a place in "whom to tell first"', () => {
    expect(judgeContact({ headline: 'builder' }).tellRank).toBeDefined();
    expect(judgeContact({}).tellRank).toBeUndefined();
  });
});
