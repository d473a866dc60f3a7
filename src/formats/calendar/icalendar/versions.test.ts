/** Series, versions and cancellations, over several files. */
import { describe, expect, test } from 'vitest';
import {
  guestAnna,
  guestPiotr,
  inTheMorning,
  meetingsIn,
  organizerJan,
  ownCalendar,
  userAddress,
  vcalendar,
  vevent,
} from '../../../../test/fixtures/calendars';

describe('a series', () => {
  const weekly = [
    'UID:s',
    'DTSTART;TZID=Europe/Warsaw:20250313T080000',
    'RRULE:FREQ=WEEKLY;COUNT=4',
    organizerJan,
    guestAnna,
  ];
  const days = async (...events: string[]) =>
    (await meetingsIn(ownCalendar(...events))).met['Anna Nowak']?.map((text) => text.slice(5, 10));

  test.each([
    ['counts every day', [], ['03-13', '03-20', '03-27', '04-03']],
    ['without a moment', ['EXDATE:20250320T070000Z'], ['03-13', '03-27', '04-03']],
    ['without a time of its own zone', ['EXDATE;TZID=Europe/Warsaw:20250327T080000'], ['03-13', '03-20', '04-03']],
    ['without a time that has no zone', ['EXDATE:20250327T080000'], ['03-13', '03-20', '04-03']],
    ['without a day', ['EXDATE;VALUE=DATE:20250327,20250403'], ['03-13', '03-20']],
    ['without a bare day', ['EXDATE:20250327'], ['03-13', '03-20', '04-03']],
    ['with another day', ['RDATE;TZID=Europe/Warsaw:20250401T080000'], ['03-13', '03-20', '03-27', '04-01', '04-03']],
  ])('%s', async (_, lines, expected) => expect(await days(vevent(...weekly, ...lines))).toEqual(expected));

  const moved = (id: string, ...lines: string[]) =>
    vevent('UID:s', id, 'DTSTART:20250328T090000Z', organizerJan, ...lines);
  test.each([
    ['by a moment', 'RECURRENCE-ID:20250327T070000Z'],
    ['by a time', 'RECURRENCE-ID;TZID=Europe/Warsaw:20250327T080000'],
    ['by a day', 'RECURRENCE-ID;VALUE=DATE:20250327'],
  ])('is replaced on one day %s, wherever that stands', async (_, id) => {
    const expected = ['03-13', '03-20', '03-28', '04-03'];
    expect(await days(vevent(...weekly), moved(id, guestAnna))).toEqual(expected);
    expect(await days(moved(id, guestAnna), vevent(...weekly))).toEqual(expected);
  });

  test('has other people on a day that says so', async () => {
    const { met } = await meetingsIn(
      ownCalendar(vevent(...weekly), moved('RECURRENCE-ID:20250327T070000Z', guestPiotr)),
    );
    expect(Object.values(met).map((all) => all.length)).toEqual([3, 1]);
  });

  test('is not on a day that is cancelled', async () =>
    expect(
      await days(vevent(...weekly), moved('RECURRENCE-ID:20250327T070000Z', guestAnna, 'STATUS:CANCELLED')),
    ).toEqual(['03-13', '03-20', '04-03']));

  test('is not there when it is cancelled as a whole', async () =>
    expect(await days(vevent(...weekly, 'STATUS:CANCELLED'), moved('RECURRENCE-ID:20250327T070000Z', guestAnna))).toBe(
      undefined,
    ));

  test('need not be there for a day of it', async () =>
    expect(await days(moved('RECURRENCE-ID:20250327T070000Z', guestAnna))).toEqual(['03-28']));

  test('keeps the hour of its clock, and its length', async () => {
    const night = ['UID:n', 'DTSTART;TZID=Europe/Warsaw:20250329T233000', 'DTEND;TZID=Europe/Warsaw:20250330T003000'];
    const { met } = await meetingsIn(
      ownCalendar(vevent(...night, 'RRULE:FREQ=DAILY;COUNT=2', organizerJan, guestAnna)),
    );
    expect(met['Anna Nowak']).toEqual(['2025-03-29 meeting 60', '2025-03-30 meeting 60']);
  });

  test('is listed once', async () => {
    const crowd = Array.from({ length: 12 }, (_, i) => `ATTENDEE:mailto:g${i}@y.example`);
    expect((await meetingsIn(ownCalendar(vevent(...weekly, ...crowd)))).skipped).toEqual(['4 crowd']);
  });
});

describe('versions of an event', () => {
  const version = (sequence: number | null, start: string, ...lines: string[]) =>
    vevent(
      'UID:v',
      `DTSTART:${start}`,
      organizerJan,
      guestAnna,
      ...(sequence === null ? [] : [`SEQUENCE:${sequence}`]),
      ...lines,
    );
  const request = (text: string) => vcalendar(['METHOD:REQUEST'], text);
  const cancel = (text: string) => vcalendar(['METHOD:CANCEL'], text);
  const first = request(version(0, '20250520T080000Z'));
  const second = request(version(1, '20250522T080000Z'));
  const at = async (...texts: string[]) => {
    const files = Object.fromEntries(texts.map((text, i) => [`${i}.ics`, text]));
    return (await meetingsIn(files, { me: userAddress })).met['Anna Nowak']?.map((text) => text.slice(5, 10));
  };

  test.each([
    ['the highest SEQUENCE counts', [first, second], ['05-22']],
    ['in any order', [second, first], ['05-22']],
    ['a cancellation takes the event away', [first, cancel(version(1, '20250520T080000Z'))], undefined],
    ['in any order too', [cancel(version(0, '20250520T080000Z')), first], undefined],
    ['also without SEQUENCE', [cancel(version(null, '20250520T080000Z')), second], undefined],
    ['but not one that was set up again later', [cancel(version(0, '20250520T080000Z')), second], ['05-22']],
    ['an answer is no event', [vcalendar(['METHOD:REPLY'], version(5, '20250101T080000Z')), first], ['05-20']],
    [
      'without SEQUENCE, the one changed last counts',
      [
        request(version(null, '20250520T080000Z', 'LAST-MODIFIED:20250103T000000Z')),
        request(version(null, '20250521T080000Z', 'LAST-MODIFIED:20250102T000000Z')),
      ],
      ['05-20'],
    ],
    ['the same in two files is one event', [first, first], ['05-20']],
    [
      'one UID for everything is no version',
      [request([20, 21].map((day) => version(0, `202505${day}T080000Z`)).join('\r\n'))],
      ['05-20', '05-21'],
    ],
  ])('%s', async (_, texts, expected) => expect(await at(...texts)).toEqual(expected));

  test('a cancelled day of a series is out', async () => {
    const series = request(version(0, '20250520T080000Z', 'RRULE:FREQ=DAILY;COUNT=3'));
    expect(await at(cancel(version(1, '20250521T080000Z', 'RECURRENCE-ID:20250521T080000Z')), series)).toEqual([
      '05-20',
      '05-22',
    ]);
  });

  test('events without UID are their own, and the same twice is one', async () => {
    const text = vcalendar(
      [],
      vevent(...inTheMorning, organizerJan, guestAnna),
      vevent(...inTheMorning, organizerJan, guestAnna),
      vevent('DTSTART:20250305T090000Z', organizerJan, guestAnna),
    );
    expect(await at(text)).toEqual(['03-04', '03-05']);
  });
});
