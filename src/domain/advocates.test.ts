import { describe, expect, test } from 'vitest';
import { advocates } from './advocates';
import { contact, evidence, given, goal, meeting, now, received, told, windows } from './examples';
import { defaults } from './limits';
import type { Contact } from './words';

const heard = (contacts: Contact[], members: string[] = []) => advocates(contacts, members, [windows], now, defaults);
const voice = (parts: Partial<Contact>, isIn = false) => heard([contact(parts)], isIn ? ['anna'] : [])[0];
const lately = [meeting('2026-11-01')];

describe('who would say my name', () => {
  test.each<[string, Partial<Contact>, string | undefined]>([
    ['who recommended has', { evidence: [evidence('recommended', '2026-10-01')], touchpoints: lately }, 'has'],
    ['who repeated it would', { evidence: [evidence('repeated', '2026-10-01')], touchpoints: lately }, 'would'],
    ['left alone for half a year, it fades', { evidence: [evidence('recommended', '2026-01-01')] }, 'fades'],
    [
      'three years later it has faded, in touch or not',
      { evidence: [evidence('recommended', '2022-01-01')], touchpoints: lately },
      'fades',
    ],
    ['who only heard of it is none', { evidence: [told('2026-11-01')], touchpoints: lately }, undefined],
    [
      'who understands could, if you want a referral',
      { evidence: [evidence('asked', '2026-11-01')], goals: [goal('referral')] },
      'could',
    ],
    [
      'who understands and is to buy is a buyer',
      { evidence: [evidence('asked', '2026-11-01')], goals: [goal('sale')] },
      undefined,
    ],
    ['one set aside is none', { evidence: [evidence('recommended', '2026-10-01')], setAside: true }, undefined],
  ])('%s', (_, parts, expected) => expect(voice(parts)?.voice).toBe(expected));

  test('who understands and is in the circle could', () =>
    expect(voice({ evidence: [evidence('shown', '2026-11-01')] }, true)?.voice).toBe('could'));

  test('recommendations are counted', () =>
    expect(
      voice({ evidence: ['01', '02'].map((d) => evidence('recommended', `2026-10-${d}`)), touchpoints: lately })?.times,
    ).toBe(2));
});

describe('the next step, for the few that matter', () => {
  test.each<[string, Partial<Contact>, string, boolean]>([
    [
      'thanks that are owed',
      { evidence: [evidence('recommended', '2026-10-01')], touchpoints: lately, benefits: [received('2026-11-01')] },
      'thank',
      true,
    ],
    ['being in touch where it fades', { evidence: [evidence('repeated', '2026-01-01')] }, 'getInTouch', true],
    [
      'a proof for who could',
      { evidence: [evidence('asked', '2026-11-01')], goals: [goal('referral')] },
      'prove',
      true,
    ],
    [
      'asking who would, where you want it',
      { evidence: [evidence('repeated', '2026-10-01')], touchpoints: lately, goals: [goal('referral')] },
      'ask',
      true,
    ],
    [
      'nothing now with who just did',
      { evidence: [evidence('recommended', '2026-10-01')], touchpoints: lately, benefits: [given('2026-11-01')] },
      'ask',
      false,
    ],
  ])('%s', (_, parts, step, isNext) => expect(voice(parts)).toMatchObject({ step, isNext }));

  test('what thanks are owed for is said first, and comes before all else', () => {
    const owed = { id: 'owed', evidence: [evidence('asked', '2026-11-01')], benefits: [received('2026-11-02')] };
    const fading = Array.from({ length: 6 }, (_, i) =>
      contact({
        ...{ id: `${i}`, name: `${i}` },
        evidence: Array.from({ length: 12 }, (_, day) => evidence('recommended', `2026-01-${day + 10}`)),
      }),
    );
    const all = heard([...fading, contact(owed)], ['owed']);
    const one = all.find(({ contact: id }) => id === 'owed');
    expect(one).toMatchObject({ voice: 'could', step: 'thank', isNext: true });
    expect(one?.reasons[0]).toEqual({ kind: 'sayThanks', figures: { on: '2026-11-02', benefit: 'tip' } });
    expect(all.filter(({ isNext }) => isNext)).toHaveLength(5);
  });

  test('never more than five at a time', () => {
    const all = Array.from({ length: 9 }, (_, i) =>
      contact({ id: `${i}`, name: `${i}`, evidence: [evidence('repeated', '2026-01-01')] }),
    );
    expect(heard(all).filter(({ isNext }) => isNext)).toHaveLength(5);
  });
});
