import { describe, expect, test } from 'vitest';
import { parseTime } from '../timeValues';
import { intlZone } from './intlZone';
import { namedZone } from './namedZone';
import type { Zone } from './zone';

const wall = (text: string) => parseTime(text)?.wall ?? Number.NaN;
const instant = (zone: Zone | undefined, text: string) =>
  zone && new Date(zone.instantOf(wall(text))).toISOString().slice(0, 16);

describe('a time in a zone', () => {
  test.each([
    ['in winter', 'Europe/Warsaw', '20250115T120000', '2025-01-15T11:00'],
    ['in summer', 'Europe/Warsaw', '20250715T120000', '2025-07-15T10:00'],
    ['the day before clocks change', 'Europe/Warsaw', '20250329T120000', '2025-03-29T11:00'],
    ['just before they go forward', 'Europe/Warsaw', '20250330T015900', '2025-03-30T00:59'],
    ['in the hour that is left out', 'Europe/Warsaw', '20250330T023000', '2025-03-30T01:30'],
    ['just after', 'Europe/Warsaw', '20250330T030000', '2025-03-30T01:00'],
    ['in the hour that comes twice', 'Europe/Warsaw', '20251026T023000', '2025-10-26T00:30'],
    ['after that hour', 'Europe/Warsaw', '20251026T033000', '2025-10-26T02:30'],
    ['west of Greenwich', 'America/New_York', '20250309T030000', '2025-03-09T07:00'],
    ['with half an hour', 'Asia/Kolkata', '20250715T120000', '2025-07-15T06:30'],
    ['in UTC', 'UTC', '20250715T120000', '2025-07-15T12:00'],
  ])('%s', (_, zone, text, expected) => expect(instant(intlZone(zone), text)).toBe(expected));

  test('is the same after there and back, at every hour of a year', () => {
    const zone = intlZone('Europe/Warsaw') as Zone;
    const year = Array.from({ length: 365 * 24 }, (_, hour) => wall('20250101') + hour * 3_600_000);
    // The second of the two hours alike on 26 October is read as the first.
    expect(year.filter((moment) => zone.instantOf(zone.wallOf(moment)) !== moment)).toEqual([wall('20251026T010000')]);
  });
});

describe('a zone is known', () => {
  test.each([
    ['by its IANA name', 'Europe/Warsaw', '2025-07-15T10:00'],
    ['by a name of Windows', 'Central European Standard Time', '2025-07-15T10:00'],
    ['by another one', 'Tokyo Standard Time', '2025-07-15T03:00'],
    ['by one that Exchange numbered', 'GMT Standard Time 1', '2025-07-15T11:00'],
    ['with the prefix of Mozilla', '/mozilla.org/20050126_1/Europe/Warsaw', '2025-07-15T10:00'],
    [
      'with the prefix of Evolution',
      '/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires',
      '2025-07-15T15:00',
    ],
  ])('%s', (_, name, expected) => expect(instant(namedZone(name), '20250715T120000')).toBe(expected));

  test.each([
    'tzone://Microsoft/Custom',
    'Customized Time Zone',
    '(UTC+07:00) Bangkok, Hanoi, Jakarta',
    'Środkowoeuropejski czas stand.',
    '+02:00',
    '',
  ])('not by %s', (name) => expect(namedZone(name)).toBeUndefined());
});
