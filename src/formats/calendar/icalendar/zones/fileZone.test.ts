import { describe, expect, test } from 'vitest';
import { parseTime } from '../../timeValues';
import { type Component, parseComponents } from '../components';
import { contentLines } from '../contentLines';
import { fileZone } from './fileZone';

const zoneOf = (...observances: string[]) => {
  const text = `BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:X\n${observances.join('\n')}\nEND:VTIMEZONE\nEND:VCALENDAR\n`;
  const { calendars } = parseComponents(contentLines(new TextEncoder().encode(text)));
  return fileZone(calendars[0]?.parts[0] as Component);
};
const part = (name: string, start: string, from: string, to: string, rest = '') =>
  `BEGIN:${name}\nDTSTART:${start}\nTZOFFSETFROM:${from}\nTZOFFSETTO:${to}\n${rest}\nEND:${name}`;
const autumn = 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU';
const spring = 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU';
const outlook = [
  part('STANDARD', '16010101T030000', '+0200', '+0100', autumn),
  part('DAYLIGHT', '16010101T020000', '+0100', '+0200', spring),
];
const bangkok = [
  part('STANDARD', '16010101T030000', '+0700', '+0700'),
  part('DAYLIGHT', '16010101T020000', '+0700', '+0700'),
];
const until = [
  part('STANDARD', '19961027T030000', '+0200', '+0100', autumn),
  part('DAYLIGHT', '19810329T020000', '+0100', '+0200', `${spring};UNTIL=20160327T010000Z`),
];

describe('a zone that a file defines', () => {
  test.each([
    ['of Outlook, in winter', outlook, '20250115T120000', '2025-01-15T11:00'],
    ['of Outlook, in summer', outlook, '20250715T120000', '2025-07-15T10:00'],
    ['of Outlook, in the night of the change', outlook, '20251026T033000', '2025-10-26T02:30'],
    ['without a change', bangkok, '20250718T030000', '2025-07-17T20:00'],
    ['with minutes', [part('STANDARD', '19700101T000000', '+0530', '+0530')], '20250715T120000', '2025-07-15T06:30'],
    [
      'west of Greenwich',
      [part('STANDARD', '19700101T000000', '-0330', '-0330')],
      '20250715T120000',
      '2025-07-15T15:30',
    ],
    ['whose rule ended', until, '20250715T120000', '2025-07-15T11:00'],
    ['before its rule ended', until, '20150715T120000', '2015-07-15T10:00'],
    [
      'that begins later',
      [part('STANDARD', '20200101T000000', '+0200', '+0100')],
      '20150715T120000',
      '2015-07-15T10:00',
    ],
    [
      'by dates',
      [
        part('STANDARD', '20241027T030000', '+0200', '+0100', 'RDATE:20251026T030000'),
        part('DAYLIGHT', '20250330T020000', '+0100', '+0200'),
      ],
      '20251215T120000',
      '2025-12-15T11:00',
    ],
    [
      'whose rule cannot be read',
      [part('STANDARD', '20200101T000000', '+0200', '+0100', 'RRULE:FREQ=X')],
      '20250715T120000',
      '2025-07-15T11:00',
    ],
  ])('%s', (_, observances, text, expected) => {
    const at = zoneOf(...observances)?.instantOf(parseTime(text)?.wall ?? Number.NaN) ?? Number.NaN;
    expect(new Date(at).toISOString().slice(0, 16)).toBe(expected);
  });

  test.each([
    ['has no part', []],
    ['has no offset', ['BEGIN:STANDARD\nDTSTART:20200101T000000\nEND:STANDARD']],
    ['has a wrong offset', [part('STANDARD', '20200101T000000', 'x', 'two hours')]],
  ])('is none where it %s', (_, observances) => expect(zoneOf(...observances)).toBeUndefined());
});
