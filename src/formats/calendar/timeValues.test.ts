import { describe, expect, test } from 'vitest';
import { parseDuration, parseTime } from './timeValues';

describe('a time', () => {
  test.each([
    ['in UTC', '20250304T090000Z', undefined, { wall: Date.UTC(2025, 2, 4, 9), isDay: false, zone: 'UTC' }],
    [
      'in a zone',
      '20250304T090000',
      'Europe/Warsaw',
      { wall: Date.UTC(2025, 2, 4, 9), isDay: false, zone: 'Europe/Warsaw' },
    ],
    [
      'in UTC, whatever zone is named',
      '20250304T090000Z',
      'X',
      { wall: Date.UTC(2025, 2, 4, 9), isDay: false, zone: 'UTC' },
    ],
    ['without a zone', '20250304T090000', undefined, { wall: Date.UTC(2025, 2, 4, 9), isDay: false }],
    ['that is a day', '20250304', undefined, { wall: Date.UTC(2025, 2, 4), isDay: true }],
    ['with blanks around it', ' 20250304 ', undefined, { wall: Date.UTC(2025, 2, 4), isDay: true }],
    ['on 29 February', '20240229', undefined, { wall: Date.UTC(2024, 1, 29), isDay: true }],
  ])('%s', (_, text, zone, expected) => expect(parseTime(text, zone)).toEqual(expected));

  test.each([
    '',
    '2025-09-15 09:00',
    '20250332',
    '20250229',
    '20250304T250000',
    '20250304T0900',
    '0',
    '20251301T000000Z',
  ])('is nothing: %s', (text) => expect(parseTime(text)).toBeUndefined());
});

describe('a length', () => {
  test.each([
    ['PT1H30M', { days: 0, ms: 5_400_000 }],
    ['P1DT2H', { days: 1, ms: 7_200_000 }],
    ['P2W', { days: 14, ms: 0 }],
    ['-PT15M', { days: -0, ms: -900_000 }],
    ['PT0S', { days: 0, ms: 0 }],
  ])('%s', (text, expected) => expect(parseDuration(text)).toEqual(expected));

  test.each(['', 'P', 'PT', '1H', 'PT1X'])('is nothing: %s', (text) => expect(parseDuration(text)).toBeUndefined());
});
