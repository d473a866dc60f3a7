/** The days on which a standing can change by the calendar alone. */
import { addDays, leavesMonths } from '../days';
import type { Contact, Day, Standing } from '../model';
import type { Limits } from '../ruleNumbers';

/**
 * Every later day on which anything in the standing may differ, in order. It may name days on which nothing does;
 * it must miss none: each clock and window of the rules has its line here.
 */
export function changeDays(contact: Contact, held: Standing, now: Day, limits: Limits): Day[] {
  const days = [
    ...contact.evidence.flatMap(({ on }) => [on, reconnectTurn(on, limits)]),
    // Up to the first other day the awareness is as it is, so that its own `until` is the only clock to watch.
    ...Object.values(held.offers).flatMap(({ until }) => until ?? []),
    ...contact.touchpoints.flatMap(({ on }) => touchpointTurns(on, limits)),
    ...contact.benefits.flatMap(({ on, thanked }) => [...benefitTurns(on, limits), ...(thanked ? [thanked] : [])]),
    ...contact.goals.flatMap(({ by }) => (by ? [addDays(by, 1)] : [])),
    ...contact.needs.flatMap(({ on }) => [on, addDays(on, limits.needDays)]),
    ...contact.reminders.map(({ on }) => addDays(on, 1)),
  ];
  return [...new Set(days.filter((day) => day > now))].sort();
}

const touchpointTurns = (on: Day, limits: Limits): Day[] => [
  on,
  addDays(on, limits.silentDays),
  leavesMonths(on, limits.tellMonths),
  leavesMonths(on, limits.idleMonths),
  leavesMonths(on, limits.balanceMonths),
  reconnectTurn(on, limits),
];

const reconnectTurn = (on: Day, limits: Limits): Day => leavesMonths(on, 12 * limits.reconnectYears);

const benefitTurns = (on: Day, limits: Limits): Day[] => [
  on,
  reconnectTurn(on, limits),
  addDays(on, limits.thankDays),
  leavesMonths(on, limits.thankMonths),
  leavesMonths(on, limits.idleMonths),
];
