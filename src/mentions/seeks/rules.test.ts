import { describe, expect, test } from 'vitest';
import { advertisingRules } from './advertising';
import { matterRules } from './matter';
import { openRules, requestRules, verdictFinder } from './need';
import { otherRequestRules } from './otherRequest';
import type { NeedRule } from './rule';
import { sellerRules } from './sellers';
import { unrealRules } from './unreal';

const asking: NeedRule[] = [...requestRules, ...openRules];
const refusing: NeedRule[] = [...unrealRules, ...sellerRules, ...otherRequestRules, ...advertisingRules];

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
  test.each(matterRules)('$name: $example', ({ example }) =>
    expect(verdictOnExample(example)).toHaveProperty('sentence'),
  );
});

test('no two rules share a name', () => {
  const names = [...asking, ...refusing, ...matterRules].map(({ name }) => name);
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});
