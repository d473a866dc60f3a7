import { withinMonths } from '../days';
import { isSocial } from '../relation';
import type { TrapRule } from './trap';

/** You only ever speak of business. */
export const allBusiness: TrapRule = (relation, now, limits) => {
  const touchpoints = relation.touchpoints.filter(({ on }) => withinMonths(on, now, limits.balanceMonths));
  if (touchpoints.length < limits.balanceTouchpoints || touchpoints.some(isSocial)) return null;
  const figures = { touchpoints: touchpoints.length, social: 0, months: limits.balanceMonths };
  return { kind: 'allBusiness', figures, step: 'beSocial' };
};
