import { expect, test } from 'vitest';
import { wishesIn } from './noteWishes';

test.each<[note: string, wishes: string[]]>([
  ['szuka okien', ['okien']],
  ['Poznany na targach. Szuka: okien na maj', ['okien na maj']],
  ['architekt, potrzebuje stolarki i zadzwoni jutro', ['stolarki']],
  ['Budimax; looking for windows', ['windows']],
  ['architect who needs windows', ['windows']],
  ['chce dachu\nszuka okien', ['dachu', 'okien']],
  ['nie szuka okien', []],
  ['już nie potrzebuje okien', []],
  ["doesn't need windows", []],
  ['robi okna', []],
  ['', []],
])('%j', (note, wishes) => expect(wishesIn(note)).toEqual(wishes));
