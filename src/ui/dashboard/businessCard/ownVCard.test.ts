import { expect, test } from 'vitest';
import { ownVCard, signature } from './ownVCard';

test('a card names you, your firm and the sentence, and escapes what has a meaning in it', () =>
  expect(
    ownVCard({ name: 'Jan Maria Kowalski', firm: 'Okna; Drzwi, Kowalski', phone: '+48 600' }, 'Robię okna.\nI drzwi.'),
  ).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Kowalski;Jan Maria;;;',
      'FN:Jan Maria Kowalski',
      'ORG:Okna\\; Drzwi\\, Kowalski',
      'TEL;TYPE=CELL:+48 600',
      'NOTE:Robię okna.\\nI drzwi.',
      'END:VCARD',
    ].join('\r\n'),
  ));

test('a signature leaves out what there is not', () => {
  expect(signature({ name: 'Jan', mail: 'jan@okna.example' }, 'Robię okna.')).toBe(
    'Jan\nRobię okna.\njan@okna.example',
  );
  expect(signature({}, '')).toBe('');
});
