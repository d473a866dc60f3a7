import { expect, test } from 'vitest';
import { safeDecode } from './safeDecode';

test.each([
  ['anna-nowak', 'anna-nowak'],
  ['J%C3%B3zef', 'Józef'],
  ['%2525', '%25'],
  ['100%', '100%'],
  ['%E0%A4%A', '%E0%A4%A'],
])('%s is %s', (text, decoded) => expect(safeDecode(text)).toBe(decoded));
