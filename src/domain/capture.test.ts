import { expect, test } from 'vitest';
import { captured } from './capture';

test.each([
  [
    'met Anna, owner of Budimax, at the breakfast, wants windows in May',
    {
      name: 'Anna',
      headline: 'owner of Budimax',
      company: 'Budimax',
      event: 'breakfast',
      looksFor: 'windows in May',
      channel: 'event',
    },
  ],
  [
    'poznałam Annę Nowak, właścicielka Budimaxu, na śniadaniu BNI, szuka okien na maj',
    {
      name: 'Anna Nowak',
      headline: 'właścicielka Budimaxu',
      event: 'śniadaniu BNI',
      looksFor: 'okien na maj',
      channel: 'event',
    },
  ],
  [
    'Called Jan Kowalski, architect at Atelier Lis',
    { name: 'Jan Kowalski', headline: 'architect at Atelier Lis', company: 'Atelier Lis', channel: 'call' },
  ],
  ['Piotr Zalewski from Stalbud', { name: 'Piotr Zalewski', company: 'Stalbud', channel: 'meeting' }],
  ['spotkałem Ewę Zielińską', { name: 'Ewa Zielińska', channel: 'meeting' }],
  ['spotkałam Marek Zawadzkiego', { name: 'Marek Zawadzki', channel: 'meeting' }],
  ['Ola', { name: 'Ola', channel: 'meeting' }],
  ['met the caretaker', { name: 'the caretaker', channel: 'meeting' }],
  ['', { name: '', channel: 'meeting' }],
])('%s', (line, parts) => expect(captured(line)).toEqual(parts));
