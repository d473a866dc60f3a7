/** The records that each trap counted, newest first, for "why?". */
import { height } from '../awareness';
import { withinMonths } from '../days';
import { type Fact, fact } from '../fact';
import type { Limits } from '../limits';
import { isMeeting, type Relation } from '../relation';
import type { Benefit, Day, Touchpoint, TrapKind } from '../words';
import { owed } from './unthanked';

type Behind = (relation: Relation, now: Day, limits: Limits) => Fact[];

const touchpointFacts = (touchpoints: Touchpoint[]): Fact[] =>
  newestFirst(touchpoints).map(({ on, channel, character, minutes, event }) =>
    fact('touchpoint', { on, channel, character, minutes, event }),
  );

const benefitFacts = (benefits: Benefit[]): Fact[] =>
  newestFirst(benefits).map(({ on, direction, kind, amount, currency }) =>
    fact('benefit', { on, direction, benefit: kind, amount, currency }),
  );

const balance: Behind = ({ touchpoints }, now, limits) =>
  touchpointFacts(touchpoints.filter(({ on }) => withinMonths(on, now, limits.balanceMonths)));

/** For each trap, its records. */
export const behindTrap: Record<TrapKind, Behind> = {
  untold: ({ touchpoints }) => touchpointFacts(touchpoints),
  unproven: ({ goals, touchpoints }) => [
    ...goals.map(({ kind, wording }) => fact('goal', { goal: kind, wording })),
    ...touchpointFacts(touchpoints),
  ],
  noGoal: ({ touchpoints }) => touchpointFacts(touchpoints),
  meetingsForMeetings: ({ touchpoints }, now, limits) =>
    touchpointFacts(touchpoints.filter((one) => isMeeting(one) && withinMonths(one.on, now, limits.idleMonths))),
  allSocial: balance,
  allBusiness: balance,
  oneSided: ({ benefits }) => benefitFacts(benefits),
  fading: ({ touchpoints, knowledge }) => [
    ...knowledge
      .filter(({ rung }) => height(rung) >= height('wouldRecommend'))
      .flatMap(({ evidence }) => newestFirst(evidence))
      .map(({ on, kind, sentence }) => fact('evidence', { on, evidence: kind, sentence })),
    ...touchpointFacts(touchpoints).slice(0, 1),
  ],
  overdue: ({ goals, reminders }, now) => [
    ...goals
      .filter(({ by }) => by && by < now)
      .map(({ kind, wording, by }) => fact('goal', { goal: kind, wording, by })),
    ...newestFirst(reminders.filter(({ on }) => on < now)).map(({ on, text }) => fact('reminder', { on, text })),
  ],
  unthanked: ({ benefits }, now, limits) => benefitFacts(owed(benefits, now, limits)),
};

function newestFirst<T extends { on: Day }>(records: T[]): T[] {
  return records.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}
