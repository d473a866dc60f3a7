import { describe, expect, test } from 'vitest';
import { guestName, NameCount, nameKey } from './guestName';

describe('the name of a guest', () => {
  test.each([
    ['Anna Nowak', 'Anna Nowak'],
    ['  Ola   Kos ', 'Ola Kos'],
    ['Nowak, Anna', 'Anna Nowak'],
    ['Smith, John (Acme)', 'John Smith'],
    ['van der Berg, Jan', 'Jan van der Berg'],
    ['Anna Wrona (Budimax)', 'Anna Wrona'],
    ['Anna Wrona [Budimax]', 'Anna Wrona'],
    ['Kent Michel (kent@x.example)', 'Kent Michel'],
    ['Kent Michel <kent@x.example>', 'Kent Michel'],
    ["'Kent Michel'", 'Kent Michel'],
    ['Nowak, dr Anna', 'dr Anna Nowak'],
    ['Nowak, mec. Anna', 'mec. Anna Nowak'],
    ['Nowak, mgr inż.', 'Nowak, mgr inż.'],
    ['Hale, PhD', 'Hale, PhD'],
    ['Hale, Ph.D.', 'Hale, Ph.D.'],
    ['Okna, Sp. z o.o.', 'Okna, Sp. z o.o.'],
    ['Szklarz Sp. z o.o.', 'Szklarz Sp. z o.o.'],
    ['Nowak, Anna, Budimax', 'Nowak, Anna, Budimax'],
    ['Okna, drzwi i wszystko inne', 'Okna, drzwi i wszystko inne'],
    ['Jan "Janek" Dąb', 'Jan "Janek" Dąb'],
    ['Firma: Dorota Lis; zakupy', 'Firma: Dorota Lis; zakupy'],
    ['(Budimax)', '(Budimax)'],
    ['X', 'X'],
  ])('%s', (given, name) => expect(guestName(given)).toBe(name));

  test.each([
    ['anna@x.example'],
    ["'anna@x.example'"],
    ['"anna@x.example"'],
    ['<anna@x.example>'],
    [''],
    [' - '],
    [undefined],
  ])('is none: %s', (given) => expect(guestName(given)).toBeUndefined());

  test('is compared in any order, without diacritics', () => expect(nameKey('Żak Łucja')).toBe(nameKey('Lucja Zak')));

  test('is the one used most often, else the first', () => {
    const names = new NameCount();
    for (const name of ['A. Nowak', 'Anna Nowak', 'Anna Nowak', 'Ania']) names.add('a@x.example', name);
    names.add('b@x.example', 'B');
    names.add('b@x.example', 'Be');
    expect(names.mostUsed('a@x.example')).toBe('Anna Nowak');
    expect(names.mostUsed('b@x.example')).toBe('B');
    expect(names.mostUsed('c@x.example')).toBeUndefined();
  });
});
