import { expect, test } from 'vitest';
import { today } from '../../domain/days';
import { linkedInDay } from './dates';

test.each<[string, string | undefined]>([
  ['9/14/18, 7:05 AM', '2018-09-14'],
  ['12/22/16, 9:55 AM', '2016-12-22'],
  ['05/18/24, 10:12 AM', '2024-05-18'],
  ['19 Nov 2018', '2018-11-19'],
  ['08 Feb 2024', '2024-02-08'],
  ['4-May-22', '2022-05-04'],
  ['Jun 15 2016', '2016-06-15'],
  ['14.09.2018 07:05', '2018-09-14'],
  ['2026-01-05 10:00:00', '2026-01-05'],
  ['31 Feb 2024', undefined],
  ['14/9/18', undefined],
  ['Not Available', undefined],
  ['', undefined],
])('%s', (text, day) => expect(linkedInDay(text)).toBe(day));

test('a moment in UTC is on the day of the user', () => {
  for (const [text, moment] of [
    ['2026-03-01 23:30:00 UTC', Date.UTC(2026, 2, 1, 23, 30)],
    ['2023/06/20 00:05:02 UTC', Date.UTC(2023, 5, 20, 0, 5, 2)],
  ] as const)
    expect(linkedInDay(text)).toBe(today(new Date(moment)));
});
