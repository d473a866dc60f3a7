import { expect, test } from 'vitest';
import { language } from './language';

test.each([
  ['Dzień dobry, robimy okna.', 'pl'],
  ['Dzien dobry, czy mozemy sie spotkac?', 'pl'],
  ['Hi Anna, thanks for the coffee!', 'en'],
  ['Hello Łukasz, it was good to see you at the fair.', 'en'],
  ['Best regards', 'en'],
  ['OK', 'pl'],
  ['', 'pl'],
])('%s is in %s', (text, expected) => expect(language(text)).toBe(expected));
