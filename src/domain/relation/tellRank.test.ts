import { describe, expect, test } from 'vitest';
import { eventOn, judgeContact, mailOn, makeContact, makeGoal } from '../../../test/fixtures/relations';
import type { Contact } from '../model';
import { byTellRank } from './tellRank';

const need = (on: string) => ({ on, offer: 'windows', sentence: 'Who makes windows?' });
const ranked = (parts: Partial<Contact>) => {
  const { id, name } = makeContact(parts);
  return { id, name, tell: judgeContact(parts).tellRank! };
};

describe('whom to tell first', () => {
  const touchpoints = [mailOn('2026-01-10')];
  test.each([
    ['who asks for it before who fits', { needs: [need('2026-10-01')] }, { headline: 'builder' }],
    [
      'who asked 60 days ago counts no more',
      { headline: 'builder' },
      { needs: [need('2026-09-25')], goals: [makeGoal('sale')] },
    ],
    ['a fit before the weightiest goal', { headline: 'builder' }, { goals: [makeGoal('sale')], touchpoints }],
    ['a sale before cooperation', { goals: [makeGoal('sale')] }, { goals: [makeGoal('cooperation')], touchpoints }],
    [
      'the weightiest of several goals counts',
      { goals: [makeGoal('other'), makeGoal('sale')] },
      { goals: [makeGoal('referral')] },
    ],
    [
      'an introduction before advice',
      { goals: [makeGoal('introduction')] },
      { goals: [makeGoal('advice')], touchpoints },
    ],
    ['any goal before none', { goals: [makeGoal('other')] }, { touchpoints: [...touchpoints, mailOn('2026-11-20')] }],
    [
      'a reached goal weighs nothing',
      { goals: [makeGoal('other')] },
      { goals: [makeGoal('sale', { state: 'reached' })], touchpoints },
    ],
    [
      'more touchpoints of the last 12 months',
      { touchpoints: [...touchpoints, mailOn('2026-01-11')] },
      { touchpoints: [mailOn('2026-11-20')] },
    ],
    ['older ones do not count', { touchpoints }, { touchpoints: [eventOn('2025-11-24'), eventOn('2025-11-20')] }],
    ['then the latest touchpoint', { touchpoints: [eventOn('2026-01-11')], name: 'Z' }, { touchpoints, name: 'A' }],
    [
      'the latest also of old ones',
      { touchpoints: [mailOn('2020-05-02')], name: 'Z' },
      { touchpoints: [mailOn('2020-05-01')], name: 'A' },
    ],
    [
      'an old touchpoint before none',
      { headline: 'builder', touchpoints: [mailOn('2001-01-01')], name: 'Z' },
      { headline: 'builder', name: 'A' },
    ],
    ['then the name', { touchpoints, name: 'adam' }, { touchpoints, name: 'Barbara' }],
    ['Ł stands by L', { touchpoints, name: 'Łukasz' }, { touchpoints, name: 'Marek' }],
    ['Ś stands by S', { touchpoints, name: 'Świątek' }, { touchpoints, name: 'Tomasz' }],
  ] as const)('%s', (_, first, second) => {
    const [a, b] = [ranked({ ...first } as never), ranked({ ...second } as never)];
    expect(byTellRank(a, b)).toBe(-1);
    expect(byTellRank(b, a)).toBe(1);
  });
  test('namesakes keep an order', () =>
    expect(
      byTellRank(
        ranked({ id: '1', touchpoints: [...touchpoints] }),
        ranked({ id: '2', touchpoints: [...touchpoints] }),
      ),
    ).toBe(-1));
});
