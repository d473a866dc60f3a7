/** Unusual relations and the traps, each judged by hand from the words of the rules before it was tried. */
import { describe, expect, test } from 'vitest';
import { B, E, G, M, type StandingCase, standingVerdict, T } from '../../test/fixtures/standingCases';

const now = '2026-11-24';
/** Told today, with a goal: nothing is wrong but what a case adds. */
const K = (day = now) => ({ evidence: [E('told', day)], goals: [G('other')] });
const social = (...days: string[]) => days.map((on) => T(on, 'call', 'social'));
/** Days of October 2026. */
const october = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `2026-10-${String(from + i).padStart(2, '0')}`);
const hotels = 'Hotel, architekt';

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

describe('a trap', () => {
  test.each(traps)('%s', (_, parts, wanted, now, more) =>
    expect(standingVerdict(parts, wanted, now, more)).toEqual(wanted),
  );
});
