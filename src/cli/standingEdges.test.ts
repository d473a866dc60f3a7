/** Unusual relations, each judged by hand from the words of the rules before it was tried: the edges of the rules. */
import { describe, expect, test } from 'vitest';
import { B, C, E, G, type StandingCase, standingOffers, standingVerdict, T } from '../../test/fixtures/standingCases';
import { readProjectJson } from '../formats/projectJson/projectJson';
import { standings } from './standing';

const now = '2026-11-24';
const unaware = ['unaware', false, false, null] as [string, boolean, boolean, null];

const corrections: StandingCase[] = [
  [
    'to unaware, told again on the day',
    { evidence: [E('recommended', '2026-01-01'), C('2026-10-01', 'unaware'), E('told', '2026-10-01')] },
    { win: ['heard', false, true, '2027-03-30'] },
  ],
  [
    'two on a day: the later entered, and what lies between is gone',
    { evidence: [C('2026-10-01', 'hasRecommended'), E('asked', '2026-10-01'), C('2026-10-01', 'heard')] },
    { win: ['heard', false, true, '2027-03-30'] },
  ],
  [
    'entered out of order: the later day',
    { evidence: [C('2026-10-05', 'heard'), C('2026-10-01', 'hasRecommended'), E('asked', '2026-10-03')] },
    { win: ['heard', false, true, '2027-04-03'] },
  ],
  [
    'up, then told: the higher rung, the later clock',
    { evidence: [C('2026-01-01', 'understands'), E('told', '2026-06-01')] },
    { win: ['understands', false, true, '2027-06-01'] },
  ],
  ['on the day itself', { evidence: [E('repeated', '2026-11-01'), C(now, 'unaware')] }, { win: unaware }],
  [
    'one to come, entered before one that is past',
    { evidence: [C('2026-11-25', 'unaware'), C('2026-11-01', 'understands')] },
    { win: ['understands', false, true, '2027-11-01'] },
  ],
  [
    'a rung on what is no correction is no matter',
    { evidence: [E('told', '2026-11-01', { rung: 'hasRecommended' })] },
    { win: ['heard', false, true, '2027-04-30'] },
  ],
  [
    'the proof that was shown before is gone with it',
    {
      evidence: [E('shown', '2026-09-01'), C('2026-10-01', 'understands')],
      goals: [G('sale')],
      touchpoints: [T('2026-10-01'), T('2026-10-02')],
    },
    { figures: [{ touchpoints: 2, since: '2026-10-01', offer: 'win', goal: 'sale' }] },
  ],
];

const clocks: StandingCase[] = [
  [
    'business long after it had faded winds it up again',
    { evidence: [E('told', '2020-01-01')], touchpoints: [T('2026-11-20')] },
    { win: ['heard', false, true, '2027-05-19'] },
  ],
  [
    'the first evidence stands last in the list',
    { evidence: [E('asked', '2026-06-01'), E('told', '2024-01-01')], touchpoints: [T('2025-07-01')] },
    { win: ['understands', false, true, '2027-06-01'] },
  ],
  [
    'business today',
    { evidence: [E('told', '2026-05-01')], touchpoints: [T(now)] },
    { win: ['heard', false, true, '2027-05-23'] },
  ],
  [
    '1095 days over two leap days',
    { evidence: [E('recommended', '2024-02-28')] },
    { win: ['hasRecommended', false, true, '2027-02-27'] },
    '2027-02-26',
  ],
  ['the first day there is', { evidence: [E('told', '1900-01-01')] }, { win: ['heard', true, false, '1900-06-30'] }],
  [
    'the last day there is',
    { evidence: [E('told', '9999-12-31')] },
    { win: ['heard', false, true, null] },
    '9999-12-31',
  ],
];

const concerned: StandingCase[] = [
  [
    'a goal names one, another fits: both, in the order of the offers',
    { headline: 'Hotel', goals: [G('sale', { offer: 'win' })] },
    { fits: ['door'], concerns: ['win', 'door'] },
  ],
  [
    'the fit is known, the main offer is not: not flagged',
    { does: 'hotel', evidence: [E('told', '2026-11-01', { offer: 'door' })] },
    { concerns: ['door'], flagged: false },
  ],
  [
    'the main offer is known, the fit is not: flagged',
    { does: 'hotel', evidence: [E('told', '2026-11-01')] },
    { concerns: ['door'], flagged: true },
  ],
  [
    'a dropped goal names none',
    { goals: [G('sale', { offer: 'door', state: 'dropped' })] },
    { concerns: ['win'], flagged: false },
  ],
  [
    'offers called like what every object has',
    { goals: [G('sale', { offer: 'constructor' })], evidence: [E('recommended', now, { offer: '__proto__' })] },
    { concerns: ['win'], win: unaware, flagged: true, traps: [] },
  ],
  [
    'a recommended offer that is gone fades nowhere',
    { evidence: [E('recommended', '2020-01-01', { offer: 'gone' })] },
    { win: unaware, flagged: false, traps: [] },
  ],
  ['only a benefit: nothing to lose', { benefits: [B('given', '2026-11-20')] }, { flagged: false, traps: [] }],
];

describe.each([
  ['a correction', corrections],
  ['the clock', clocks],
  ['what concerns a contact', concerned],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_, parts, wanted, now, more) =>
    expect(standingVerdict(parts, wanted, now, more)).toEqual(wanted),
  );
});

describe('an audience', () => {
  test.each<[term: string, headline: string, fits: boolean]>([
    ['właściciel hotelu', 'Zrzeszamy WLASCICIELI hoteli', true],
    ['firma remontowa', 'szukam firmy remontowej', true],
    ['wlasciciel', 'Właścicielem', true],
    ['hotel', 'CEO@hotel/spa', true],
    ['hotel', 'Bistro-hotel', true],
    ['hotel', '𝐇𝐨𝐭𝐞𝐥 owner', true],
    ['hotel', 'hotelarstwo, prehotel', false],
    ['HR', 'Head of HR/People', true],
    ['architekt', 'Nie jestem architektem', true],
    ['a', 'a', false],
    [' ', 'x', false],
    ['', 'x', false],
  ])('%j fits %j: %s', (term, headline, fits) =>
    expect(
      standingVerdict({ headline }, { fits: [] }, now, { offers: [{ id: 'o', name: 'O', audience: [term] }] }),
    ).toEqual({
      fits: fits ? ['o'] : [],
    }),
  );
  test('a phrase is not put together from two fields or two tags', () => {
    const more = { offers: [{ id: 'o', name: 'O', audience: ['firma remontowa'] }] };
    expect(standingVerdict({ headline: 'Firma', company: 'Remontowa' }, { fits: [] }, now, more)).toEqual({ fits: [] });
    expect(standingVerdict({ tags: ['firma', 'remontowa'] }, { fits: [] }, now, more)).toEqual({ fits: [] });
  });
});

describe('whom to tell first', () => {
  const P = (id: string, parts: object = {}, name = id) => ({ id, name, ...parts });
  const touched = (...days: string[]) => ({ touchpoints: days.map((on) => T(on)) });
  const fit = { does: 'hotel' };
  test.each<[string, object[], string[], string?]>([
    [
      'a goal is weighed by the weightiest, not by the sum',
      [
        P('sum', { goals: [G('referral'), G('cooperation'), G('introduction')] }),
        P('sale', { goals: [G('sale')] }),
        P('reached', { goals: [G('sale', { state: 'reached' }), G('other')] }),
      ],
      ['sale', 'sum', 'reached'],
    ],
    [
      'a fit with an offer that is known is a fit',
      [
        P('none', { goals: [G('sale')] }),
        P('known', { ...fit, evidence: [E('told', now, { offer: 'door' })], goals: [G('other', { offer: 'win' })] }),
      ],
      ['known', 'none'],
    ],
    [
      'within 12 months',
      [P('edge', touched('2025-11-24', now)), P('in', touched('2025-11-25', '2025-11-26'))],
      ['in', 'edge'],
    ],
    [
      'within 12 months of a leap day',
      [P('out', touched('2024-02-28', '2024-02-28')), P('in', touched('2024-02-29'))],
      ['in', 'out'],
      '2025-02-28',
    ],
    [
      'the latest, also of long ago',
      [P('old', touched('2020-01-01')), P('new', touched('2021-01-01'))],
      ['new', 'old'],
    ],
    [
      'a touchpoint to come is no latest',
      [P('plans', touched('2026-11-01', '2026-12-01')), P('met', touched('2026-11-02'))],
      ['met', 'plans'],
    ],
    ['a touchpoint before none', [P('a', fit), P('z', { ...fit, ...touched('1990-01-01') })], ['z', 'a']],
    [
      'names without case and diacritics; namesakes by spelling, then id',
      [
        P('5', fit, 'Żaneta'),
        P('4', fit, 'zenon'),
        P('0', fit, 'Łukasz'),
        P('2', fit, 'Lukasz'),
        P('1', fit, 'Lukasz'),
        P('6', fit, 'Ćwik'),
      ],
      ['6', '1', '2', '0', '5', '4'],
    ],
    ['nobody', [], []],
  ])('%s', (_, contacts, order, day = now) =>
    expect(standings(readProjectJson(JSON.stringify({ offers: standingOffers, contacts })), day).tellFirst).toEqual(
      order,
    ),
  );
});
