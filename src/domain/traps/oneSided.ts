import type { TrapRule } from './trap';

/** One of the two gives, the other takes. Benefits are counted, not weighed: most have no amount. */
export const oneSided: TrapRule = ({ benefits }, _now, limits) => {
  const given = benefits.filter(({ direction }) => direction === 'given').length;
  const received = benefits.length - given;
  if (given === received || Math.abs(given - received) < limits.oneSided) return null;
  return { kind: 'oneSided', figures: { given, received }, step: received > given ? 'giveBack' : 'ask' };
};
