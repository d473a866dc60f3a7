import { earliest } from '../days';
import type { TrapRule } from './trap';

/** You are in touch, and don't know what for. */
export const noGoal: TrapRule = ({ touchpoints, goals }, _now, limits) => {
  if (goals.length > 0 || touchpoints.length < limits.noGoalTouchpoints) return null;
  const since = earliest(touchpoints.map(({ on }) => on)) ?? '';
  return { kind: 'noGoal', figures: { touchpoints: touchpoints.length, since }, step: 'setGoal' };
};
