/** The verdict on one contact on one day, and the day until which it holds. */

import type { Awareness, Contact, Day, Id, Offer, Standing } from '../model';
import type { Limits } from '../ruleNumbers';
import { traps } from '../traps/index';
import { changeDays } from './changeDays';
import { fittingOffers } from './fit';
import { isFlagged } from './isFlagged';
import { type Relation, relation } from './relation';
import { summary } from './summary';
import { tellRank } from './tellRank';

/** The computed verdict on a contact; `until` is the first later day on which it is another, if nothing is added. */
export function standing(contact: Contact, offers: Offer[], now: Day, limits: Limits): Standing {
  const fitting = fittingOffers(contact, offers);
  const on = (day: Day) => verdict(relation(contact, offers, fitting, day, limits), day, limits);
  const held = on(now);
  const until = firstOther(held, changeDays(contact, held, now, limits), on);
  return until === undefined ? held : { ...held, until };
}

function verdict(relation: Relation, now: Day, limits: Limits): Standing {
  const awareness = relation.knowledge.map(({ offer, evidence, ...known }): [Id, Awareness] => [offer, known]);
  const flagged = isFlagged(relation);
  const counted = summary(relation, now, limits);
  return {
    offers: Object.fromEntries(awareness),
    fits: relation.fits,
    concerns: relation.concerns,
    flagged,
    ...(flagged && { tellRank: tellRank(relation, now, limits) }),
    traps: traps(relation, now, limits),
    ...(counted && { summary: counted }),
  };
}

function firstOther(held: Standing, days: Day[], on: (day: Day) => Standing): Day | undefined {
  if (days.length === 0) return undefined;
  const same = JSON.stringify(held);
  return days.find((day) => JSON.stringify(on(day)) !== same);
}
