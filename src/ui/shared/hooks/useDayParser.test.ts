import { expect, test } from 'vitest';
import { dayParser } from './useDayParser';

const today = '2026-11-24';

test.each([
  ['next Tuesday', '2026-12-01'],
  ['tomorrow', '2026-11-25'],
  ['in 2 weeks', '2026-12-08'],
  ['15 May', '2027-05-15'],
  ['May 15, 2028', '2028-05-15'],
  ['Friday', '2026-11-27'],
  ['in a fortnight', '2026-12-08'],
  ['a week from tomorrow', '2026-12-02'],
  ['Friday week', '2026-12-04'],
  ['mid-February', '2027-02-15'],
  ['in the middle of February', '2027-02-15'],
  ['by the end of the week', '2026-11-27'],
  ['end of next week', '2026-12-04'],
  ['by the end of the month', '2026-11-30'],
  ['at the end of the year', '2026-12-31'],
  ['last Tuesday', null],
  ['two weeks ago', null],
  ['za 2 tygodnie', '2026-12-08'],
  ['w przyszły wtorek', '2026-12-01'],
  ['soon', null],
  ['yesterday', null],
])('"%s" is %s', async (typed, day) => expect((await dayParser())(typed, today)?.day ?? null).toBe(day));
