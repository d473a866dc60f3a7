import { expect, test } from 'vitest';
import { channelOf } from './channel';

test.each([
  ['Tel. do Kamila', '', 'call'],
  ['Telefon: oferta', '', 'call'],
  ['Rozmowa telefoniczna', '', 'call'],
  ['ZADZWONIĆ do Kamila', '', 'call'],
  ['Intro call', '', 'call'],
  ['Wycena', 'telefonicznie', 'call'],
  ['Wycena', '+48 600 100 200', 'call'],
  ['Wycena', 'tel:+48600100200', 'call'],
  ['Wycena', '(22) 600-10-02', 'call'],
  ['Call', '', 'call'],
  ['Kawa', '', 'meeting'],
  ['Recall: szyby', '', 'meeting'],
  ['Tel Awiw: targi', '', 'meeting'],
  ['Telefonia IP: prezentacja', '', 'meeting'],
  ['Kamil i Jan', 'https://zoom.example/call/81234567890', 'meeting'],
  ['Kamil i Jan call@kanal.example', '', 'meeting'],
  ['Kamil i Jan', 'Google Meet', 'meeting'],
  ['Kamil i Jan', 'Microsoft Teams Meeting', 'meeting'],
  ['Kamil i Jan', 'Jasna 12', 'meeting'],
  ['Kamil i Jan', '12', 'meeting'],
])('%s at %s is a %s', (title, place, channel) => expect(channelOf({ title, place })).toBe(channel));
