/** Relations tried against the words of the rules, day by day: edges of windows, corrections, what lies ahead. */
import { describe, expect, test } from 'vitest';
import { B, E, G, M, type StandingCase, standingOffers, standingVerdict, T } from '../../test/fixtures/standingCases';
import { readProjectJson } from '../formats/projectJson/projectJson';
import { standings } from './standing';

/** Told yesterday, with a goal: nothing is wrong but what a case adds. */
const K = { evidence: [E('told', '2026-11-23')], goals: [G('advice')] };

const cases: StandingCase[] = [
  // awareness and until
  ['told', { evidence: [E('told', '2026-06-01')] }, { win: ['heard', false, true, '2026-11-28'], flagged: false }],
  [
    'heard fades exactly on day 180',
    { evidence: [E('told', '2026-05-28')] },
    { win: ['heard', true, false, '2026-11-24'], flagged: false },
  ],
  ['day before fades', { evidence: [E('told', '2026-05-29')] }, { win: ['heard', false, true, '2026-11-25'] }],
  [
    'leap day 365',
    { evidence: [E('asked', '2024-02-29')] },
    { win: ['understands', false, true, '2025-02-28'] },
    '2025-02-27',
  ],
  [
    'leap day 365 faded',
    { evidence: [E('asked', '2024-02-29')] },
    { win: ['understands', true, false, '2025-02-28'] },
    '2025-02-28',
  ],
  ['repeated 730', { evidence: [E('repeated', '2024-11-24')] }, { win: ['wouldRecommend', true, false, '2026-11-24'] }],
  [
    'recommended 1095',
    { evidence: [E('recommended', '2023-11-25')] },
    { win: ['hasRecommended', true, false, '2026-11-24'] },
  ],
  [
    'business tp after first evidence winds clock',
    { evidence: [E('told', '2025-01-01')], touchpoints: [T('2026-10-01')] },
    { win: ['heard', false, true, '2027-03-30'] },
  ],
  [
    'business tp on the very day of evidence',
    { evidence: [E('told', '2026-05-01')], touchpoints: [T('2026-05-01')] },
    { win: ['heard', true, false, '2026-10-28'] },
  ],
  [
    'business tp before first evidence not',
    { evidence: [E('told', '2026-05-01')], touchpoints: [T('2026-04-30')] },
    { win: ['heard', true, false, '2026-10-28'] },
  ],
  [
    'social tp does not',
    { evidence: [E('told', '2026-05-01')], touchpoints: [T('2026-10-01', 'call', 'social')] },
    { win: ['heard', true, false, '2026-10-28'] },
  ],
  [
    'both tp does',
    { evidence: [E('told', '2026-05-01')], touchpoints: [T('2026-10-01', 'call', 'both')] },
    { win: ['heard', false, true, '2027-03-30'] },
  ],
  [
    'future tp not yet',
    { evidence: [E('told', '2026-05-01')], touchpoints: [T('2026-11-25')] },
    { win: ['heard', true, false, '2026-10-28'] },
  ],
  ['future evidence not yet', { evidence: [E('told', '2026-11-25')] }, { win: ['unaware', false, false, null] }],
  [
    'highest counts with latest clock',
    { evidence: [E('repeated', '2024-01-01'), E('told', '2026-10-01')] },
    { win: ['wouldRecommend', false, true, '2028-09-30'] },
  ],
  [
    'correction replaces earlier same day entered before',
    { evidence: [E('recommended', '2026-10-01'), E('corrected', '2026-10-01', { rung: 'heard' })] },
    { win: ['heard', false, true, '2027-03-30'] },
  ],
  [
    'same day entered after stays',
    { evidence: [E('corrected', '2026-10-01', { rung: 'heard' }), E('recommended', '2026-10-01')] },
    { win: ['hasRecommended', false, true, '2029-09-30'] },
  ],
  [
    'entered before but dated after stays',
    { evidence: [E('recommended', '2026-10-02'), E('corrected', '2026-10-01', { rung: 'unaware' })] },
    { win: ['hasRecommended', false, true, '2029-10-01'] },
  ],
  [
    'corrected unaware',
    { evidence: [E('told', '2026-10-01'), E('corrected', '2026-10-02', { rung: 'unaware' })] },
    { win: ['unaware', false, false, null] },
  ],
  [
    'correction to hasRecommended',
    { evidence: [E('corrected', '2026-10-02', { rung: 'hasRecommended' })] },
    { win: ['hasRecommended', false, true, '2029-10-01'] },
  ],
  [
    'future correction waits',
    { evidence: [E('told', '2026-10-01'), E('corrected', '2026-12-02', { rung: 'unaware' })] },
    { win: ['heard', false, true, '2027-03-30'] },
  ],
  [
    'clock start from correction: earlier biz tp no',
    {
      evidence: [E('told', '2020-10-01'), E('corrected', '2026-01-01', { rung: 'heard' })],
      touchpoints: [T('2025-12-31')],
    },
    { win: ['heard', true, false, '2026-06-30'] },
  ],
  [
    'evidence on other offer',
    { evidence: [E('told', '2026-10-01', { offer: 'door' })] },
    { win: ['unaware', false, false, null], concerns: ['win'] },
  ],
  // concerns
  ['fit folded', { headline: 'DEWELOPERKA mieszkaniowa' }, { fits: [], concerns: ['win'], flagged: false }],
  [
    'fit inflected',
    { headline: 'Prezes u dewelopera' },
    { fits: ['win'], concerns: ['win'], flagged: true, traps: [] },
  ],
  ['fit star', { company: 'Budowlane Plus' }, { fits: ['win'], flagged: true }],
  ['fit looksFor', { looksFor: 'architekta do domu' }, { fits: ['win'] }],
  ['fit does', { does: 'construction works' }, { fits: ['win'] }],
  ['fit tag', { tags: ['hotele'] }, { fits: ['door'], concerns: ['door'] }],
  ['fit note no', { note: 'hotel', name: 'Hotel', location: 'Hotel' }, { fits: [], concerns: ['win'] }],
  ['fit two', { headline: 'hotel', company: 'Architekt sp.' }, { fits: ['win', 'door'], concerns: ['win', 'door'] }],
  ['goal names door', { goals: [G('sale', { offer: 'door' })] }, { concerns: ['door'], flagged: true, traps: [] }],
  [
    'goal reached names not',
    { goals: [G('sale', { offer: 'door', state: 'reached' })] },
    { concerns: ['win'], flagged: false },
  ],
  ['goal + fit', { headline: 'architekt', goals: [G('sale', { offer: 'door' })] }, { concerns: ['win', 'door'] }],
  ['goal names gone offer', { goals: [G('sale', { offer: 'xxx' })] }, { concerns: ['win'], flagged: true }],
  ['bare import', { headline: 'x' }, { flagged: false, fits: [], concerns: ['win'] }],
  [
    'set aside',
    { headline: 'architekt', setAside: true, touchpoints: [M('2026-11-01')] },
    { flagged: false, traps: ['untold:tell'] },
  ],
  [
    'no offers',
    { touchpoints: [M('2026-11-01'), M('2026-11-02')] },
    { concerns: [], flagged: false, traps: ['noGoal:setGoal'] },
    '2026-11-24',
    { offers: [] },
  ],
  // Within 12 months means after the same day a year ago: on 2025-02-28 that is 2024-02-28, so 2024-02-29 is within.
  [
    'month end leap',
    { ...K, evidence: [E('told', '2025-02-27')], benefits: [B('received', '2024-02-29')] },
    { traps: ['unthanked:thank'] },
    '2025-02-28',
  ],
  [
    'month end leap out',
    { ...K, evidence: [E('told', '2025-02-27')], benefits: [B('received', '2024-02-29')] },
    { traps: [] },
    '2025-03-01',
  ],
  [
    'leap now',
    { ...K, evidence: [E('told', '2028-02-27')], benefits: [B('received', '2027-02-28')] },
    { traps: [] },
    '2028-02-29',
  ],
  // untold with two concerned offers, one known
  [
    'untold second offer',
    {
      headline: 'hotel architekt',
      evidence: [E('told', '2026-11-01')],
      touchpoints: [M('2026-11-01', 'both')],
      goals: [G('advice')],
    },
    { flagged: true, traps: ['untold:tell'] },
  ],
  [
    'known offer not concerning',
    { headline: 'hotel', evidence: [E('told', '2026-11-01')], goals: [G('advice')] },
    { flagged: true, traps: [] },
  ],
];

describe('each relation is judged as the rules say', () => {
  test.each(cases)('%s', (_, parts, wanted, now, more) =>
    expect(standingVerdict(parts, wanted, now, more)).toEqual(wanted),
  );
});

test('whom to tell first: fit, goal, touchpoints of a year, the latest, the name', () => {
  const contacts = [
    { id: 'zed', name: 'Zed', touchpoints: [T('2026-11-01')] },
    { id: 'fit', name: 'Fit', headline: 'architekt' },
    { id: 'sale', name: 'Sale', goals: [G('sale')] },
    { id: 'cooperation', name: 'Coop', goals: [G('cooperation')] },
    { id: 'referral', name: 'Ref', goals: [G('referral')], touchpoints: [T('2020-01-01')] },
    { id: 'lukasz', name: 'Łukasz', touchpoints: [T('2026-11-01')] },
    { id: 'two', name: 'Two', touchpoints: [T('2026-01-01'), T('2026-02-01')] },
    { id: 'old', name: 'Old', touchpoints: [T('2025-11-24'), T('2025-11-23')] },
    { id: 'both', name: 'Both', headline: 'architekt', goals: [G('sale'), G('other')] },
    { id: 'dropped', name: 'Dropped', goals: [G('sale', { state: 'dropped' })] },
  ];
  const { tellFirst } = standings(readProjectJson(JSON.stringify({ offers: standingOffers, contacts })), '2026-11-24');
  expect(tellFirst).toEqual(['both', 'fit', 'sale', 'referral', 'cooperation', 'two', 'lukasz', 'zed', 'old']);
});
