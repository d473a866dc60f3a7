import { describe, expect, test } from 'vitest';
import { boastRules } from './boast';
import { conditionRules } from './conditionalDenial';
import { verdictOn } from './denial';
import { discontinuedRules } from './discontinued';
import { doubleNegationRules } from './doubleNegation';
import { leftTheBusinessRules } from './leftTheBusiness';
import { negatorRules } from './negatingWords';
import { noAsAnswerRules } from './noAsAnswer';
import { notADenialNearRules, notADenialPhraseRules } from './notADenialPhrases';
import { harmlessRules, needRules, notADenialWordRules } from './notADenialWords';
import { notOurTradeRules } from './notOurTrade';
import { otherKindRule, partRules } from './onlyAPartDenied';
import { onlyInThePastRules } from './onlyInThePast';
import { refusalRules } from './refusal';

const denying: { name: string; example: string }[] = [
  ...noAsAnswerRules,
  ...discontinuedRules,
  ...onlyInThePastRules,
  ...leftTheBusinessRules,
  ...negatorRules,
  ...refusalRules,
  ...notOurTradeRules,
];
const excusing: { name: string; example: string }[] = [
  ...boastRules,
  ...doubleNegationRules,
  ...notADenialPhraseRules,
  ...harmlessRules,
  ...notADenialWordRules,
  ...conditionRules,
  ...notADenialNearRules,
  ...needRules,
  ...partRules,
  otherKindRule,
];

/** The verdict on an example: its keyword is in square brackets, and a question may have an answer. */
function verdictOnExample(example: string) {
  const [, before = '', keyword = '', rest = ''] = example.match(/^(.*)\[(.*)\](.*)$/) ?? [];
  const [behind = '', answer] = rest.startsWith('?') ? ['?', rest.slice(1)] : [rest];
  const start = before.length;
  return verdictOn(before + keyword + behind, { start, end: start + keyword.length }, answer);
}

describe('each rule decides its own example', () => {
  test.each(denying)('$name: $example', ({ name, example }) =>
    expect(verdictOnExample(example)).toEqual({ denied: true, rules: [name] }),
  );

  test.each(excusing)('$name: $example', ({ name, example }) =>
    expect(verdictOnExample(example)).toEqual({ denied: false, rules: expect.arrayContaining([name]) }),
  );
});

test('no two rules share a name', () => {
  const names = [...denying, ...excusing].map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});
