import { withinMonths } from '../days';
import { hasCharacter, isSocial } from '../relation/character';
import type { Relation } from '../relation/relation';
import type { TrapRule } from './trap';

/** You only ever speak of business. */
export const allBusiness: TrapRule<Pick<Relation, 'touchpoints'>> = (relation, now, limits) => {
  const touchpoints = relation.touchpoints.filter(
    (one) => hasCharacter(one) && withinMonths(one.on, now, limits.balanceMonths),
  );
  if (touchpoints.length < limits.balanceTouchpoints || touchpoints.some(isSocial)) return null;
  const figures = { touchpoints: touchpoints.length, social: 0, months: limits.balanceMonths };
  return { kind: 'allBusiness', figures, step: 'beSocial' };
};
