/** The records that each trap counted, newest first, for "why?". */

import { withinMonths } from '../days';
import type { Benefit, Day, Touchpoint, TrapKind } from '../model';
import { height } from '../relation/awareness';
import { type Reason, reason } from '../relation/reason';
import { isMeeting, type Relation } from '../relation/relation';
import type { Limits } from '../ruleNumbers';
import { owed } from './unthanked';

type TrapRecords = (relation: Relation, now: Day, limits: Limits) => Reason[];

const touchpointReasons = (touchpoints: Touchpoint[]): Reason[] =>
  newestFirst(touchpoints).map(({ on, channel, character, minutes, event }) =>
    reason('touchpoint', { on, channel, character, minutes, event }),
  );

const benefitReasons = (benefits: Benefit[]): Reason[] =>
  newestFirst(benefits).map(({ on, direction, kind, amount, currency }) =>
    reason('benefit', { on, direction, benefit: kind, amount, currency }),
  );

const balance: TrapRecords = ({ touchpoints }, now, limits) =>
  touchpointReasons(touchpoints.filter(({ on }) => withinMonths(on, now, limits.balanceMonths)));

/** For each trap, its records. */
export const trapReasons: Record<TrapKind, TrapRecords> = {
  untold: ({ touchpoints }) => touchpointReasons(touchpoints),
  unproven: ({ goals, touchpoints }) => [
    ...goals.map(({ kind, wording }) => reason('goal', { goal: kind, wording })),
    ...touchpointReasons(touchpoints),
  ],
  noGoal: ({ touchpoints }) => touchpointReasons(touchpoints),
  meetingsForMeetings: ({ touchpoints }, now, limits) =>
    touchpointReasons(touchpoints.filter((one) => isMeeting(one) && withinMonths(one.on, now, limits.idleMonths))),
  allSocial: balance,
  allBusiness: balance,
  oneSided: ({ benefits }) => benefitReasons(benefits),
  fading: ({ touchpoints, knowledge }) => [
    ...knowledge
      .filter(({ rung }) => height(rung) >= height('wouldRecommend'))
      .flatMap(({ evidence }) => newestFirst(evidence))
      .map(({ on, kind, sentence }) => reason('evidence', { on, evidence: kind, sentence })),
    ...touchpointReasons(touchpoints).slice(0, 1),
  ],
  overdue: ({ goals, reminders }, now) => [
    ...goals
      .filter(({ by }) => by && by < now)
      .map(({ kind, wording, by }) => reason('goal', { goal: kind, wording, by })),
    ...newestFirst(reminders.filter(({ on }) => on < now)).map(({ on, text }) => reason('reminder', { on, text })),
  ],
  unthanked: ({ benefits }, now, limits) => benefitReasons(owed(benefits, now, limits)),
};

function newestFirst<T extends { on: Day }>(records: T[]): T[] {
  return records.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
