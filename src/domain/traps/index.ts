/** The traps, one file each, in the order in which they are shown. */

import { type Day, type Trap, type TrapKind, trapKinds } from '../model';
import type { Relation } from '../relation/relation';
import type { Limits } from '../ruleNumbers';
import { allBusiness } from './allBusiness';
import { allSocial } from './allSocial';
import { fading } from './fading';
import { meetingsForMeetings } from './meetingsForMeetings';
import { noGoal } from './noGoal';
import { oneSided } from './oneSided';
import { overdue } from './overdue';
import type { TrapRule } from './trap';
import { unproven } from './unproven';
import { unthanked } from './unthanked';
import { untold } from './untold';

/** The rule of every trap. */
const trapRules: Record<TrapKind, TrapRule> = {
  untold,
  unproven,
  noGoal,
  meetingsForMeetings,
  allSocial,
  allBusiness,
  oneSided,
  fading,
  overdue,
  unthanked,
};

/** The traps that a relation is in, in the order of `trapKinds`. */
export function traps(relation: Relation, now: Day, limits: Limits): Trap[] {
  return trapKinds.flatMap((kind) => trapRules[kind](relation, now, limits) ?? []);
}
