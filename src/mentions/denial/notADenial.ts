/** Figures of speech with a denial that deny nothing: "not only", "don't forget", "we've never lost a pallet". */
import { wholeWord } from '../../language/pattern';
import { type Clause, gapBefore, wordAt, wordsUpTo } from '../clause';
import { ruleFor } from './denialRule';
import { nearWord } from './negatingWords';
import { type AroundNegator, notADenialNearRules, notADenialPhraseRules } from './notADenialPhrases';
import { harmlessRules, needRules, notADenialWordRules } from './notADenialWords';

const auxiliary = wholeWord(
  /sie|juz|jeszcze/,
  /miel\w*|mial\w*|ma|mam|mamy/,
  /moge|mozemy|chce|chcemy/,
  /pan|pani|panstwo/,
  /do|does|did|be|been|have|has|had|to/,
  /can|could|will|would|should|think/,
  /an|a|any|the|even|ever|really|already|yet/,
  /you|we|i|you've/,
);

/** The rule by which what is around the negator makes a figure of speech of it, if any. */
export function notADenialBy(clause: Clause, at: number): { name: string } | undefined {
  const words = clause.words.map(({ word }) => word);
  const parts: Record<keyof AroundNegator, string> = {
    negator: wordAt(clause, at),
    previous: wordAt(clause, at - 1),
    next: wordAt(clause, at + 1),
    gap: gapBefore(clause, at),
    upTo: words.slice(0, at).join(' '),
    clauseBefore: wordsUpTo(clause, at).join(' '),
    between: words.slice(at, clause.first).join(' '),
    sentence: clause.text,
  };
  if (nearWord.test(parts.negator)) return ruleFor(notADenialNearRules, parts);
  return ruleFor(notADenialPhraseRules, parts) ?? notADenialBehind(clause, at);
}

/** The next words that carry a meaning decide: "nie musi Pan", "don't you forget". */
function notADenialBehind(clause: Clause, at: number): { name: string } | undefined {
  for (let next = at + 1; next < clause.first && next < at + 5; next++) {
    const parts = { word: wordAt(clause, next), next: wordAt(clause, next + 1) };
    const found = ruleFor(notADenialWordRules, parts) ?? ruleFor(harmlessRules, parts) ?? ruleFor(needRules, parts);
    if (found) return found;
    if (!auxiliary.test(parts.word)) return undefined;
  }
  return at + 1 < clause.first ? undefined : ruleFor(notADenialWordRules, { word: wordAt(clause, at + 1) });
}
