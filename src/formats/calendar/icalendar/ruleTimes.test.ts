import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { parseTime } from '../timeValues';
import { ruleTimes } from './ruleTimes';

const wall = (text: string) => parseTime(text)?.wall ?? Number.NaN;
const utc = { wallOf: (instant: number) => instant };
const days = (rule: string, start: string, limit = '20261101T000000') =>
  ruleTimes(rule, wall(start), { ...utc, limit: wall(limit) }).map((time) =>
    new Date(time).toISOString().replace(/^20|T10:00:00.000Z$|:00.000Z$/g, ''),
  );

describe('a rule', () => {
  test.each([
    ['every day', 'FREQ=DAILY;COUNT=3', '20250228T100000', ['25-02-28', '25-03-01', '25-03-02']],
    ['every third day', 'FREQ=DAILY;INTERVAL=3;COUNT=3', '20250228T100000', ['25-02-28', '25-03-03', '25-03-06']],
    [
      'on working days',
      'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=3',
      '20250307T100000',
      ['25-03-07', '25-03-10', '25-03-11'],
    ],
    ['every week', 'FREQ=WEEKLY;COUNT=2', '20250303T100000', ['25-03-03', '25-03-10']],
    [
      'on two days',
      'FREQ=WEEKLY;COUNT=4;BYDAY=MO,WE',
      '20250602T100000',
      ['25-06-02', '25-06-04', '25-06-09', '25-06-11'],
    ],
    [
      'on two days, in any order',
      'FREQ=WEEKLY;COUNT=3;BYDAY=WE,MO',
      '20250602T100000',
      ['25-06-02', '25-06-04', '25-06-09'],
    ],
    [
      'every other week from Monday',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '19970805T100000',
      ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24'],
    ],
    [
      'every other week from Sunday',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '19970805T100000',
      ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31'],
    ],
    [
      'on the last of some days',
      'FREQ=WEEKLY;COUNT=3;BYDAY=MO,WE,FR;BYSETPOS=-1',
      '20250606T100000',
      ['25-06-06', '25-06-13', '25-06-20'],
    ],
    [
      'until a moment, which is in',
      'FREQ=DAILY;UNTIL=20250302T100000Z',
      '20250228T100000',
      ['25-02-28', '25-03-01', '25-03-02'],
    ],
    ['until a day, which is in', 'FREQ=DAILY;UNTIL=20250302', '20250228T100000', ['25-02-28', '25-03-01', '25-03-02']],
    ['until before it begins', 'FREQ=DAILY;UNTIL=20250101', '20250228T100000', ['25-02-28']],
    ['every month', 'FREQ=MONTHLY;COUNT=3', '20250131T100000', ['25-01-31', '25-03-31', '25-05-31']],
    ['on the last Friday', 'FREQ=MONTHLY;COUNT=3;BYDAY=-1FR', '20250131T100000', ['25-01-31', '25-02-28', '25-03-28']],
    [
      'on the last working day',
      'FREQ=MONTHLY;COUNT=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '20250731T100000',
      ['25-07-31', '25-08-29'],
    ],
    ['on 29 February', 'FREQ=YEARLY;COUNT=2', '20200229T100000', ['20-02-29', '24-02-29']],
    ['on 30 February', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '20200228T100000', ['20-02-28']],
    [
      'on 31 June and July',
      'FREQ=YEARLY;BYMONTH=6,7;BYMONTHDAY=31;COUNT=2',
      '20200731T100000',
      ['20-07-31', '21-07-31'],
    ],
    ['every year', 'FREQ=YEARLY;INTERVAL=2;COUNT=2', '20200203T100000', ['20-02-03', '22-02-03']],
    ['at two hours', 'FREQ=DAILY;BYHOUR=10,14;COUNT=3', '20250228T100000', ['25-02-28', '25-02-28T14:00', '25-03-01']],
    [
      'every twelve hours',
      'FREQ=HOURLY;INTERVAL=12;COUNT=3',
      '20250228T100000',
      ['25-02-28', '25-02-28T22:00', '25-03-01'],
    ],
    ['in small letters', 'freq=daily;count=2', '20250228T100000', ['25-02-28', '25-03-01']],
    ['with blanks', ' FREQ=DAILY; COUNT=2', '20250228T100000', ['25-02-28', '25-03-01']],
    [
      'counts a start that it does not meet',
      'FREQ=WEEKLY;BYDAY=MO;COUNT=3',
      '20250604T100000',
      ['25-06-04', '25-06-09', '25-06-16'],
    ],
    ['in the future', 'FREQ=DAILY', '20930301T100000', ['93-03-01']],
  ])('%s', (_, rule, start, expected) => expect(days(rule, start)).toEqual(expected));

  test.each([
    'FREQ=SOMETIMES',
    '',
    'BYDAY=MO',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=WEEKLY;COUNT=many',
    'FREQ=WEEKLY;COUNT=0',
    'FREQ=WEEKLY;UNTIL=soon',
    'FREQ=MONTHLY;BYMONTHDAY=99',
    'FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=YEARLY;INTERVAL=1000000',
  ])('that cannot be read leaves the first day: %s', (rule) =>
    expect(days(rule, '20250303T100000')).toEqual(['25-03-03']),
  );

  test.each([
    ['a daily series since 1970', 'FREQ=DAILY', '19700101T100000', 20_000, 30_000],
    ['every second', 'FREQ=SECONDLY', '19700101T100000', 50_000, 50_000],
    ['a day that never comes', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '19700101T100000', 1, 1],
    ['a weekday that is never met', 'FREQ=DAILY;INTERVAL=7;BYDAY=TU', '20250303T100000', 1, 1],
  ])('comes to an end: %s', (_, rule, start, least, most) => {
    const { length } = days(rule, start);
    expect(length).toBeGreaterThanOrEqual(least);
    expect(length).toBeLessThanOrEqual(most);
  });

  test('by days and weeks gives what ICAL.Recur gives', () => {
    const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1 });
    const part = (name: string, value: fc.Arbitrary<unknown>) =>
      fc.option(value).map((one) => (one === null ? '' : `;${name}=${one}`));
    const rules = fc
      .tuple(
        fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY'),
        part('INTERVAL', fc.integer({ min: 1, max: 5 })),
        part('WKST', fc.constantFrom('MO', 'SU')),
        fc.constantFrom(';BYDAY='),
        weekdays,
      )
      .map(([frequency, interval, wkst, byDay, list]) =>
        // A day that neither its interval nor its weekday meets makes ICAL.Recur look for it for ever.
        frequency.endsWith('DAILY') ? `${frequency}${interval}` : `${frequency}${interval}${wkst}${byDay}${list}`,
      );
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 3000 }), (rule, day) => {
        const start = wall('20180101T100000') + day * 86_400_000;
        const iterator = ICAL.Recur.fromString(rule).iterator(
          ICAL.Time.fromDateTimeString(new Date(start).toISOString().slice(0, 19)),
        );
        const theirs = Array.from({ length: 20 }, () => Date.parse(`${iterator.next()}Z`));
        const ours = ruleTimes(rule, start, { ...utc, limit: wall('20400101T000000') });
        expect(ours.filter((time) => time >= (theirs[0] as number)).slice(0, 20)).toEqual(theirs);
      }),
    );
  });
});
