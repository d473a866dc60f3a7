import { describe, expect, test } from 'vitest';
import { dayOrderOf, parseClock, parseDate } from './dates';

const day = (wall: number | undefined) => wall !== undefined && new Date(wall).toISOString().slice(0, 10);

test.each([
  [['3/4/2025', '12/25/2025'], 'monthFirst'],
  [['3/4/2025', '25/12/2025'], 'dayFirst'],
  [['3/4/2025', '4/5/2025'], 'monthFirst'],
  [['04.03.2025'], 'dayFirst'],
  [['2025-03-04'], 'monthFirst'],
  [[], 'monthFirst'],
])('the dates %s are %s', (dates, order) => expect(dayOrderOf(dates)).toBe(order));

test.each([
  ['3/4/2025', 'monthFirst', '2025-03-04'],
  ['3/4/2025', 'dayFirst', '2025-04-03'],
  ['04.03.2025', 'dayFirst', '2025-03-04'],
  ['4. 3. 2025', 'dayFirst', '2025-03-04'],
  ['2025-03-04', 'dayFirst', '2025-03-04'],
  ['2025/03/04', 'monthFirst', '2025-03-04'],
  ['3/4/25', 'monthFirst', '2025-03-04'],
  ['13/4/2025', 'monthFirst', false],
  ['31.02.2025', 'dayFirst', false],
  ['soon', 'dayFirst', false],
  ['', 'dayFirst', false],
] as const)('%s, %s: %s', (text, order, expected) => expect(day(parseDate(text, order))).toBe(expected));

describe('a time', () => {
  test.each([
    ['10:00:00 AM', 600],
    ['1:15:00 PM', 795],
    ['12:30:00 AM', 30],
    ['12:30:00 PM', 750],
    ['1:15 p.m.', 795],
    ['13:15', 795],
    ['9.05', 545],
  ])('%s', (text, minutes) => expect(parseClock(text)).toBe(minutes * 60_000));

  test.each(['', '25:00', '10:60', '13:00 PM', 'rano'])('is none: %s', (text) =>
    expect(parseClock(text)).toBeUndefined(),
  );
});
