/** Unusual relations, each judged by hand from the words of design.md before it was tried: the edges of the rules. */
import { describe, expect, test } from 'vitest';
import {
  B,
  C,
  E,
  G,
  M,
  type StandingCase,
  standingOffers,
  standingVerdict,
  T,
} from '../../test/fixtures/standingCases';
import { readProjectJson } from '../formats/projectJson/projectJson';
import { standings } from './standing';

const now = '2026-11-24';
/** Told today, with a goal: nothing is wrong but what a case adds. */
const K = (day = now) => ({ evidence: [E('told', day)], goals: [G('other')] });
const social = (...days: string[]) => days.map((on) => T(on, 'call', 'social'));
/** Days of October 2026. */
const october = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `2026-10-${String(from + i).padStart(2, '0')}`);
const hotels = 'Hotel, architekt';
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

const traps: StandingCase[] = [
  [
    'untold names the first unknown and says how many',
    { headline: hotels, touchpoints: [T('2026-11-05'), T('2026-11-03')], goals: [G('other')] },
    { figures: [{ touchpoints: 2, meetings: 0, since: '2026-11-03', offer: 'win', offers: 2, mentions: 0 }] },
  ],
  [
    'untold: the first is known',
    { headline: hotels, evidence: [E('told', now)], touchpoints: [T('1950-05-05', 'event')], goals: [G('other')] },
    { figures: [{ touchpoints: 1, meetings: 1, since: '1950-05-05', offer: 'door', offers: 1, mentions: 0 }] },
  ],
  [
    'untold and set aside: the trap stays, the flag does not',
    { evidence: [E('told', '2026-05-28')], touchpoints: [M('2026-05-28')], goals: [G('other')], setAside: true },
    { flagged: false, traps: ['untold:tell'] },
  ],
  [
    'unproven on the last day before fading',
    {
      evidence: [E('told', '2026-05-29')],
      goals: [G('cooperation')],
      touchpoints: social('2026-05-29', now),
    },
    { traps: ['unproven:prove'] },
  ],
  [
    'untold instead on the day of fading',
    {
      evidence: [E('told', '2026-05-28')],
      goals: [G('cooperation')],
      touchpoints: social('2026-05-28', now),
    },
    {
      traps: ['untold:tell'],
      figures: [
        { touchpoints: 2, meetings: 0, since: '2026-05-28', offer: 'win', offers: 1, mentions: 1, faded: '2026-11-24' },
      ],
    },
  ],
  [
    'meetings: their minutes, an event among them',
    {
      ...K(),
      touchpoints: [
        { ...M('2025-11-25', 'both'), minutes: 60 },
        { ...M('2026-01-01', 'both'), minutes: 0 },
        { ...T('2026-02-01', 'event', 'both'), minutes: 45 },
      ],
    },
    { figures: [{ meetings: 3, minutes: 105, months: 12, benefits: 0 }] },
  ],
  [
    'meetings: 1 March seen on 29 February',
    { ...K('2024-02-29'), touchpoints: [M('2023-03-01', 'both'), M('2023-05-01', 'both'), M('2023-06-01', 'both')] },
    { traps: ['meetingsForMeetings:askOrOffer'] },
    '2024-02-29',
  ],
  [
    'meetings: 28 February seen on 29 February',
    { ...K('2024-02-29'), touchpoints: [M('2023-02-28', 'both'), M('2023-05-01', 'both'), M('2023-06-01', 'both')] },
    { traps: [] },
    '2024-02-29',
  ],
  [
    'a month back from 31 March is 28 February, which is out',
    { ...K('2026-03-31'), touchpoints: [M('2026-02-28', 'both'), M('2026-03-01', 'both'), M('2026-03-02', 'both')] },
    { traps: [] },
    '2026-03-31',
    { limits: { idleMonths: 1 } },
  ],
  [
    'and 1 March is in',
    { ...K('2026-03-31'), touchpoints: [M('2026-03-01', 'both'), M('2026-03-01', 'both'), M('2026-03-02', 'both')] },
    { traps: ['meetingsForMeetings:askOrOffer'] },
    '2026-03-31',
    { limits: { idleMonths: 1 } },
  ],
  [
    '24 months back over a leap day: 29 February is in on the 28th',
    { ...K('2026-02-28'), touchpoints: social('2024-02-29', '2025-01-01', '2025-01-02', '2025-01-03') },
    { figures: [{ touchpoints: 4, business: 0, months: 24 }] },
    '2026-02-28',
  ],
  [
    '2 of 10 are 20 per cent',
    { ...K(), touchpoints: [...social(...october(1, 8)), T('2026-10-09'), T('2026-10-10', 'call', 'both')] },
    { traps: [] },
  ],
  [
    '2 of 11 are less',
    { ...K(), touchpoints: [...social(...october(1, 9)), T('2026-10-10'), T('2026-10-11', 'call', 'both')] },
    { figures: [{ touchpoints: 11, business: 2, months: 24 }] },
  ],
  [
    'nothing but both is neither',
    { ...K(), touchpoints: october(1, 6).map((on) => T(on, 'call', 'both')) },
    { traps: [] },
  ],
  [
    'a social call to come makes no balance',
    { ...K(), touchpoints: [...october(1, 4).map((on) => T(on)), ...social('2026-11-25')] },
    { traps: ['allBusiness:beSocial'] },
  ],
  [
    'an answer to come is none',
    { ...K(), benefits: [...october(1, 3).map((on) => B('given', on)), B('received', '2026-11-25')] },
    { traps: ['oneSided:ask'], figures: [{ given: 3, received: 0 }] },
  ],
  [
    'fading: the last touchpoint is named, one to come is none',
    { goals: [G('other')], evidence: [E('recommended', now)], touchpoints: [...social('2026-05-28'), T('2026-11-25')] },
    { figures: [{ offer: 'win', rung: 'hasRecommended', days: 180, last: '2026-05-28' }] },
  ],
  [
    'overdue: goals and reminders, the earliest',
    {
      ...K(),
      goals: [G('other', { by: '2026-11-20' }), G('sale', { by: '2020-01-01', state: 'dropped' })],
      reminders: [{ on: '2026-10-01' }, { on: '2026-09-01', done: true }, { on: now }],
    },
    { figures: [{ goals: 1, reminders: 1, since: '2026-10-01' }] },
  ],
  [
    'unthanked: seven days over a leap day',
    { ...K('2024-03-01'), benefits: [B('received', '2024-02-23'), B('received', '2024-02-24')] },
    { figures: [{ benefits: 1, since: '2024-02-23' }] },
    '2024-03-01',
  ],
  [
    'unthanked: 30 December is out on 31 December, a year later',
    { ...K('2026-12-31'), benefits: [B('received', '2025-12-30')] },
    { traps: [] },
    '2026-12-31',
  ],
  [
    'unthanked: thanked tomorrow is not yet, today is',
    {
      ...K(),
      benefits: [B('received', '2026-11-01', { thanked: '2026-11-25' }), B('received', '2026-11-02', { thanked: now })],
    },
    { figures: [{ benefits: 1, since: '2026-11-01' }] },
  ],
];

describe.each([
  ['a correction', corrections],
  ['the clock', clocks],
  ['what concerns a contact', concerned],
  ['a trap', traps],
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
