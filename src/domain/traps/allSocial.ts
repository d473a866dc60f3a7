import { withinMonths } from '../days';
import { hasCharacter, isBusiness } from '../relation/character';
import type { Relation } from '../relation/relation';
import type { TrapRule } from './trap';

/** You like each other, and hardly ever speak of business. */
export const allSocial: TrapRule<Pick<Relation, 'touchpoints'>> = (relation, now, limits) => {
  const touchpoints = relation.touchpoints.filter(
    (one) => hasCharacter(one) && withinMonths(one.on, now, limits.balanceMonths),
  );
  const business = touchpoints.filter(isBusiness).length;
  if (touchpoints.length < limits.balanceTouchpoints) return null;
  // In whole numbers: one in five is 20 per cent, and not under it.
  if (business * 100 >= limits.businessPercent * touchpoints.length) return null;
  const figures = { touchpoints: touchpoints.length, business, months: limits.balanceMonths };
  return { kind: 'allSocial', figures, step: 'talkBusiness' };
};
