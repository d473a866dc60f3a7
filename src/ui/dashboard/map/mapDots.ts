/** The dots of the social–business map. */
import { today, withinMonths } from '../../../domain/days';
import type { Standing } from '../../../domain/model';
import { isBusiness, isSocial } from '../../../domain/relation/character';
import type { Limits } from '../../../domain/ruleNumbers';
import { allBusiness } from '../../../domain/traps/allBusiness';
import { allSocial } from '../../../domain/traps/allSocial';
import type { ContactRelation } from '../../../store/queries/contacts/relations';
import { memoizeForDay } from '../shared/memoizeForDay';
import type { AllRelations } from '../shared/useRelations';

const imbalanceTraps = { allSocial, allBusiness };
const imbalances = ['allSocial', 'allBusiness'] as const;

/** One contact on the map: touchpoints of each character lately, and all benefits. */
export interface MapDot {
  id: string;
  name: string;
  social: number;
  business: number;
  benefits: number;
  imbalance?: (typeof imbalances)[number];
  standing: Standing;
}

/** Everybody with a social or a business touchpoint, those with the most first. */
export const mapDotsOf = memoizeForDay(({ relations, limits }: AllRelations): MapDot[] =>
  relations
    .map((relation) => dotOf(relation, limits))
    .filter(({ social, business }) => social + business > 0)
    .sort((a, b) => b.social + b.business - a.social - a.business),
);

function dotOf({ row, contact }: ContactRelation, limits: Limits): MapDot {
  const recent = contact.touchpoints.filter(({ on }) => withinMonths(on, today(), limits.balanceMonths));
  return {
    id: row.id,
    name: row.name,
    standing: row.standing,
    social: recent.filter(isSocial).length,
    business: recent.filter(isBusiness).length,
    benefits: contact.benefits.length,
    imbalance: imbalances.find((kind) => imbalanceTraps[kind](contact, today(), limits)),
  };
}

/** Names the place of a dot: those with the same numbers share one. */
export const dotPlace = ({ social, business }: MapDot): string => `${social}/${business}`;
