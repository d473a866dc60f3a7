import { expect, test } from 'vitest';
import { detectLanguage, mayBePolish } from './detectLanguage';

test.each([
  ['Dzień dobry, robimy okna.', 'pl'],
  ['Dzien dobry, czy mozemy sie spotkac?', 'pl'],
  ['Hi Anna, thanks for the coffee!', 'en'],
  ['Hello Łukasz, it was good to see you at the fair.', 'en'],
  ['Best regards', 'en'],
  ['OK', 'pl'],
  ['', 'pl'],
])('%s is in %s', (text, expected) => expect(detectLanguage(text)).toBe(expected));

test.each([
  ['Oferta: montaz okien. Best regards', true],
  ['Property developer', true],
  ['It was good to see you at the fair, and I have a proper plan to do it.', false],
  ['It was good to see you at the fair in Łódź, and I have a plan.', true],
])('%s: may hold Polish: %s', (text, expected) => expect(mayBePolish(text)).toBe(expected));
