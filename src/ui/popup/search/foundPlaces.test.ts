import { expect, test } from 'vitest';
import type { ContactRecord } from '../../../store/records';
import { foundPlaces } from './foundPlaces';

const anna = {
  name: 'Anna Nowak',
  headline: 'właścicielka',
  company: 'Narew Development',
  tags: ['inwestor', 'Łomża'],
  note: 'Buduje czwarte osiedle, w Konstancinie. Córka studiuje architekturę. Dzwonić rano.',
  keys: ['mail:anna@narew.example'],
} as unknown as ContactRecord;

test.each([
  [
    'in the note, with what is around it',
    'arch',
    [['note', '…ancinie. Córka studiuje ', 'arch', 'itekturę. Dzwonić rano.']],
  ],
  ['without its diacritics', 'corka', [['note', '…siedle, w Konstancinie. ', 'Córka', ' studiuje architekturę. …']]],
  ['in the tags', 'lomza', [['tags', 'inwestor, ', 'Łomża', '']]],
  ['in an address', 'narew.ex', [['emails', 'anna@', 'narew.ex', 'ample']]],
  ['in what the row shows: nowhere else', 'nowak development', []],
  ['one word shown, one not', 'nowak arch', [['note', '…ancinie. Córka studiuje ', 'arch', 'itekturę. Dzwonić rano.']]],
  ['a typo: nowhere', 'arhc', []],
])('%s', (_, words, places) =>
  expect(foundPlaces(anna, words).map(({ field, before, match, after }) => [field, before, match, after])).toEqual(
    places,
  ),
);
