import { afterEach, describe, expect, test } from 'vitest';
import { addDays, addMonths, dayProblem, daysBetween, leavesMonths, today, withinDays, withinMonths } from './days';

describe('a day is one of the calendar, from 1900 on', () => {
  test.each([
    ['2026-11-24', null],
    ['2024-02-29', null],
    ['2000-02-29', null],
    ['1900-01-01', null],
    ['1899-12-31', 'is before 1900'],
    ['1900-02-29', 'is not a day of the calendar'],
    ['2026-02-29', 'is not a day of the calendar'],
    ['2026-04-31', 'is not a day of the calendar'],
    ['2026-13-01', 'is not a day of the calendar'],
    ['2026-00-10', 'is not a day of the calendar'],
    ['2026-01-00', 'is not a day of the calendar'],
    ['2026-1-1', 'is not a day written YYYY-MM-DD'],
    ['24.11.2026', 'is not a day written YYYY-MM-DD'],
    ['2026-11-24T10:00:00Z', 'is not a day written YYYY-MM-DD'],
    ['2026-11-24\n', 'is not a day written YYYY-MM-DD'],
    ['', 'is not a day written YYYY-MM-DD'],
    [20261124, 'is not a day written YYYY-MM-DD'],
    [null, 'is not a day written YYYY-MM-DD'],
  ])('%s: %s', (value, problem) => expect(dayProblem(value)).toBe(problem));
});

describe('days later', () => {
  test.each([
    ['2026-11-24', 1, '2026-11-25'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-03-28', 2, '2026-03-30'], // Summer time begins between.
    ['2026-05-28', 180, '2026-11-24'],
    ['2023-11-25', 1095, '2026-11-24'],
    ['9999-12-31', 1, '9999-12-31'],
  ])('%s and %d days: %s', (day, n, later) => expect(addDays(day, n)).toBe(later));
  test('and the days between are as many', () => expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2));
});

describe('months later, the end of a month kept', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-24', -12, '2025-11-24'],
    ['2026-12-31', 2, '2027-02-28'],
  ])('%s and %d months: %s', (day, n, later) => expect(addMonths(day, n)).toBe(later));
});

describe('within 180 days of 24 November 2026', () => {
  test.each([
    ['2026-11-24', true],
    ['2026-05-29', true], // 179 days ago
    ['2026-05-28', false], // 180 days ago
    ['2026-11-25', false], // tomorrow
  ])('%s: %s', (on, within) => expect(withinDays(on, '2026-11-24', 180)).toBe(within));
});

describe('within 12 months', () => {
  test.each([
    ['2025-11-25', '2026-11-24', true],
    ['2025-11-24', '2026-11-24', false],
    ['2026-11-25', '2026-11-24', false],
    ['2024-02-29', '2025-02-28', true], // a year ago is 28 February: the 29th is later
    ['2024-02-29', '2025-03-01', false],
    ['2023-03-01', '2024-02-29', true],
    ['2023-02-28', '2024-02-29', false],
    ['2025-12-31', '2026-12-30', true],
    ['2025-12-31', '2026-12-31', false],
  ])('%s, seen on %s: %s', (on, now, within) => expect(withinMonths(on, now, 12)).toBe(within));
});

describe('a day leaves a window of months on', () => {
  test.each([
    ['2025-11-25', 12, '2026-11-25'],
    ['2024-02-29', 12, '2025-03-01'],
    ['2024-02-29', 24, '2026-03-01'],
    ['2026-08-31', 6, '2027-03-01'],
    ['2026-02-28', 6, '2026-08-28'],
  ])('%s, %d months: %s', (on, n, leaves) => {
    expect(leavesMonths(on, n)).toBe(leaves);
    expect(withinMonths(on, leaves, n)).toBe(false);
    expect(withinMonths(on, addDays(leaves, -1), n)).toBe(true);
  });
});

describe("today is the day on the user's wall", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  test.each([
    ['Europe/Warsaw', '2026-11-24T22:59:59Z', '2026-11-24'],
    ['Europe/Warsaw', '2026-11-24T23:00:00Z', '2026-11-25'],
    ['Europe/Warsaw', '2026-06-30T22:00:00Z', '2026-07-01'], // summer time
    ['Europe/Warsaw', '2026-03-29T00:59:59Z', '2026-03-29'], // the hour that summer time skips
    ['Europe/Warsaw', '2026-10-25T01:30:00Z', '2026-10-25'], // the hour that comes twice
    ['America/Los_Angeles', '2026-01-01T07:59:59Z', '2025-12-31'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00Z', '2027-01-01'],
    ['America/Sao_Paulo', '2018-11-04T03:00:00Z', '2018-11-04'], // midnight did not exist on that day
    ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'], // Samoa went without 30 December
    ['UTC', '2024-02-29T00:00:00Z', '2024-02-29'],
  ])('%s at %s: %s', (place, moment, day) => {
    process.env.TZ = place;
    expect(today(new Date(moment))).toBe(day);
  });
});
