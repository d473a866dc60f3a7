import { describe, expect, test } from 'vitest';
import type { Participant } from './calendarEvent';
import { came, peopleOf } from './guests';

const anna: Participant = { address: 'anna@x.example', name: 'Anna Nowak' };
const there = (participants: Participant[], place = '') =>
  peopleOf({ participants, place })
    .filter(came)
    .map(({ address, name }) => address ?? name);

describe('at an event', () => {
  test.each<[string, Participant[], string[]]>([
    ['is whom it lists', [anna, { address: 'b@x.example' }], ['anna@x.example', 'b@x.example']],
    ['is everybody once', [anna, anna, { ...anna, name: 'A. N.', isOrganizer: true }], ['anna@x.example']],
    ['is somebody without an address', [{ name: 'Bogdan' }], ['Bogdan']],
    ['is not who declined', [anna, { address: 'b@x.example', answer: 'declined' }], ['anna@x.example']],
    ['is the deputy', [{ ...anna, answer: 'delegated' }, { address: 'b@x.example' }], ['b@x.example']],
    [
      'is not the organizer who declined',
      [
        { ...anna, isOrganizer: true },
        { ...anna, answer: 'declined' },
      ],
      [],
    ],
    ['is no thing', [anna, { address: 'r@x.example', kind: 'thing' }], ['anna@x.example']],
    ['is no group', [anna, { address: 'g@x.example', kind: 'group' }], ['anna@x.example']],
    [
      'is no group that a guest names',
      [{ ...anna, groups: ['g@x.example'] }, { address: 'g@x.example' }],
      ['anna@x.example'],
    ],
    ['is not who only gets to know of it', [{ ...anna, kind: 'listener' }], []],
    ['is no robot', [{ address: 'fred@fireflies.ai' }, { address: 'noreply@event.eventbrite.com' }], []],
    ['is no calendar', [{ address: 'c_1@group.calendar.google.com', isOrganizer: true }], []],
    ['is no room of Google', [{ address: 'c_1@resource.calendar.google.com' }], []],
  ])('%s', (_, participants, expected) => expect(there(participants)).toEqual(expected));

  test.each([
    ['Sala Matejko', []],
    ['sala  matejko', []],
    ['Sala Kopernik; Sala Matejko', []],
    ['Sala Matejko, 2. piętro', ['m@x.example']],
    ['', ['m@x.example']],
  ])('is no room that is called like the place: %s', (place, expected) =>
    expect(there([{ address: 'm@x.example', name: 'Sala Matejko' }], place)).toEqual(expected),
  );
});
