/** What a trap's rule is. */

import type { Day, Trap } from '../model';
import type { Relation } from '../relation/relation';
import type { Limits } from '../ruleNumbers';

/**
 * Says whether a relation goes wrong in one named way. Figures are counts and days, never ages: "since 3 March" stays
 * true overnight, so that a standing changes only when something does, and a dismissed trap stays away.
 * `Of` is what of the relation it looks at.
 */
export type TrapRule<Of = Relation> = (relation: Of, now: Day, limits: Limits) => Trap | null;
