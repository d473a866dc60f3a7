import { addDays, earliest, withinMonths } from '../days';
import type { Benefit, Day } from '../model';
import type { Limits } from '../ruleNumbers';
import type { TrapRule } from './trap';

/** They did something for you, a while ago, and you never said thanks. */
export const unthanked: TrapRule = ({ benefits }, now, limits) => {
  const all = owed(benefits, now, limits);
  const since = earliest(all.map(({ on }) => on));
  return since === undefined ? null : { kind: 'unthanked', figures: { benefits: all.length, since }, step: 'thank' };
};

/** The benefits for which thanks are due. Thanks dated in the future are not said yet. */
export const owed = (benefits: Benefit[], now: Day, limits: Limits): Benefit[] =>
  benefits.filter(
    ({ on, direction, thanked }) =>
      direction === 'received' &&
      withinMonths(on, now, limits.thankMonths) &&
      on <= addDays(now, -limits.thankDays) &&
      !(thanked && thanked <= now),
  );
