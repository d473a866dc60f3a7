import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../format';
import { readFiles } from '../readFiles';

const read = (name: string, lines: string[], options?: ReadOptions) =>
  readFiles([{ name, bytes: new TextEncoder().encode(lines.join('\n')) }], options);

/** Each guest with the days on which they were met, and the lines that were left out. */
async function guests(name: string, lines: string[], options?: ReadOptions) {
  const { contacts, skipped, origins } = await read(name, lines, options);
  return {
    format: origins?.[0]?.format,
    people: contacts.map((one) => [one.name, ...one.touchpoints.map(({ on }) => on)].join(' ')),
    left: skipped.map(({ line }) => line),
  };
}

describe('a guest list', () => {
  test.each<[string, string, string[], string[], number[]]>([
    [
      'of Luma',
      'Open house - Guests.csv',
      [
        'api_id,name,email,approval_status,checked_in_at',
        'g1,Anna Lis,anna@l.example,approved,2026-05-16T17:10:00.000Z',
        'g2,Bob Kos,bob@k.example,approved,',
        'g3,Cyd Dąb,cyd@d.example,waitlist,',
      ],
      ['Anna Lis 2026-05-16', 'Bob Kos'],
      [4],
    ],
    [
      'of Eventbrite',
      'report.csv',
      [
        'Order #,First Name,Last Name,Email,Event Name,Event Start Date,Attendee Status',
        '1,Anna,Lis,anna@l.example,Fair,2026-05-16,Checked In',
        '2,Bob,Kos,bob@k.example,Fair,2026-05-16,Attending',
        '3,Cyd,Dąb,cyd@d.example,Fair,2026-05-16,Refunded',
      ],
      ['Anna Lis 2026-05-16', 'Bob Kos'],
      [4],
    ],
    [
      'of Zoom',
      'attendees.csv',
      ['Name,Email,Join Time,Leave Time', 'Anna Lis,anna@l.example,05/16/2026 05:10:00 PM,05/16/2026 06:00:00 PM'],
      ['Anna Lis 2026-05-16'],
      [],
    ],
    [
      'of a meeting in Zoom, left and joined again',
      'participants_812.csv',
      [
        'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
        'Anna Lis (Ania),anna@l.example,05/16/2026 05:10:00 PM,05/16/2026 05:20:00 PM,10,Yes',
        'Bob Kos,,05/16/2026 05:11:00 PM,05/16/2026 05:20:00 PM,9,Yes',
        'iPhone (Bob Kos),,05/16/2026 05:30:00 PM,05/16/2026 06:00:00 PM,30,Yes',
      ],
      ['Anna Lis 2026-05-16', 'Bob Kos 2026-05-16'],
      [],
    ],
    [
      'of a webinar in Zoom',
      'attendee_812.csv',
      [
        'Attendee Report',
        'Topic,Webinar ID,Actual Start Time',
        'Windows,812 3344,05/16/2026 17:00',
        'Host Details',
        'Attended,User Name (Original Name),Email,Join Time,Leave Time',
        'Yes,Jan Lis,jan@l.example,05/16/2026 16:50,05/16/2026 18:00',
        'Attendee Details',
        'Attended,User Name (Original Name),First Name,Last Name,Email,Join Time,Leave Time',
        'Yes,Anna Lis,Anna,Lis,anna@l.example,05/16/2026 17:01,05/16/2026 18:00',
        'No,Bob Kos,Bob,Kos,bob@k.example,--,--',
      ],
      ['Anna Lis 2026-05-16', 'Bob Kos'],
      [],
    ],
    [
      'in Polish, with the day in its name',
      'Śniadanie 2026-05-16.csv',
      ['Imię;Nazwisko;E-mail;Obecność', 'Anna;Lis;anna@l.example;tak', 'Bob;Kos;bob@k.example;nie'],
      ['Anna Lis 2026-05-16', 'Bob Kos'],
      [],
    ],
  ])('%s', async (_, name, lines, people, left) =>
    expect(await guests(name, lines)).toEqual({ format: 'guests', people, left }),
  );

  test.each<[string, string[]]>([
    ['a CRM with a status', ['Name,Email,Status', 'Anna Lis,anna@l.example,Lead']],
    ['a CRM with a status that could be one', ['Name,Email,Status', 'Anna Lis,anna@l.example,Confirmed']],
    ['an address book', ['Name,Email', 'Anna Lis,anna@l.example']],
  ])('is not %s', async (_, lines) => expect((await guests('a.csv', lines)).format).toBe('csv'));

  const meetup = ['Name,Email,RSVP', 'Anna Lis,anna@l.example,Yes', 'Bob Kos,bob@k.example,No'];

  test('becomes an event; who was there, and when, the user can say', async () => {
    const plain = await read('Meetup attendees.csv', meetup);
    expect(plain.events).toEqual([{ name: 'Meetup attendees' }]);
    expect(plain.contacts).toMatchObject([{ name: 'Anna Lis', touchpoints: [] }]);
    const event = { name: 'Builders', on: '2026-05-16', allCame: true };
    const said = await read('Meetup attendees.csv', meetup, { event });
    expect(said.events).toEqual([{ name: 'Builders', on: '2026-05-16' }]);
    expect(said.contacts).toMatchObject([{ touchpoints: [{ on: '2026-05-16', channel: 'event', event: 'Builders' }] }]);
    expect(said.origins).toMatchObject([{ event: 'Builders', came: 1 }]);
  });

  test('of Meetup names no role: its titles are ranks in the group', async () => {
    const lines = ['Name\tTitle\tEvent Host\tRSVP', 'Anna Lis\tMember\tNo\tYes'];
    const { contacts } = await read('Meetup attendees.csv', lines);
    expect(contacts[0]).not.toHaveProperty('headline');
  });

  test.each([
    ['Open house - Guests - 2026-05-16.csv', 'Open house'],
    ['luma-guests.csv', 'luma guests'],
    ['Attendee Summary Report (3).csv', 'Attendee Summary Report (3)'],
  ])('%s names the event %s', async (name, event) =>
    expect((await read(name, meetup)).events).toMatchObject([{ name: event }]),
  );
});
