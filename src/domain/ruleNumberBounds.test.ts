import { describe, expect, test } from 'vitest';
import {
  isLimit,
  type LimitChanges,
  limitNames,
  limitOf,
  limitsBy,
  limitsByName,
  limitsWith,
  nestedLimits,
} from './ruleNumberBounds';
import { defaultLimits } from './ruleNumbers';

test("the user's own numbers stand beside the defaults", () => {
  const own = limitsWith({ silentDays: 90, fades: { heard: 60 } });
  expect(own).toEqual({ ...defaultLimits, silentDays: 90, fades: { ...defaultLimits.fades, heard: 60 } });
});
test('what is no number, negative, out of bounds or unknown leaves the default', () => {
  const odd = {
    silentDays: -1,
    oneSided: Number.NaN,
    thankDays: '7',
    fades: null,
    circleSize: 0,
    idleMonths: 1e9,
    tellMonths: 1.5,
    goalWeights: { sale: -4, gift: 3 },
    shoeSize: 43,
  } as unknown as LimitChanges;
  expect(limitsWith(odd)).toEqual(defaultLimits);
});
test('each number has a name, and its default is within its own bounds', () => {
  expect(limitNames).toContain('fades.heard');
  for (const name of limitNames) expect(isLimit(name, limitOf(defaultLimits, name)), name).toBe(true);
});
test('names and files say the same', () => {
  const changed = { 'fades.heard': 60, 'fades.understands': 90, silentDays: 90 } as const;
  expect(nestedLimits(changed)).toEqual({ fades: { heard: 60, understands: 90 }, silentDays: 90 });
  expect(limitsByName(nestedLimits(changed))).toEqual(changed);
  expect(limitsBy(changed)).toEqual(limitsWith(nestedLimits(changed)));
});

describe('a file is told what in it is no number of the rules', () => {
  test.each([
    ['nothing', {}, []],
    ['null is absent', { silentDays: null }, []],
    ['an unknown name', { shoeSize: 43 }, ['shoeSize is no number of the rules']],
    ['an unknown part', { fades: { deaf: 3 } }, ['fades.deaf is no number of the rules']],
    ['a text', { thankDays: '7' }, ['thankDays is no whole number from 1 to 36500']],
    ['a negative one', { goalWeights: { sale: -1 } }, ['goalWeights.sale is no whole number from 0 to 1000']],
    ['none of several', { fades: 3 }, ['fades is no number of the rules']],
  ])('%s', (_, changes, problems) => {
    const reported: string[] = [];
    limitsByName(changes, (at, reason) => reported.push(`${at} ${reason}`));
    expect(reported).toEqual(problems);
  });
});
