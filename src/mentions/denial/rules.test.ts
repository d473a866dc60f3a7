import { describe, expect, test } from 'vitest';
import { answerRules } from './answer';
import { boastRules } from './boast';
import { verdictOn } from './denial';
import { discontinuedRules } from './discontinued';
import { doubleNegationRules } from './doubleNegation';
import { formerlyRules } from './formerly';
import { idiomPhraseRules, nearIdiomRules } from './idiomPhrases';
import { harmlessRules, idiomWordRules, needRules } from './idiomWords';
import { leavingRules } from './leaving';
import { negatorRules } from './negator';
import { otherKindRule, partRules } from './partial';
import { limitRules } from './qualifier';
import { refusalRules } from './refusal';
import { takenBackRules } from './takenBack';

const denying: { name: string; example: string }[] = [
  ...answerRules,
  ...discontinuedRules,
  ...formerlyRules,
  ...leavingRules,
  ...negatorRules,
  ...refusalRules,
  ...takenBackRules,
];
const excusing: { name: string; example: string }[] = [
  ...boastRules,
  ...doubleNegationRules,
  ...idiomPhraseRules,
  ...harmlessRules,
  ...idiomWordRules,
  ...limitRules,
  ...nearIdiomRules,
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
