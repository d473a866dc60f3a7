import { describe, expect, test } from 'vitest';
import { contact, corrected, doors, evidence, goal, mail, meeting, now, received, told, windows } from './examples';
import { defaults } from './limits';
import { why } from './why';
import type { Contact } from './words';

const because = (parts: Partial<Contact>, offers = [windows]) => why(contact(parts), offers, now, defaults);
const kinds = (facts: { kind: string }[] = []) => facts.map(({ kind }) => kind);

describe('why? opens every verdict to its facts', () => {
  test('where a word of the audience stands', () =>
    expect(because({ tags: ['builder'] }).offers.windows![0]).toEqual({
      kind: 'fit',
      figures: { offer: 'windows', field: 'tags', term: 'builder' },
    }));
  test('which goal names the offer, and that another does not concern them', () => {
    const { offers } = because({ goals: [goal('sale', { offer: 'doors', wording: 'the new hotel' })] }, [
      windows,
      doors,
    ]);
    expect(offers.doors![0]).toEqual({ kind: 'goalNames', figures: { goal: 'sale', wording: 'the new hotel' } });
    expect(kinds(offers.windows)).toEqual(['doesNotConcern', 'noEvidence']);
  });
  test('by which sentence they know, since when, until when', () => {
    const mentioned = { ...evidence('mentioned', '2026-10-01'), sentence: 'We make windows.' };
    const { offers } = because({ evidence: [told('2026-09-01'), mentioned], touchpoints: [mail('2026-10-05')] });
    expect(offers.windows).toEqual([
      { kind: 'mainOffer', figures: {} },
      {
        kind: 'evidence',
        figures: { evidence: 'mentioned', on: '2026-10-01', rung: 'heard', sentence: 'We make windows.' },
      },
      { kind: 'clockBusiness', figures: { on: '2026-10-05' } },
      { kind: 'fades', figures: { on: '2027-04-03', days: 180, rung: 'heard' } },
    ]);
  });
  test('what a correction replaced', () =>
    expect(kinds(because({ evidence: [told('2026-09-01'), corrected('unaware', now)] }).offers.windows)).toEqual([
      'mainOffer',
      'evidence',
      'replaced',
    ]));

  test.each([
    ['set aside', { setAside: true, headline: 'builder' }, ['setAside']],
    ['knows all that concerns them', { evidence: [told(now)] }, ['knowsAll']],
    ['nothing to lose', {}, ['nothingToLose']],
    ['not known', { headline: 'builder' }, ['notKnown']],
    ['may have forgotten', { headline: 'builder', evidence: [told('2020-01-01')] }, ['mayHaveForgotten']],
  ])('flagged or not: %s', (_, parts, expected) => expect(kinds(because(parts).flagged)).toEqual(expected));
  test('without an offer', () => expect(kinds(because({ headline: 'builder' }, []).flagged)).toEqual(['noOffer']));

  test('this place in the order', () =>
    expect(because({ goals: [goal('other'), goal('referral')], touchpoints: [meeting('2026-10-01')] }).tell).toEqual([
      { kind: 'noFit', figures: {} },
      { kind: 'goalWeighs', figures: { goal: 'referral', weight: 3 } },
      { kind: 'recent', figures: { touchpoints: 1, months: 12 } },
      { kind: 'latest', figures: { on: '2026-10-01' } },
    ]));
  test('the records behind each trap that holds, and no others', () => {
    const { traps } = because({ touchpoints: [meeting('2026-10-01')], benefits: [received('2026-10-01')] });
    expect(Object.keys(traps)).toEqual(['untold', 'unthanked']);
    expect(traps.untold).toEqual([
      { kind: 'touchpoint', figures: { on: '2026-10-01', channel: 'meeting', character: 'social' } },
    ]);
    expect(traps.unthanked).toEqual([
      { kind: 'benefit', figures: { on: '2026-10-01', direction: 'received', benefit: 'tip' } },
    ]);
  });
  test('every trap has its records', () => {
    const social = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((on) => meeting(on));
    const { traps } = because({
      touchpoints: social,
      evidence: [evidence('recommended', '2026-01-01')],
      benefits: [received('2025-10-01'), received('2025-10-02'), received('2025-10-03')],
      reminders: [{ on: '2026-05-01', text: 'call' }],
    });
    expect(Object.keys(traps)).toEqual(['noGoal', 'meetingsForMeetings', 'allSocial', 'oneSided', 'fading', 'overdue']);
    expect(kinds(traps.fading)).toEqual(['evidence', 'touchpoint']);
    expect(kinds(traps.overdue)).toEqual(['reminder']);
  });
});
