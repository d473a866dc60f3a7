import { expect, test } from 'vitest';
import { defaults, type LimitChanges, limitsWith } from './limits';

test("the user's own numbers stand beside the defaults", () => {
  const own = limitsWith({ silentDays: 90, fades: { heard: 60 } });
  expect(own).toEqual({ ...defaults, silentDays: 90, fades: { ...defaults.fades, heard: 60 } });
});
test('what is no number, negative, or unknown leaves the default', () => {
  const odd = {
    silentDays: -1,
    oneSided: Number.NaN,
    thankDays: '7',
    fades: null,
    shoeSize: 43,
  } as unknown as LimitChanges;
  expect(limitsWith(odd)).toEqual(defaults);
});
