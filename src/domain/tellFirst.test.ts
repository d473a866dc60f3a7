import { describe, expect, test } from 'vitest';
import { contact, event, goal, judged, mail } from './examples';
import { byTellRank } from './tellFirst';
import type { Contact } from './words';

const ranked = (parts: Partial<Contact>) => {
  const { id, name } = contact(parts);
  return { id, name, tell: judged(parts).tell! };
};

describe('whom to tell first', () => {
  const touchpoints = [mail('2026-01-10')];
  test.each([
    ['a fit before the weightiest goal', { headline: 'builder' }, { goals: [goal('sale')], touchpoints }],
    ['a sale before cooperation', { goals: [goal('sale')] }, { goals: [goal('cooperation')], touchpoints }],
    ['the weightiest of several goals counts', { goals: [goal('other'), goal('sale')] }, { goals: [goal('referral')] }],
    ['an introduction before advice', { goals: [goal('introduction')] }, { goals: [goal('advice')], touchpoints }],
    ['any goal before none', { goals: [goal('other')] }, { touchpoints: [...touchpoints, mail('2026-11-20')] }],
    [
      'a reached goal weighs nothing',
      { goals: [goal('other')] },
      { goals: [goal('sale', { state: 'reached' })], touchpoints },
    ],
    [
      'more touchpoints of the last 12 months',
      { touchpoints: [...touchpoints, mail('2026-01-11')] },
      { touchpoints: [mail('2026-11-20')] },
    ],
    ['older ones do not count', { touchpoints }, { touchpoints: [event('2025-11-24'), event('2025-11-20')] }],
    ['then the latest touchpoint', { touchpoints: [event('2026-01-11')], name: 'Z' }, { touchpoints, name: 'A' }],
    [
      'the latest also of old ones',
      { touchpoints: [mail('2020-05-02')], name: 'Z' },
      { touchpoints: [mail('2020-05-01')], name: 'A' },
    ],
    [
      'an old touchpoint before none',
      { headline: 'builder', touchpoints: [mail('2001-01-01')], name: 'Z' },
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
