/** "Nie robimy okien": a word that denies, and what reaches from it to the keyword. */

import { type Clause, wordAt } from '../clause';
import { conditionRuleFor } from './conditionalDenial';
import { doubleNegationFor } from './doubleNegation';
import { negatorFor } from './negatingWords';
import { isNear, reachesBack, reachesForward } from './negationScope';
import { notADenialBy } from './notADenial';
import { partRuleFor } from './onlyAPartDenied';

/** Whether a keyword is denied, and the names of the rules that say so: one that denies it, or all that excuse. */
export interface DenialVerdict {
  denied: boolean;
  rules: string[];
}

/** The denials that a condition, a manner or a time behind the keyword limits. */
const limitable = /^(nie|not|\w+n't|dont|never|nigdy)$/;

/** The first negator that reaches the keyword denies it, whatever excuses another. */
export function negationIn(clause: Clause, behind: string): DenialVerdict | null {
  const excuses: string[] = [];
  for (let at = 0; at < clause.words.length; at++) {
    const verdict = verdictAt(clause, at, behind);
    if (verdict?.denied) return verdict;
    excuses.push(...(verdict?.rules ?? []));
  }
  return excuses.length > 0 ? { denied: false, rules: excuses } : null;
}

function verdictAt(clause: Clause, at: number, behind: string): DenialVerdict | null {
  const negator = negatorFor(clause, at);
  if (!negator) return null;
  const words = clause.words.map(({ word }) => word);
  const excuse =
    doubleNegationFor(words, clause.first, at) ??
    (limitable.test(wordAt(clause, at))
      ? (conditionRuleFor(behind) ?? partRuleFor(words.slice(at, clause.first), behind))
      : undefined);
  if (excuse) return { denied: false, rules: [excuse.name] };
  const denied = { denied: true, rules: [negator.name] };
  if (at > clause.last) return reachesBack(clause, at) ? denied : null;
  if (!isNear(clause, at)) return null;
  const idiom = notADenialBy(clause, at);
  if (idiom) return { denied: false, rules: [idiom.name] };
  return reachesForward(clause, at) ? denied : null;
}
