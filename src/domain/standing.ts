/** The verdict on one contact on one day, and the day until which it holds. */
import { fits } from './fit';
import { flagged } from './flagged';
import type { Limits } from './limits';
import { type Relation, relation } from './relation';
import { tellRank } from './tellFirst';
import { traps } from './traps';
import { turningDays } from './turningDays';
import type { Awareness, Contact, Day, Id, Offer, Standing } from './words';

/** The computed verdict on a contact; `until` is the first later day on which it is another, if nothing is added. */
export function standing(contact: Contact, offers: Offer[], now: Day, limits: Limits): Standing {
  const fitting = fits(contact, offers);
  const on = (day: Day) => verdict(relation(contact, offers, fitting, day, limits), day, limits);
  const held = on(now);
  const until = firstOther(held, turningDays(contact, held, now, limits), on);
  return until === undefined ? held : { ...held, until };
}

function verdict(relation: Relation, now: Day, limits: Limits): Standing {
  const awareness = relation.knowledge.map(({ offer, evidence, ...known }): [Id, Awareness] => [offer, known]);
  const isFlagged = flagged(relation);
  return {
    offers: Object.fromEntries(awareness),
    fits: relation.fits,
    concerns: relation.concerns,
    flagged: isFlagged,
    ...(isFlagged && { tell: tellRank(relation, now, limits) }),
    traps: traps(relation, now, limits),
  };
}

function firstOther(held: Standing, days: Day[], on: (day: Day) => Standing): Day | undefined {
  if (days.length === 0) return undefined;
  const same = JSON.stringify(held);
  return days.find((day) => JSON.stringify(on(day)) !== same);
}
