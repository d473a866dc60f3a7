import { describe, expect, test } from 'vitest';
import {
  correctedOn,
  doorsOffer,
  mailOn,
  makeEvidence,
  makeGoal,
  sampleDay,
  toldOn,
  trapKindsOf,
  windowsOffer,
} from '../../../test/fixtures/relations';

describe('the unproven offer: known, wanted, and never shown', () => {
  const touchpoints = [mailOn('2026-10-01'), mailOn('2026-10-10')];
  const sale = { goals: [makeGoal('sale')], touchpoints };
  const heard = [toldOn('2026-10-01')];
  test.each([
    ['heard, a sale wanted, two mails since', { ...sale, evidence: heard }, true],
    ['cooperation wanted', { ...sale, goals: [makeGoal('cooperation')], evidence: heard }, true],
    ['a referral wanted', { ...sale, goals: [makeGoal('referral')], evidence: heard }, true],
    ['only advice wanted', { ...sale, goals: [makeGoal('advice')], evidence: heard }, false],
    [
      'the sale was made',
      { ...sale, goals: [makeGoal('sale', { state: 'reached' as const })], evidence: heard },
      false,
    ],
    ['told after the first mail', { ...sale, evidence: [toldOn('2026-10-02')] }, false],
    ['they asked', { ...sale, evidence: [makeEvidence('asked', '2026-10-01')] }, true],
    ['they saw a proof', { ...sale, evidence: [...heard, makeEvidence('shown', '2026-10-05')] }, false],
    ['they will see a proof tomorrow', { ...sale, evidence: [...heard, makeEvidence('shown', '2026-11-25')] }, true],
    ['they would recommend', { ...sale, evidence: [...heard, makeEvidence('repeated', '2026-10-05')] }, false],
    ['unaware', { ...sale, evidence: [] }, false],
    [
      'faded',
      {
        goals: sale.goals,
        evidence: [toldOn('2026-01-01')],
        touchpoints: [mailOn('2026-10-01', 'social'), mailOn('2026-10-10', 'social')],
      },
      false,
    ],
    [
      'social touchpoints count',
      {
        goals: sale.goals,
        evidence: heard,
        touchpoints: [mailOn('2026-10-01', 'social'), mailOn('2026-10-10', 'social')],
      },
      true,
    ],
    [
      'a correction is the first evidence then',
      { ...sale, evidence: [...heard, correctedOn('heard', '2026-10-05')] },
      false,
    ],
    [
      'a correction replaces the proof',
      { ...sale, evidence: [makeEvidence('shown', '2026-09-01'), correctedOn('heard', '2026-09-02')] },
      true,
    ],
  ])('%s: %s', (_, parts, caught) => expect(!!trapKindsOf('unproven', parts)).toBe(caught));

  test.each([
    [
      'a proof of another offer is none',
      { evidence: [...heard, makeEvidence('shown', sampleDay, 'doors')] },
      'windows',
    ],
    ['an offer that does not concern them needs none', { evidence: heard, headline: 'hotel' }, undefined],
  ])('of two offers: %s', (_, parts, offer) =>
    expect(trapKindsOf('unproven', { ...sale, ...parts }, sampleDay, [windowsOffer, doorsOffer])?.figures.offer).toBe(
      offer,
    ),
  );
  test('its figures and its step', () =>
    expect(trapKindsOf('unproven', { ...sale, evidence: heard })).toEqual({
      kind: 'unproven',
      figures: { touchpoints: 2, since: '2026-10-01', offer: 'windows', goal: 'sale' },
      step: 'prove',
    }));
});
