import { expect, test } from 'vitest';
import { initials } from './initials';

test.each([
  ['Anna Nowak', 'AN'],
  ['anna nowak', 'AN'],
  ['Anna Maria Nowak-Kowalska', 'AN'],
  ['Łukasz Żak', 'ŁŻ'],
  ['Anna', 'A'],
  ['Anna Nowak, MBA', 'AN'],
  ['Anna (Ania) Nowak (Wójcik)', 'AN'],
  ['🏠 Anna Nowak 🏠', 'AN'],
  ['"Anna Nowak"', 'AN'],
  ['anna.nowak@budimax.example', 'A'],
  ['محمد علي', 'مع'],
  ['王小明', '王'],
  ['  ', ''],
  ['123', ''],
])('%s', (name, letters) => expect(initials(name)).toBe(letters));
