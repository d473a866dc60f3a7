import { addDays, earliest, withinMonths } from '../days';
import type { TrapRule } from './trap';

/** They did something for you, a while ago, and you never said thanks. Thanks dated in the future are not said yet. */
export const unthanked: TrapRule = ({ benefits }, now, limits) => {
  const owed = benefits.filter(
    ({ on, direction, thanked }) =>
      direction === 'received' &&
      withinMonths(on, now, limits.thankMonths) &&
      on <= addDays(now, -limits.thankDays) &&
      !(thanked && thanked <= now),
  );
  const since = earliest(owed.map(({ on }) => on));
  return since === undefined ? null : { kind: 'unthanked', figures: { benefits: owed.length, since }, step: 'thank' };
};
