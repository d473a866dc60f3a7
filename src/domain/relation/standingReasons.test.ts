import { describe, expect, test } from 'vitest';
import {
  correctedOn,
  doorsOffer,
  mailOn,
  makeContact,
  makeEvidence,
  makeGoal,
  meetingOn,
  receivedOn,
  sampleDay,
  toldOn,
  windowsOffer,
} from '../../../test/fixtures/relations';
import type { Contact } from '../model';
import { defaultLimits } from '../ruleNumbers';
import { standingReasons } from './standingReasons';

const because = (parts: Partial<Contact>, offers = [windowsOffer]) =>
  standingReasons(makeContact(parts), offers, sampleDay, defaultLimits);
const kinds = (reasons: { kind: string }[] = []) => reasons.map(({ kind }) => kind);

describe('why? opens every verdict to its reasons', () => {
  test('where a word of the audience stands', () =>
    expect(because({ tags: ['builder'] }).offers.windows![0]).toEqual({
      kind: 'fit',
      values: { offer: 'windows', field: 'tags', term: 'builder', found: 'builder' },
    }));
  test('which goal names the offer, and that another does not concern them', () => {
    const { offers } = because({ goals: [makeGoal('sale', { offer: 'doors', wording: 'the new hotel' })] }, [
      windowsOffer,
      doorsOffer,
    ]);
    expect(offers.doors![0]).toEqual({ kind: 'goalNames', values: { goal: 'sale', wording: 'the new hotel' } });
    expect(kinds(offers.windows)).toEqual(['doesNotConcern', 'noEvidence']);
  });
  test('by which sentence they know, since when, until when', () => {
    const mentioned = { ...makeEvidence('mentioned', '2026-10-01'), sentence: 'We make windows.' };
    const { offers } = because({ evidence: [toldOn('2026-09-01'), mentioned], touchpoints: [mailOn('2026-10-05')] });
    expect(offers.windows).toEqual([
      { kind: 'mainOffer', values: {} },
      {
        kind: 'evidence',
        values: { evidence: 'mentioned', on: '2026-10-01', rung: 'heard', sentence: 'We make windows.' },
      },
      { kind: 'clockBusiness', values: { on: '2026-10-05' } },
      { kind: 'fades', values: { on: '2027-04-03', days: 180, rung: 'heard' } },
    ]);
  });
  test('what a correction replaced', () =>
    expect(
      kinds(because({ evidence: [toldOn('2026-09-01'), correctedOn('unaware', sampleDay)] }).offers.windows),
    ).toEqual(['mainOffer', 'evidence', 'replaced']));

  test.each([
    ['set aside', { setAside: true, headline: 'builder' }, ['setAside']],
    ['knows all that concerns them', { evidence: [toldOn(sampleDay)] }, ['knowsAll']],
    ['nothing to lose', {}, ['nothingToLose']],
    ['not known', { headline: 'builder' }, ['notKnown']],
    ['may have forgotten', { headline: 'builder', evidence: [toldOn('2020-01-01')] }, ['mayHaveForgotten']],
  ])('flagged or not: %s', (_, parts, expected) => expect(kinds(because(parts).flagged)).toEqual(expected));
  test('without an offer', () => expect(kinds(because({ headline: 'builder' }, []).flagged)).toEqual(['noOffer']));

  test('this place in the order', () =>
    expect(
      because({ goals: [makeGoal('other'), makeGoal('referral')], touchpoints: [meetingOn('2026-10-01')] }).tell,
    ).toEqual([
      { kind: 'noFit', values: {} },
      { kind: 'goalWeighs', values: { goal: 'referral', weight: 3 } },
      { kind: 'recent', values: { touchpoints: 1, months: 12 } },
      { kind: 'latest', values: { on: '2026-10-01' } },
    ]));
  test('the records behind each trap that holds, and no others', () => {
    const { traps } = because({ touchpoints: [meetingOn('2026-10-01')], benefits: [receivedOn('2026-10-01')] });
    expect(Object.keys(traps)).toEqual(['untold', 'unthanked']);
    expect(traps.untold).toEqual([
      { kind: 'touchpoint', values: { on: '2026-10-01', channel: 'meeting', character: 'social' } },
    ]);
    expect(traps.unthanked).toEqual([
      { kind: 'benefit', values: { on: '2026-10-01', direction: 'received', benefit: 'tip' } },
    ]);
  });
  test('every trap has its records', () => {
    const social = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((on) => meetingOn(on));
    const { traps } = because({
      touchpoints: social,
      evidence: [makeEvidence('recommended', '2026-01-01')],
      benefits: [receivedOn('2025-10-01'), receivedOn('2025-10-02'), receivedOn('2025-10-03')],
      reminders: [{ on: '2026-05-01', text: 'call' }],
    });
    expect(Object.keys(traps)).toEqual(['noGoal', 'meetingsForMeetings', 'allSocial', 'oneSided', 'fading', 'overdue']);
    expect(kinds(traps.fading)).toEqual(['evidence', 'touchpoint']);
    expect(kinds(traps.overdue)).toEqual(['reminder']);
  });
});
