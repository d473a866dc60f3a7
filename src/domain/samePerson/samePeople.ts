/**
 * Records that may be one person's. A suggestion and never more: the user says whether it is so. Two profiles are two
 * people, and so are namesakes of two firms, unless they have a telephone in common (judgePair.ts).
 */
import type { Id } from '../model';
import { type ComparedRecord, prepareRecord } from './comparedRecord';
import { judgePair, likelihood, type PairReasons } from './judgePair';
import { pairsByName } from './pairsByName';

/** Two records, and why they may be one person's. */
export interface SamePair extends PairReasons {
  one: Id;
  other: Id;
}

/** The pairs, the likeliest first. */
export function samePeople(records: readonly ComparedRecord[]): SamePair[] {
  const pairs: { at: number; pair: SamePair }[] = [];
  for (const [one, other] of pairsByName(records.map(prepareRecord))) {
    const reasons = judgePair(one, other);
    if (reasons) pairs.push({ at: one.at, pair: { one: one.record.id, other: other.record.id, ...reasons } });
  }
  return pairs.sort((a, b) => likelihood(b.pair) - likelihood(a.pair) || a.at - b.at).map(({ pair }) => pair);
}
