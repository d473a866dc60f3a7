import { describe, expect, test } from 'vitest';
import { corrected, doors, evidence, goal, mail, now, told, trapped, windows } from '../examples';

describe('the unproven offer: known, wanted, and never shown', () => {
  const touchpoints = [mail('2026-10-01'), mail('2026-10-10')];
  const sale = { goals: [goal('sale')], touchpoints };
  const heard = [told('2026-10-01')];
  test.each([
    ['heard, a sale wanted, two mails since', { ...sale, evidence: heard }, true],
    ['cooperation wanted', { ...sale, goals: [goal('cooperation')], evidence: heard }, true],
    ['a referral wanted', { ...sale, goals: [goal('referral')], evidence: heard }, true],
    ['only advice wanted', { ...sale, goals: [goal('advice')], evidence: heard }, false],
    ['the sale was made', { ...sale, goals: [goal('sale', { state: 'reached' as const })], evidence: heard }, false],
    ['told after the first mail', { ...sale, evidence: [told('2026-10-02')] }, false],
    ['they asked', { ...sale, evidence: [evidence('asked', '2026-10-01')] }, true],
    ['they saw a proof', { ...sale, evidence: [...heard, evidence('shown', '2026-10-05')] }, false],
    ['they will see a proof tomorrow', { ...sale, evidence: [...heard, evidence('shown', '2026-11-25')] }, true],
    ['they would recommend', { ...sale, evidence: [...heard, evidence('repeated', '2026-10-05')] }, false],
    ['unaware', { ...sale, evidence: [] }, false],
    [
      'faded',
      {
        goals: sale.goals,
        evidence: [told('2026-01-01')],
        touchpoints: [mail('2026-10-01', 'social'), mail('2026-10-10', 'social')],
      },
      false,
    ],
    [
      'social touchpoints count',
      { goals: sale.goals, evidence: heard, touchpoints: [mail('2026-10-01', 'social'), mail('2026-10-10', 'social')] },
      true,
    ],
    [
      'a correction is the first evidence then',
      { ...sale, evidence: [...heard, corrected('heard', '2026-10-05')] },
      false,
    ],
    [
      'a correction replaces the proof',
      { ...sale, evidence: [evidence('shown', '2026-09-01'), corrected('heard', '2026-09-02')] },
      true,
    ],
  ])('%s: %s', (_, parts, caught) => expect(!!trapped('unproven', parts)).toBe(caught));

  test.each([
    ['a proof of another offer is none', { evidence: [...heard, evidence('shown', now, 'doors')] }, 'windows'],
    ['an offer that does not concern them needs none', { evidence: heard, headline: 'hotel' }, undefined],
  ])('of two offers: %s', (_, parts, offer) =>
    expect(trapped('unproven', { ...sale, ...parts }, now, [windows, doors])?.figures.offer).toBe(offer),
  );
  test('its figures and its step', () =>
    expect(trapped('unproven', { ...sale, evidence: heard })).toEqual({
      kind: 'unproven',
      figures: { touchpoints: 2, since: '2026-10-01', offer: 'windows', goal: 'sale' },
      step: 'prove',
    }));
});
