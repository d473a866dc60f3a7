/** Whom to tell first, among the flagged. */

import { fold } from '../../language/folding';
import { latest, withinMonths } from '../days';
import type { Day, TellRank } from '../model';
import type { Limits } from '../ruleNumbers';
import type { Relation } from './relation';

/** The place in the order: a need, a fit, the weightiest open goal, touchpoints of late, the latest one, the name. */
export function tellRank({ contact, fits, goals, needs, touchpoints }: Relation, now: Day, limits: Limits): TellRank {
  const weight = goals.reduce((most, { kind }) => Math.max(most, limits.goalWeights[kind]), 0);
  const recent = touchpoints.filter(({ on }) => withinMonths(on, now, limits.tellMonths)).length;
  const last = latest(touchpoints.map(({ on }) => on));
  // Zero minus, not a minus sign: the place is compared and stored, and -0 is not 0 everywhere.
  return [
    needs.length > 0 ? 0 : 1,
    fits.length > 0 ? 0 : 1,
    0 - weight,
    0 - recent,
    last ? 0 - Number(last.replaceAll('-', '')) : 0,
    fold(contact.name),
  ];
}

/** What the order needs of a contact. */
interface Ranked {
  id: string;
  name: string;
  tell: TellRank;
}

/** Compares two flagged contacts, the one to tell first before; the id settles namesakes, so that no two are equal. */
export function byTellRank(a: Ranked, b: Ranked): number {
  for (let i = 0; i < a.tell.length; i++) {
    const order = byCodeUnits(a.tell[i]!, b.tell[i]!);
    if (order !== 0) return order;
  }
  return byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id);
}

/** Compares two contacts by name as "whom to tell first" does; the id settles namesakes. */
export const compareNames = (a: { id: string; name: string }, b: { id: string; name: string }): number =>
  byCodeUnits(fold(a.name), fold(b.name)) || byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id);

/** By code points' units, so that the order is the same in every language and browser. */
const byCodeUnits = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);
