/** Traps tried against the words of the rules, day by day. */
import { describe, expect, test } from 'vitest';
import { B, E, G, M, type StandingCase, standingVerdict, T } from '../../test/fixtures/standingCases';

/** Told yesterday, with a goal: nothing is wrong but what a case adds. */
const K = { evidence: [E('told', '2026-11-23')], goals: [G('advice')] };

const cases: StandingCase[] = [
  ['1 mail', { touchpoints: [T('2026-11-01')] }, { flagged: true, traps: [] }],
  ['1 event', { touchpoints: [T('2026-11-01', 'event')] }, { flagged: true, traps: ['untold:tell'] }],
  ['2 mails', { touchpoints: [T('2026-11-01'), T('2026-11-02')] }, { traps: ['untold:tell', 'noGoal:setGoal'] }],
  ['1 mail + 1 future meeting', { touchpoints: [T('2026-11-01'), M('2026-11-25')] }, { flagged: true, traps: [] }],
  ['future-only touchpoint does not flag', { touchpoints: [M('2026-11-25')] }, { flagged: false }],
  ['today touchpoint counts', { touchpoints: [M('2026-11-24')] }, { flagged: true, traps: ['untold:tell'] }],
  [
    'unproven',
    { evidence: [E('told', '2026-10-01')], goals: [G('sale')], touchpoints: [T('2026-10-01'), T('2026-10-05')] },
    { traps: ['unproven:prove'] },
  ],
  [
    'unproven needs 2 since (incl.)',
    { evidence: [E('told', '2026-10-01')], goals: [G('sale')], touchpoints: [T('2026-09-30'), T('2026-10-05')] },
    { traps: [] },
  ],
  [
    'unproven advice no',
    { evidence: [E('told', '2026-10-01')], goals: [G('advice')], touchpoints: [T('2026-10-01'), T('2026-10-05')] },
    { traps: [] },
  ],
  [
    'unproven shown no',
    {
      evidence: [E('told', '2026-10-01'), E('shown', '2026-10-02')],
      goals: [G('sale')],
      touchpoints: [T('2026-10-01'), T('2026-10-05')],
    },
    { traps: [] },
  ],
  [
    'unproven future shown still',
    {
      evidence: [E('told', '2026-10-01'), E('shown', '2026-12-02')],
      goals: [G('sale')],
      touchpoints: [T('2026-10-01'), T('2026-10-05')],
    },
    { traps: ['unproven:prove'] },
  ],
  [
    'unproven would recommend no',
    { evidence: [E('repeated', '2026-10-01')], goals: [G('sale')], touchpoints: [T('2026-10-01'), T('2026-10-05')] },
    { traps: [] },
  ],
  [
    'unproven not faded',
    {
      evidence: [E('told', '2026-01-01')],
      goals: [G('sale')],
      touchpoints: [T('2026-01-01', 'call', 'social'), T('2026-01-05', 'call', 'social')],
    },
    { traps: ['untold:tell'] },
  ],
  [
    'noGoal reached',
    {
      evidence: [E('told', '2026-10-01')],
      goals: [G('sale', { state: 'reached' })],
      touchpoints: [T('2026-10-01'), T('2026-10-05')],
    },
    { traps: ['noGoal:setGoal'] },
  ],
  [
    '3 meetings 12 months',
    { ...K, touchpoints: [M('2025-11-25', 'both'), M('2026-01-01', 'both'), M('2026-02-01', 'both')] },
    { traps: ['meetingsForMeetings:askOrOffer'] },
  ],
  [
    '3rd exactly 12 months ago is out',
    { ...K, touchpoints: [M('2025-11-24', 'both'), M('2026-01-01', 'both'), M('2026-02-01', 'both')] },
    { traps: [] },
  ],
  [
    'benefit exactly 12 months ago does not lift',
    {
      ...K,
      touchpoints: [M('2025-11-25', 'both'), M('2026-01-01', 'both'), M('2026-02-01', 'both')],
      benefits: [B('given', '2025-11-24')],
    },
    { traps: ['meetingsForMeetings:askOrOffer'] },
  ],
  [
    'benefit within lifts',
    {
      ...K,
      touchpoints: [M('2025-11-25', 'both'), M('2026-01-01', 'both'), M('2026-02-01', 'both')],
      benefits: [B('given', '2025-11-25')],
    },
    { traps: [] },
  ],
  [
    'future benefit does not lift',
    {
      ...K,
      touchpoints: [M('2025-11-25', 'both'), M('2026-01-01', 'both'), M('2026-02-01', 'both')],
      benefits: [B('given', '2026-11-25')],
    },
    { traps: ['meetingsForMeetings:askOrOffer'] },
  ],
  [
    'calls are no meetings',
    {
      ...K,
      touchpoints: [T('2026-01-01', 'call', 'both'), T('2026-01-02', 'call', 'both'), T('2026-01-03', 'call', 'both')],
    },
    { traps: [] },
  ],
  [
    'allSocial 4 of 4',
    { ...K, touchpoints: ['01', '02', '03', '04'].map((d) => T(`2026-11-${d}`, 'call', 'social')) },
    { traps: ['allSocial:talkBusiness'] },
  ],
  [
    'allSocial 1 of 5 is 20%: no',
    {
      ...K,
      touchpoints: [...['01', '02', '03', '04'].map((d) => T(`2026-11-${d}`, 'call', 'social')), T('2026-11-05')],
    },
    { traps: [] },
  ],
  [
    'allSocial 1 of 6: yes',
    {
      ...K,
      touchpoints: [...['01', '02', '03', '04', '06'].map((d) => T(`2026-11-${d}`, 'call', 'social')), T('2026-11-05')],
    },
    { traps: ['allSocial:talkBusiness'] },
  ],
  [
    'allSocial 24 months edge',
    {
      ...K,
      touchpoints: [
        T('2024-11-24', 'call', 'social'),
        ...['02', '03', '04'].map((d) => T(`2026-11-${d}`, 'call', 'social')),
      ],
    },
    { traps: [] },
  ],
  [
    'allBusiness',
    { ...K, touchpoints: ['01', '02', '03', '04'].map((d) => T(`2026-11-${d}`)) },
    { traps: ['allBusiness:beSocial'] },
  ],
  [
    'allBusiness both counts social',
    { ...K, touchpoints: [...['01', '02', '03'].map((d) => T(`2026-11-${d}`)), T('2026-11-04', 'call', 'both')] },
    { traps: [] },
  ],
  [
    'allBusiness social 25 months ago',
    {
      ...K,
      touchpoints: [...['01', '02', '03', '04'].map((d) => T(`2026-11-${d}`)), T('2024-10-24', 'call', 'social')],
    },
    { traps: ['allBusiness:beSocial'] },
  ],
  [
    'oneSided 3 given',
    { ...K, benefits: ['01', '02', '03'].map((d) => B('given', `2020-01-${d}`)) },
    { traps: ['oneSided:ask'] },
  ],
  [
    'oneSided 3 received thanked',
    { ...K, benefits: ['01', '02', '03'].map((d) => B('received', `2020-01-${d}`)) },
    { traps: ['oneSided:giveBack'] },
  ],
  [
    'oneSided differ by 2',
    { ...K, benefits: ['01', '02', '03'].map((d) => B('given', `2020-01-${d}`)).concat([B('received', '2020-01-01')]) },
    { traps: [] },
  ],
  [
    'fading 180 exact: on > now-180',
    { goals: [G('advice')], evidence: [E('repeated', '2026-11-01')], touchpoints: [T('2026-05-28')] },
    { traps: ['fading:getInTouch'] },
  ],
  [
    'fading 179',
    { goals: [G('advice')], evidence: [E('repeated', '2026-11-01')], touchpoints: [T('2026-05-29')] },
    { traps: [] },
  ],
  [
    'fading no touchpoint',
    { goals: [G('advice')], evidence: [E('recommended', '2026-11-01')] },
    { traps: ['fading:getInTouch'] },
  ],
  [
    'fading faded too',
    { goals: [G('advice')], evidence: [E('repeated', '2020-11-01')] },
    { flagged: true, traps: ['fading:getInTouch'] },
  ],
  [
    'fading other offer',
    { goals: [G('advice')], evidence: [E('told', '2026-11-01'), E('recommended', '2026-01-01', { offer: 'door' })] },
    { traps: ['fading:getInTouch'] },
  ],
  ['overdue today not', { ...K, goals: [G('advice', { by: '2026-11-24' })] }, { traps: [] }],
  ['overdue yesterday', { ...K, goals: [G('advice', { by: '2026-11-23' })] }, { traps: ['overdue:decide'] }],
  ['overdue reached not', { ...K, goals: [G('advice', { by: '2026-11-23', state: 'reached' })] }, { traps: [] }],
  ['overdue reminder', { ...K, reminders: [{ on: '2026-11-23' }] }, { traps: ['overdue:decide'] }],
  ['overdue reminder done', { ...K, reminders: [{ on: '2026-11-23', done: true }] }, { traps: [] }],
  ['unthanked 7 days', { ...K, benefits: [B('received', '2026-11-17')] }, { traps: ['unthanked:thank'] }],
  ['unthanked 6 days', { ...K, benefits: [B('received', '2026-11-18')] }, { traps: [] }],
  ['unthanked 12 months ago exactly out', { ...K, benefits: [B('received', '2025-11-24')] }, { traps: [] }],
  ['unthanked 12 months-1', { ...K, benefits: [B('received', '2025-11-25')] }, { traps: ['unthanked:thank'] }],
  ['unthanked thanked', { ...K, benefits: [B('received', '2026-11-01', { thanked: '2026-11-02' })] }, { traps: [] }],
  ['unthanked given no', { ...K, benefits: [B('given', '2026-11-01')] }, { traps: [] }],
];

describe('each trap is judged as the rules say', () => {
  test.each(cases)('%s', (_, parts, wanted, now, more) =>
    expect(standingVerdict(parts, wanted, now, more)).toEqual(wanted),
  );
});
