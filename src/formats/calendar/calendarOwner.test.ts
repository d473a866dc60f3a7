/** Whose calendar it is. */
import { describe, expect, test } from 'vitest';
import {
  guestAnna,
  guestPiotr,
  meetingsIn,
  organizerJan,
  ownCalendar,
  userAddress,
  vcalendar,
  vevent,
} from '../../../test/fixtures/calendars';
import type { ReadOptions } from '../format';

describe('whose calendar it is', () => {
  const meeting = (i: number, ...lines: string[]) => vevent(`UID:${i}`, `DTSTART:2025030${i}T090000Z`, ...lines);
  const unnamed = (...events: string[]) => vcalendar(['X-WR-CALNAME:Praca'], ...events);
  const usual = unnamed(
    meeting(1, organizerJan, guestAnna),
    meeting(2, organizerJan, guestPiotr),
    meeting(3, organizerJan, guestPiotr, guestAnna),
    meeting(4, organizerJan, guestAnna, guestPiotr),
  );

  test.each<[string, Record<string, string>, ReadOptions, string[]]>([
    ['is told by its name', { a: ownCalendar(meeting(1, organizerJan, guestAnna)) }, {}, ['Anna Nowak']],
    [
      'is told by its file',
      { [`${userAddress}.ics`]: unnamed(meeting(1, organizerJan, guestAnna)) },
      {},
      ['Anna Nowak'],
    ],
    [
      'is told by its file, downloaded twice',
      { [`${userAddress} (1).ics`]: unnamed(meeting(1, organizerJan, guestAnna)) },
      {},
      ['Anna Nowak'],
    ],
    [
      'is told by Outlook',
      { a: vcalendar([`X-OWNER;CN="Jan":mailto:${userAddress}`], meeting(1, organizerJan, guestAnna)) },
      {},
      ['Anna Nowak'],
    ],
    ['is told by an address', { a: unnamed(meeting(1, organizerJan, guestAnna)) }, { me: userAddress }, ['Anna Nowak']],
    ['is told by a name', { a: unnamed(meeting(1, organizerJan, guestAnna)) }, { me: 'Kowalski Jan' }, ['Anna Nowak']],
  ])('%s', async (_, texts, more, people) => {
    expect(Object.keys((await meetingsIn(texts, more)).met)).toEqual(people);
  });

  test('is told by who is always there, where nobody else is', async () => {
    const text = unnamed(
      meeting(1, organizerJan, guestAnna),
      meeting(2, organizerJan, guestPiotr),
      meeting(3, organizerJan, 'ATTENDEE:mailto:c@z.example'),
    );
    expect(Object.keys((await meetingsIn(text)).met)).toEqual(['Anna Nowak', 'Piotr Lis', 'c@z.example']);
  });

  test.each([
    ['two are always there', usual],
    ['there are two events', unnamed(meeting(1, organizerJan, guestAnna), meeting(2, organizerJan, guestPiotr))],
    [
      'it is named like a shared one',
      vcalendar(['X-WR-CALNAME:c_1@group.calendar.google.com'], meeting(1, organizerJan, guestAnna)),
    ],
  ])('is asked where %s', async (_, text) =>
    expect(meetingsIn(text)).rejects.toMatchObject({ problem: { code: 'whoseCalendar' }, file: 'calendar.ics' }),
  );

  test('is asked where nobody is called as was told', async () =>
    expect(meetingsIn(usual, { me: 'Janek Kowalsky' })).rejects.toMatchObject({
      problem: { code: 'whoseCalendar' },
    }));

  test('makes the user nobody’s contact under a second address', async () => {
    const second = 'ATTENDEE;CN="Kowalski, Jan":mailto:jan@private.example';
    expect(Object.keys((await meetingsIn(ownCalendar(meeting(1, organizerJan, guestAnna, second)))).met)).toEqual([
      'Anna Nowak',
    ]);
  });
});
