/** Whose calendar it is. */
import { describe, expect, test } from 'vitest';
import { anna, calendar, event, jan, me, own, piotr, readCalendars } from '../../../test/fixtures/calendars';
import type { ReadOptions } from '../format';

describe('whose calendar it is', () => {
  const meeting = (i: number, ...lines: string[]) => event(`UID:${i}`, `DTSTART:2025030${i}T090000Z`, ...lines);
  const unnamed = (...events: string[]) => calendar(['X-WR-CALNAME:Praca'], ...events);
  const usual = unnamed(
    meeting(1, jan, anna),
    meeting(2, jan, piotr),
    meeting(3, jan, piotr, anna),
    meeting(4, jan, anna, piotr),
  );

  test.each<[string, Record<string, string>, ReadOptions, string[]]>([
    ['is told by its name', { a: own(meeting(1, jan, anna)) }, {}, ['Anna Nowak']],
    ['is told by its file', { [`${me}.ics`]: unnamed(meeting(1, jan, anna)) }, {}, ['Anna Nowak']],
    [
      'is told by its file, downloaded twice',
      { [`${me} (1).ics`]: unnamed(meeting(1, jan, anna)) },
      {},
      ['Anna Nowak'],
    ],
    [
      'is told by Outlook',
      { a: calendar([`X-OWNER;CN="Jan":mailto:${me}`], meeting(1, jan, anna)) },
      {},
      ['Anna Nowak'],
    ],
    ['is told by an address', { a: unnamed(meeting(1, jan, anna)) }, { me }, ['Anna Nowak']],
    ['is told by a name', { a: unnamed(meeting(1, jan, anna)) }, { me: 'Kowalski Jan' }, ['Anna Nowak']],
  ])('%s', async (_, texts, more, people) => {
    expect(Object.keys((await readCalendars(texts, more)).met)).toEqual(people);
  });

  test('is told by who is always there, where nobody else is', async () => {
    const text = unnamed(meeting(1, jan, anna), meeting(2, jan, piotr), meeting(3, jan, 'ATTENDEE:mailto:c@z.example'));
    expect(Object.keys((await readCalendars(text)).met)).toEqual(['Anna Nowak', 'Piotr Lis', 'c@z.example']);
  });

  test.each([
    ['two are always there', usual],
    ['there are two events', unnamed(meeting(1, jan, anna), meeting(2, jan, piotr))],
    ['it is named like a shared one', calendar(['X-WR-CALNAME:c_1@group.calendar.google.com'], meeting(1, jan, anna))],
  ])('is asked where %s', async (_, text) =>
    expect(readCalendars(text)).rejects.toMatchObject({ problem: { code: 'whoseCalendar' }, file: 'calendar.ics' }),
  );

  test('is asked where nobody is called as was told', async () =>
    expect(readCalendars(usual, { me: 'Janek Kowalsky' })).rejects.toMatchObject({
      problem: { code: 'whoseCalendar' },
    }));

  test('makes the user nobody’s contact under a second address', async () => {
    const second = 'ATTENDEE;CN="Kowalski, Jan":mailto:jan@private.example';
    expect(Object.keys((await readCalendars(own(meeting(1, jan, anna, second)))).met)).toEqual(['Anna Nowak']);
  });
});
