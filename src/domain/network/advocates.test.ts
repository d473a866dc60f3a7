import { describe, expect, test } from 'vitest';
import {
  givenOn,
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
import { advocates } from './advocates';

const advocatesAmong = (contacts: Contact[], members: string[] = []) =>
  advocates(contacts, members, [windowsOffer], sampleDay, defaultLimits);
const advocateOf = (parts: Partial<Contact>, isIn = false) =>
  advocatesAmong([makeContact(parts)], isIn ? ['anna'] : [])[0];
const lately = [meetingOn('2026-11-01')];

describe('who would say my name', () => {
  test.each<[string, Partial<Contact>, string | undefined]>([
    ['who recommended has', { evidence: [makeEvidence('recommended', '2026-10-01')], touchpoints: lately }, 'has'],
    ['who repeated it would', { evidence: [makeEvidence('repeated', '2026-10-01')], touchpoints: lately }, 'would'],
    [
      'left alone for half a year, they are slipping away',
      { evidence: [makeEvidence('recommended', '2026-01-01')] },
      'slipping',
    ],
    [
      'three years later it has faded, in touch or not',
      { evidence: [makeEvidence('recommended', '2022-01-01')], touchpoints: lately },
      'slipping',
    ],
    ['who only heard of it is none', { evidence: [toldOn('2026-11-01')], touchpoints: lately }, undefined],
    [
      'who understands could, if you want a referral',
      { evidence: [makeEvidence('asked', '2026-11-01')], goals: [makeGoal('referral')] },
      'could',
    ],
    [
      'who understands and is to buy is a buyer',
      { evidence: [makeEvidence('asked', '2026-11-01')], goals: [makeGoal('sale')] },
      undefined,
    ],
    ['one set aside is none', { evidence: [makeEvidence('recommended', '2026-10-01')], setAside: true }, undefined],
  ])('%s', (_, parts, expected) => expect(advocateOf(parts)?.group).toBe(expected));

  test('who understands and is in the circle could', () =>
    expect(advocateOf({ evidence: [makeEvidence('shown', '2026-11-01')] }, true)?.group).toBe('could'));

  test('recommendations are counted', () =>
    expect(
      advocateOf({
        evidence: ['01', '02'].map((d) => makeEvidence('recommended', `2026-10-${d}`)),
        touchpoints: lately,
      })?.times,
    ).toBe(2));
});

describe('the next step, for the few that matter', () => {
  test.each<[string, Partial<Contact>, string, boolean]>([
    [
      'thanks that are owed',
      {
        evidence: [makeEvidence('recommended', '2026-10-01')],
        touchpoints: lately,
        benefits: [receivedOn('2026-11-01')],
      },
      'thank',
      true,
    ],
    [
      'being in touch with who is slipping away',
      { evidence: [makeEvidence('repeated', '2026-01-01')] },
      'getInTouch',
      true,
    ],
    [
      'a proof for who could',
      { evidence: [makeEvidence('asked', '2026-11-01')], goals: [makeGoal('referral')] },
      'prove',
      true,
    ],
    [
      'asking who would, where you want it',
      { evidence: [makeEvidence('repeated', '2026-10-01')], touchpoints: lately, goals: [makeGoal('referral')] },
      'ask',
      true,
    ],
    [
      'nothing now with who just did',
      { evidence: [makeEvidence('recommended', '2026-10-01')], touchpoints: lately, benefits: [givenOn('2026-11-01')] },
      'ask',
      false,
    ],
  ])('%s', (_, parts, step, isNext) => expect(advocateOf(parts)).toMatchObject({ step, isNext }));

  test('what thanks are owed for is said first, and comes before all else', () => {
    const owed = { id: 'owed', evidence: [makeEvidence('asked', '2026-11-01')], benefits: [receivedOn('2026-11-02')] };
    const fading = Array.from({ length: 6 }, (_, i) =>
      makeContact({
        ...{ id: `${i}`, name: `${i}` },
        evidence: Array.from({ length: 12 }, (_, day) => makeEvidence('recommended', `2026-01-${day + 10}`)),
      }),
    );
    const all = advocatesAmong([...fading, makeContact(owed)], ['owed']);
    const one = all.find(({ contact: id }) => id === 'owed');
    expect(one).toMatchObject({ group: 'could', step: 'thank', isNext: true });
    expect(one?.reasons[0]).toEqual({ kind: 'sayThanks', values: { on: '2026-11-02', benefit: 'tip' } });
    expect(all.filter(({ isNext }) => isNext)).toHaveLength(5);
  });

  test('never more than five at a time', () => {
    const all = Array.from({ length: 9 }, (_, i) =>
      makeContact({ id: `${i}`, name: `${i}`, evidence: [makeEvidence('repeated', '2026-01-01')] }),
    );
    expect(advocatesAmong(all).filter(({ isNext }) => isNext)).toHaveLength(5);
  });
});
