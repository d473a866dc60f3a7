/** Calendars read as a whole: which events count, and which files are refused. */
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
} from '../../../test/fixtures/calendars';
import { readFiles } from '../readFiles';

describe('an event', () => {
  test.each<[string, string[], string[]]>([
    ['is a touchpoint with its guest', ['SUMMARY:Okna\\, etap II'], ['2025-03-04 meeting 60 Okna, etap II']],
    ['that is tentative counts', ['STATUS:TENTATIVE', 'TRANSP:TRANSPARENT'], ['2025-03-04 meeting 60']],
    [
      'that nobody answered counts',
      [`ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:${userAddress}`],
      ['2025-03-04 meeting 60'],
    ],
    ['that is cancelled does not', ['STATUS:CANCELLED'], []],
    ['that Outlook calls cancelled does not', ['SUMMARY:Odwołane: Narada'], []],
    ['that Outlook calls declined does not', ['SUMMARY:Declined: Review'], []],
    ['whose title begins so otherwise counts', ['SUMMARY:Odwołane loty'], ['2025-03-04 meeting 60 Odwołane loty']],
    ['that the user declined does not', [`ATTENDEE;PARTSTAT=DECLINED:mailto:${userAddress}`], []],
    ['to which the user sent a deputy does not', [`ATTENDEE;PARTSTAT=DELEGATED:mailto:${userAddress}`], []],
    ['with an unknown answer counts', ['ATTENDEE;PARTSTAT=CONFIRMED:mailto:anna@y.example'], ['2025-03-04 meeting 60']],
    ['on the phone is a call', ['LOCATION:+48 600 100 200'], ['2025-03-04 call 60']],
  ])('%s', async (_, lines, expected) => {
    const { met, skipped } = await meetingsIn(ownCalendar(vevent(...inTheMorning, organizerJan, guestAnna, ...lines)));
    expect(met).toEqual(expected.length ? { 'Anna Nowak': expected } : {});
    expect(skipped).toEqual([]);
  });

  test.each(['PRIVATE', 'CONFIDENTIAL', 'PUBLIC'])(
    'that is marked %s stays out where private ones do',
    async (mark) => {
      const events = [vevent(...inTheMorning, organizerJan, guestAnna, `CLASS:${mark}`)];
      const other = vevent('UID:other', ...inTheMorning, organizerJan, guestPiotr);
      const bytes = new TextEncoder().encode(ownCalendar(...events, other));
      const left = await readFiles([{ name: 'a.ics', bytes }], { withoutPrivate: true });
      expect(left.contacts.length).toBe(mark === 'PUBLIC' ? 2 : 1);
      expect((await readFiles([{ name: 'a.ics', bytes }])).contacts.length).toBe(2);
    },
  );

  test.each([
    ['takes a whole day', ['DTSTART;VALUE=DATE:20250304'], '4 allDay'],
    ['takes a bare day', ['DTSTART:20250304'], '4 allDay'],
    ['is marked so by Outlook', [...inTheMorning, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'], '4 allDay'],
    ['takes 24 hours', ['DTSTART:20250304T090000Z', 'DTEND:20250305T090000Z'], '4 allDay'],
    [
      'takes the 23 hours of a day',
      ['DTSTART;TZID=Europe/Warsaw:20250330T000000', 'DTEND;TZID=Europe/Warsaw:20250331T000000'],
      '4 allDay',
    ],
    ['is before 1990', ['DTSTART:19700101T000000Z'], '4 longAgo'],
    ['has no start', [], '4 noStart'],
    ['has a wrong start', ['DTSTART:2025-03-04 09:00'], '4 noStart'],
  ])('is left out and listed that %s', async (_, times, expected) => {
    const { met, skipped } = await meetingsIn(ownCalendar(vevent(...times, organizerJan, guestAnna)));
    expect({ met, skipped }).toEqual({ met: {}, skipped: [expected] });
  });

  test('is left out in silence that is to come, or has nobody else', async () => {
    const future = vevent('DTSTART:20261101T120000Z', organizerJan, guestAnna);
    const { met, skipped } = await meetingsIn(
      ownCalendar(future, vevent(...inTheMorning, organizerJan), vevent(...inTheMorning)),
    );
    expect({ met, skipped }).toEqual({ met: {}, skipped: [] });
  });

  test.each([
    ['eleven others', 11, 11, []],
    ['twelve others', 12, 0, ['4 crowd']],
  ])('with %s', async (_, others, count, expected) => {
    const guests = Array.from({ length: others }, (__, i) => `ATTENDEE;CN=Gość ${i}:mailto:g${i}@y.example`);
    const { met, skipped } = await meetingsIn(ownCalendar(vevent(...inTheMorning, organizerJan, ...guests)));
    expect(Object.keys(met)).toHaveLength(count);
    expect(skipped).toEqual(expected);
  });

  test('of guests without any address is listed', async () => {
    const { skipped } = await meetingsIn(
      ownCalendar(vevent(...inTheMorning, organizerJan, 'ATTENDEE;CN=Tomasz:mailto:/o=Exchange/cn=tomasz')),
    );
    expect(skipped).toEqual(['4 noAddresses']);
  });

  test.each([
    ['one title', ['SUMMARY:A'], ['SUMMARY:A'], '2025-03-04 meeting 75 A'],
    ['two titles', ['SUMMARY:A'], ['SUMMARY:B'], '2025-03-04 meeting 75 A; B'],
    ['no title', [], [], '2025-03-04 meeting 75'],
  ])('and another one on that day are one touchpoint, with %s', async (_, first, second, expected) => {
    const { met } = await meetingsIn(
      ownCalendar(
        vevent(...inTheMorning, organizerJan, guestAnna, ...first),
        vevent('DTSTART:20250304T150000Z', 'DURATION:PT15M', organizerJan, guestAnna, ...second),
      ),
    );
    expect(met).toEqual({ 'Anna Nowak': [expected] });
  });
});

describe('several calendars', () => {
  const mine = ownCalendar(vevent('UID:1', ...inTheMorning, organizerJan, guestAnna));
  const shared = (...lines: string[]) =>
    vcalendar(['X-WR-CALNAME:Sprzedaż'], vevent('UID:2', ...inTheMorning, ...lines));
  const files = (text: string) => ({ 'mine.ics': mine, 'Sprzedaż_c_1@group.calendar.google.com.ics': text });

  test.each([
    ['with the user counts', [organizerJan, guestPiotr], ['Anna Nowak', 'Piotr Lis'], []],
    [
      'of somebody else is left out',
      ['ORGANIZER:mailto:marek@z.example', guestPiotr],
      ['Anna Nowak'],
      ['4 othersMeeting'],
    ],
    [
      'made by the calendar counts',
      ['ORGANIZER:mailto:c_1@group.calendar.google.com', guestPiotr],
      ['Anna Nowak', 'Piotr Lis'],
      [],
    ],
    [
      'made by another calendar is left out',
      ['ORGANIZER:mailto:c_2@group.calendar.google.com', guestPiotr],
      ['Anna Nowak'],
      ['4 othersMeeting'],
    ],
  ])('an event in another one %s', async (_, lines, people, left) => {
    const { met, skipped } = await meetingsIn(files(shared(...lines)));
    expect(Object.keys(met)).toEqual(people);
    expect(skipped).toEqual(left);
  });

  test('the same event in both is one, and of the own one', async () => {
    const both = vcalendar(['X-WR-CALNAME:Sprzedaż'], vevent('UID:1', ...inTheMorning, guestPiotr));
    expect((await meetingsIn(files(both))).skipped).toEqual([]);
  });
});

describe('a file', () => {
  const cut = ownCalendar(
    vevent(...inTheMorning, organizerJan, guestAnna),
    vevent('DTSTART:20250305T090000Z', organizerJan, guestAnna),
  );
  test.each([
    ['within an event', cut.slice(0, cut.lastIndexOf('END:VEVENT')), 'cutOffEvent', 10],
    ['within the word END', cut.slice(0, cut.lastIndexOf('VENT\r\nEND:VCALENDAR')), 'cutOffEvent', 10],
    ['after an event', cut.slice(0, cut.lastIndexOf('END:VCALENDAR')), 'cutOff', 14],
  ])('that breaks off %s is refused with the line', async (_, text, code, line) =>
    expect(meetingsIn(text)).rejects.toMatchObject({ problem: { code }, line }),
  );

  test('that breaks off is read to there if wanted', async () => {
    const { met, skipped } = await meetingsIn(cut.slice(0, cut.lastIndexOf('END:VEVENT')), { keepGood: true });
    expect(met).toEqual({ 'Anna Nowak': ['2025-03-04 meeting 60'] });
    expect(skipped).toEqual(['10 cutOffEvent']);
  });

  test.each([
    ['without guests', ownCalendar(vevent(...inTheMorning, 'SUMMARY:Spotkanie z Anną'))],
    ['without events', ownCalendar()],
  ])('%s is refused', async (_, text) =>
    expect(meetingsIn(text)).rejects.toMatchObject({ problem: { code: 'noGuests' } }),
  );

  test('with one bad line loses that line', async () => {
    const bad = ['ATTENDEE;CN="Anna', 'bez dwukropka', 'X-A;X-B="ulica', '00-013 Warszawa":geo', 'TRIGGER-P0D', ''];
    const { met } = await meetingsIn(
      ownCalendar(vevent(...inTheMorning, ...bad, organizerJan, guestAnna, 'SUMMARY:A')),
    );
    expect(met).toEqual({ 'Anna Nowak': ['2025-03-04 meeting 60 A'] });
  });
});
