import { expect, test } from 'vitest';
import { inOtherGender } from './audienceGenders';

test.each([
  ['architekt', 'architektka'],
  ['menedżer', 'menedżerka'],
  ['inwestor', 'inwestorka'],
  ['właściciel', 'właścicielka'],
  ['projektant', 'projektantka'],
  ['prezes', 'prezeska'],
  ['kierownik', 'kierowniczka'],
  ['informatyk', 'informatyczka'],
  ['psycholog', 'psycholożka'],
  ['wykonawca', 'wykonawczyni'],
  ['lekarz', 'lekarka'],
])('%s and %s', (man, woman) => {
  expect(inOtherGender(man)).toBe(woman);
  expect(inOtherGender(woman)).toBe(man);
});

test.each(['deweloper', 'deweloperka', 'stolarz', 'stolarka', 'biuro', 'okna', 'budow*', 'osiedle mieszkaniowe'])(
  '%s alone',
  (word) => expect(inOtherGender(word)).toBeUndefined(),
);
