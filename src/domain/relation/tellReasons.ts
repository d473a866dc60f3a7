/** Why a contact is worth telling, in the order of "whom to tell first". */
import { latest } from '../days';
import type { Contact, Day, Offer } from '../model';
import type { Limits } from '../ruleNumbers';
import { audienceFit } from './fit';
import { type Reason, reason } from './reason';
import { type Relation, relation, unknown } from './relation';
import { currentOffers } from './retiredOffers';
import { tellRank } from './tellRank';

/**
 * The reasons for a contact's place in the order.
 * @param fits a reason of kind `fit` for each offer that the contact fits
 */
export function tellReasons(at: Relation, fits: Reason[], now: Day, limits: Limits): Reason[] {
  const [, , minusWeight, minusRecent] = tellRank(at, now, limits);
  const goal = at.goals.find(({ kind }) => limits.goalWeights[kind] === -minusWeight);
  const last = latest(at.touchpoints.map(({ on }) => on));
  return [
    ...needReasons(at),
    ...(fits.length > 0 ? fits : [reason('noFit')]),
    ...(goal
      ? [reason('goalWeighs', { goal: goal.kind, wording: goal.wording, by: goal.by, weight: -minusWeight })]
      : []),
    reason('recent', { touchpoints: 0 - minusRecent, months: limits.tellMonths }),
    ...(last ? [reason('latest', { on: last })] : []),
  ];
}

/** What they ask for. */
export const needReasons = ({ needs }: Relation): Reason[] =>
  needs.map(({ on, offer, sentence }) => reason('asked', { on, offer, sentence }));

/** Why to tell a contact: its place in the order, and each offer that it may have forgotten. */
export function whyTell(contact: Contact, offers: Offer[], now: Day, limits: Limits): Reason[] {
  const fits = currentOffers(offers).flatMap((offer) => audienceFit(contact, offer) ?? []);
  const fitting = fits.map(({ offer }) => offer);
  const at = relation(contact, offers, fitting, now, limits);
  return [
    ...tellReasons(
      at,
      fits.map((fit) => reason('fit', { ...fit })),
      now,
      limits,
    ),
    ...unknown(at)
      .filter(({ faded }) => faded)
      .map(({ offer, rung }) => reason('mayHaveForgotten', { offer, rung })),
  ];
}
