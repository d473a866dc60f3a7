import { latest, withinDays } from '../days';
import { height } from '../relation/awareness';
import type { TrapRule } from './trap';

/** An advocate you leave alone. Any offer counts: somebody who recommends need not buy. */
export const fading: TrapRule = ({ touchpoints, knowledge }, now, limits) => {
  const advocate = knowledge.find(({ rung }) => height(rung) >= height('wouldRecommend'));
  if (!advocate || touchpoints.some(({ on }) => withinDays(on, now, limits.silentDays))) return null;
  const last = latest(touchpoints.map(({ on }) => on));
  const figures = { offer: advocate.offer, rung: advocate.rung, days: limits.silentDays, ...(last && { last }) };
  return { kind: 'fading', figures, step: 'getInTouch' };
};
