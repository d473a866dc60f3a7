import { describe, expect, test } from 'vitest';
import { advertisingRules } from './advertising';
import { openRules, requestRules, verdictFinder } from './need';
import type { NeedRule } from './needRule';
import { notReallyANeedRules } from './notReallyANeed';
import { problemOrPlanRules } from './problemOrPlan';
import { requestForOtherThingRules } from './requestForOtherThing';
import { sellerRules } from './sellsOrSeeksWork';

const asking: NeedRule[] = [...requestRules, ...openRules];
const refusing: NeedRule[] = [
  ...notReallyANeedRules,
  ...sellerRules,
  ...requestForOtherThingRules,
  ...advertisingRules,
];

/** The verdict on an example: its keyword is in square brackets. */
function verdictOnExample(example: string) {
  const keywords = Array.from(example.matchAll(/\[(.*?)\]/g), ([, keyword = '']) => keyword);
  return verdictFinder({ keywords })(example.replace(/[[\]]/g, ''));
}

describe('each rule decides its own example', () => {
  test.each(asking)('$name: $example', ({ name, example }) =>
    expect(verdictOnExample(example)).toEqual({
      rule: name,
      sentence: expect.any(String),
      keyword: expect.any(String),
    }),
  );

  test.each(refusing)('$name: $example', ({ name, example }) =>
    expect(verdictOnExample(example)).toEqual({ rule: name }),
  );
});

describe('a matter is open', () => {
  test.each(problemOrPlanRules)('$name: $example', ({ example }) =>
    expect(verdictOnExample(example)).toHaveProperty('sentence'),
  );
});

test('no two rules share a name', () => {
  const names = [...asking, ...refusing, ...problemOrPlanRules].map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});
