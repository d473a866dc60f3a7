/**
 * Does a sentence take its keyword back ("Nie robimy już okien"), or leave it standing ("Nie tylko okna", "Don't
 * forget we make windows")? No grammar: each kind of denial has its file and its list of rules.
 */

import { fold, type Span } from '../../language/folding';
import { aroundKeyword, type Clause, clauseOf, isQuestion } from '../clause';
import { boastFor } from './boast';
import { type DenialRule, ruleFor } from './denialRule';
import { discontinuedRules } from './discontinued';
import { leftTheBusinessRules } from './leftTheBusiness';
import { type DenialVerdict, negationIn } from './negation';
import { noAsAnswerRules } from './noAsAnswer';
import { notOurTradeRules } from './notOurTrade';
import { onlyInThePastRules } from './onlyInThePast';
import { refusalFor } from './refusal';

/** The rule that takes the keyword at this place of the sentence back, by its name, or null. `next` is what follows. */
export function denialOf(sentence: string, keyword: Span, next = ''): string | null {
  const verdict = verdictOn(sentence, keyword, next);
  return (verdict?.denied && verdict.rules[0]) || null;
}

/** The verdict on a keyword, also where a rule leaves it standing; null where nothing denies. */
export function verdictOn(sentence: string, keyword: Span, next = ''): DenialVerdict | null {
  const clause = clauseOf(sentence, keyword);
  const before = fold(sentence.slice(Math.max(0, keyword.start - aroundKeyword), keyword.start));
  const behind = fold(sentence.slice(keyword.end, keyword.end + aroundKeyword));
  const denial = answerTo(sentence, next) ?? phraseAround(before, behind);
  if (denial) return { denied: true, rules: [denial.name] };
  const boast = boastFor(wordsOfClause(clause), clause.first);
  if (boast) return { denied: false, rules: [boast.name] };
  return negationIn(clause, behind);
}

/** A question this short may be one's own: "Okna? Już nie." */
const shortQuestion = 40;

const answerTo = (sentence: string, next: string): DenialRule<'next'> | undefined =>
  sentence.length < shortQuestion && isQuestion(sentence)
    ? ruleFor(noAsAnswerRules, { next: fold(next.slice(0, shortQuestion)) })
    : undefined;

/** The phrases that need no negator. */
function phraseAround(before: string, behind: string): { name: string } | undefined {
  const parts = { before, behind, around: before + behind };
  return (
    ruleFor(notOurTradeRules, parts) ??
    ruleFor(discontinuedRules, parts) ??
    ruleFor(leftTheBusinessRules, parts) ??
    ruleFor(onlyInThePastRules, parts) ??
    refusalFor(parts)
  );
}

const wordsOfClause = ({ words }: Clause): string[] => words.map(({ word }) => word);
