/** Calendars read as a whole: which events count, and which files are refused. */
import { describe, expect, test } from 'vitest';
import { anna, calendar, event, jan, me, morning, own, piotr, readCalendars } from '../../../test/fixtures/calendars';

describe('an event', () => {
  test.each<[string, string[], string[]]>([
    ['is a touchpoint with its guest', ['SUMMARY:Okna\\, etap II'], ['2025-03-04 meeting 60 Okna, etap II']],
    ['that is tentative counts', ['STATUS:TENTATIVE', 'TRANSP:TRANSPARENT'], ['2025-03-04 meeting 60']],
    ['that nobody answered counts', [`ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:${me}`], ['2025-03-04 meeting 60']],
    ['that is cancelled does not', ['STATUS:CANCELLED'], []],
    ['that Outlook calls cancelled does not', ['SUMMARY:Odwołane: Narada'], []],
    ['that Outlook calls declined does not', ['SUMMARY:Declined: Review'], []],
    ['whose title begins so otherwise counts', ['SUMMARY:Odwołane loty'], ['2025-03-04 meeting 60 Odwołane loty']],
    ['that the user declined does not', [`ATTENDEE;PARTSTAT=DECLINED:mailto:${me}`], []],
    ['to which the user sent a deputy does not', [`ATTENDEE;PARTSTAT=DELEGATED:mailto:${me}`], []],
    ['with an unknown answer counts', ['ATTENDEE;PARTSTAT=CONFIRMED:mailto:anna@y.example'], ['2025-03-04 meeting 60']],
    ['on the phone is a call', ['LOCATION:+48 600 100 200'], ['2025-03-04 call 60']],
  ])('%s', async (_, lines, expected) => {
    const { met, skipped } = await readCalendars(own(event(...morning, jan, anna, ...lines)));
    expect(met).toEqual(expected.length ? { 'Anna Nowak': expected } : {});
    expect(skipped).toEqual([]);
  });

  test.each([
    ['takes a whole day', ['DTSTART;VALUE=DATE:20250304'], '4 allDay'],
    ['takes a bare day', ['DTSTART:20250304'], '4 allDay'],
    ['is marked so by Outlook', [...morning, 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE'], '4 allDay'],
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
    const { met, skipped } = await readCalendars(own(event(...times, jan, anna)));
    expect({ met, skipped }).toEqual({ met: {}, skipped: [expected] });
  });

  test('is left out in silence that is to come, or has nobody else', async () => {
    const future = event('DTSTART:20261101T120000Z', jan, anna);
    const { met, skipped } = await readCalendars(own(future, event(...morning, jan), event(...morning)));
    expect({ met, skipped }).toEqual({ met: {}, skipped: [] });
  });

  test.each([
    ['eleven others', 11, 11, []],
    ['twelve others', 12, 0, ['4 crowd']],
  ])('with %s', async (_, others, count, expected) => {
    const guests = Array.from({ length: others }, (__, i) => `ATTENDEE;CN=Gość ${i}:mailto:g${i}@y.example`);
    const { met, skipped } = await readCalendars(own(event(...morning, jan, ...guests)));
    expect(Object.keys(met)).toHaveLength(count);
    expect(skipped).toEqual(expected);
  });

  test('of guests without any address is listed', async () => {
    const { skipped } = await readCalendars(
      own(event(...morning, jan, 'ATTENDEE;CN=Tomasz:mailto:/o=Exchange/cn=tomasz')),
    );
    expect(skipped).toEqual(['4 noAddresses']);
  });

  test.each([
    ['one title', ['SUMMARY:A'], ['SUMMARY:A'], '2025-03-04 meeting 75 A'],
    ['two titles', ['SUMMARY:A'], ['SUMMARY:B'], '2025-03-04 meeting 75 A; B'],
    ['no title', [], [], '2025-03-04 meeting 75'],
  ])('and another one on that day are one touchpoint, with %s', async (_, first, second, expected) => {
    const { met } = await readCalendars(
      own(
        event(...morning, jan, anna, ...first),
        event('DTSTART:20250304T150000Z', 'DURATION:PT15M', jan, anna, ...second),
      ),
    );
    expect(met).toEqual({ 'Anna Nowak': [expected] });
  });
});

describe('several calendars', () => {
  const mine = own(event('UID:1', ...morning, jan, anna));
  const shared = (...lines: string[]) => calendar(['X-WR-CALNAME:Sprzedaż'], event('UID:2', ...morning, ...lines));
  const files = (text: string) => ({ 'mine.ics': mine, 'Sprzedaż_c_1@group.calendar.google.com.ics': text });

  test.each([
    ['with the user counts', [jan, piotr], ['Anna Nowak', 'Piotr Lis'], []],
    ['of somebody else is left out', ['ORGANIZER:mailto:marek@z.example', piotr], ['Anna Nowak'], ['4 othersMeeting']],
    [
      'made by the calendar counts',
      ['ORGANIZER:mailto:c_1@group.calendar.google.com', piotr],
      ['Anna Nowak', 'Piotr Lis'],
      [],
    ],
    [
      'made by another calendar is left out',
      ['ORGANIZER:mailto:c_2@group.calendar.google.com', piotr],
      ['Anna Nowak'],
      ['4 othersMeeting'],
    ],
  ])('an event in another one %s', async (_, lines, people, left) => {
    const { met, skipped } = await readCalendars(files(shared(...lines)));
    expect(Object.keys(met)).toEqual(people);
    expect(skipped).toEqual(left);
  });

  test('the same event in both is one, and of the own one', async () => {
    const both = calendar(['X-WR-CALNAME:Sprzedaż'], event('UID:1', ...morning, piotr));
    expect((await readCalendars(files(both))).skipped).toEqual([]);
  });
});

describe('a file', () => {
  const cut = own(event(...morning, jan, anna), event('DTSTART:20250305T090000Z', jan, anna));
  test.each([
    ['within an event', cut.slice(0, cut.lastIndexOf('END:VEVENT')), 'cutOffEvent', 10],
    ['within the word END', cut.slice(0, cut.lastIndexOf('VENT\r\nEND:VCALENDAR')), 'cutOffEvent', 10],
    ['after an event', cut.slice(0, cut.lastIndexOf('END:VCALENDAR')), 'cutOff', 14],
  ])('that breaks off %s is refused with the line', async (_, text, code, line) =>
    expect(readCalendars(text)).rejects.toMatchObject({ problem: { code }, line }),
  );

  test('that breaks off is read to there if wanted', async () => {
    const { met, skipped } = await readCalendars(cut.slice(0, cut.lastIndexOf('END:VEVENT')), { keepGood: true });
    expect(met).toEqual({ 'Anna Nowak': ['2025-03-04 meeting 60'] });
    expect(skipped).toEqual(['10 cutOffEvent']);
  });

  test.each([
    ['without guests', own(event(...morning, 'SUMMARY:Spotkanie z Anną'))],
    ['without events', own()],
  ])('%s is refused', async (_, text) =>
    expect(readCalendars(text)).rejects.toMatchObject({ problem: { code: 'noGuests' } }),
  );

  test('with one bad line loses that line', async () => {
    const bad = ['ATTENDEE;CN="Anna', 'bez dwukropka', 'X-A;X-B="ulica', '00-013 Warszawa":geo', 'TRIGGER-P0D', ''];
    const { met } = await readCalendars(own(event(...morning, ...bad, jan, anna, 'SUMMARY:A')));
    expect(met).toEqual({ 'Anna Nowak': ['2025-03-04 meeting 60 A'] });
  });
});
