import { earliest } from '../days';
import type { Touchpoint } from '../model';
import { concerning, type Knowledge } from '../relation/relation';
import type { TrapRule } from './trap';

/** They know what you do, you want business of them, you keep in touch, and they never saw a proof of it. */
export const unproven: TrapRule = (relation, _now, limits) => {
  const goal = relation.goals.find(({ kind }) => kind === 'sale' || kind === 'cooperation' || kind === 'referral');
  if (!goal) return null;
  for (const known of concerning(relation)) {
    if (!needsProof(known)) continue;
    const since = earliest(known.evidence.map(({ on }) => on))!;
    const touchpoints = touchpointsSince(relation.touchpoints, since);
    if (touchpoints < limits.unprovenTouchpoints) continue;
    return { kind: 'unproven', figures: { touchpoints, since, offer: known.offer, goal: goal.kind }, step: 'prove' };
  }
  return null;
};

const needsProof = ({ rung, knows, evidence }: Knowledge): boolean =>
  knows && (rung === 'heard' || rung === 'understands') && evidence.every(({ kind }) => kind !== 'shown');

const touchpointsSince = (touchpoints: Touchpoint[], since: string): number =>
  touchpoints.filter(({ on }) => on >= since).length;
