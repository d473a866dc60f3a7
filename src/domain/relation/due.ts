/** What is due with a contact, and from which day: what you promised yourself, what you owe, who went quiet. */
import { addDays, latest } from '../days';
import type { Benefit, Contact, Day, Goal, Reminder, Trap } from '../model';
import type { Limits } from '../ruleNumbers';
import { type Dismissed, isDismissed } from '../traps/dismissed';
import { owed } from '../traps/unthanked';

/** One thing that is due on a day or has been since. */
export type Due =
  | { kind: 'reminder'; on: Day; reminder: Reminder }
  | { kind: 'goal'; on: Day; goal: Goal }
  | { kind: 'thanks'; on: Day; benefit: Benefit }
  | { kind: 'fading'; on: Day; trap: Trap }
  | { kind: 'cadence'; on: Day; last: Day };

/** What of a contact the rules don't know, and being due depends on. */
export interface Cadence {
  /** To be in touch every so many days. */
  days?: number | undefined;
  /** Left alone until that day; a reminder is not held back by it. */
  snoozed?: Day | undefined;
  dismissed?: Dismissed[] | undefined;
}

/** Everything with a day on it, also what is yet to come, the earliest first. */
export function dues(contact: Contact, traps: readonly Trap[], cadence: Cadence, now: Day, limits: Limits): Due[] {
  const held = traps.filter((trap) => !isDismissed(trap, cadence.dismissed ?? []));
  const later: Due[] = [
    ...contact.goals.flatMap((goal): Due[] =>
      goal.state === 'open' && goal.by ? [{ kind: 'goal', on: goal.by, goal }] : [],
    ),
    ...(held.some(({ kind }) => kind === 'unthanked')
      ? owed(contact.benefits, now, limits).map(
          (benefit): Due => ({ kind: 'thanks', on: addDays(benefit.on, limits.thankDays), benefit }),
        )
      : []),
    ...held
      .filter(({ kind }) => kind === 'fading')
      .map((trap): Due => ({ kind: 'fading', on: fadingSince(trap, now), trap })),
    ...cadenceDue(contact, cadence.days),
  ];
  const { snoozed = '' } = cadence;
  return [
    ...contact.reminders
      .filter(({ done }) => !done)
      .map((reminder): Due => ({ kind: 'reminder', on: reminder.on, reminder })),
    ...later.map((due) => (due.on < snoozed ? { ...due, on: snoozed } : due)),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** Whether the user set the day: what the rules find due is shown as well, but nobody is called for it. */
export const isPromised = ({ kind }: Due): boolean => kind === 'reminder' || kind === 'goal' || kind === 'cadence';

function fadingSince({ figures: { last, days } }: Trap, now: Day): Day {
  return typeof last === 'string' && typeof days === 'number' ? addDays(last, days) : now;
}

/** Counted from the last time you were in touch; before that there is no cadence to keep. */
function cadenceDue({ touchpoints }: Contact, days: number | undefined): Due[] {
  const last = days ? latest(touchpoints.map(({ on }) => on)) : undefined;
  return days && last ? [{ kind: 'cadence', on: addDays(last, days), last }] : [];
}
