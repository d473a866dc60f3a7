import { expect, test } from 'vitest';
import { signature, vcard } from './vcard';

test('a card names you, your firm and the sentence, and escapes what has a meaning in it', () =>
  expect(
    vcard({ name: 'Jan Maria Kowalski', firm: 'Okna; Drzwi, Kowalski', phone: '+48 600' }, 'Robię okna.\nI drzwi.'),
  ).toBe(
    'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kowalski;Jan Maria;;;\r\nFN:Jan Maria Kowalski\r\nORG:Okna\\; Drzwi\\, Kowalski\r\nTEL;TYPE=CELL:+48 600\r\nNOTE:Robię okna.\\nI drzwi.\r\nEND:VCARD',
  ));

test('a signature leaves out what there is not', () => {
  expect(signature({ name: 'Jan', mail: 'jan@okna.example' }, 'Robię okna.')).toBe(
    'Jan\nRobię okna.\njan@okna.example',
  );
  expect(signature({}, '')).toBe('');
});
