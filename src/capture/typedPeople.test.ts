import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Guest, guestWithout, type KnownPerson, matchKnown, parseGuestList } from './typedPeople';

describe('a list typed on the phone', () => {
  test.each<[string, string, Partial<Guest>[]]>([
    ['a name a line', 'Anna Nowak\nJan Lis', [{ name: 'Anna Nowak' }, { name: 'Jan Lis' }]],
    ['empty lines are no lines', '\n  \nAnna Nowak\r\n\r\n', [{ name: 'Anna Nowak' }]],
    [
      'bullets and numbers',
      '- Anna Nowak\n• Jan Lis\n3. Ola Kos\n4) Ewa Mak\n[ ] Igor Zub',
      [{ name: 'Anna Nowak' }, { name: 'Jan Lis' }, { name: 'Ola Kos' }, { name: 'Ewa Mak' }, { name: 'Igor Zub' }],
    ],
    [
      'several in one line',
      'Anna Nowak, Jan Lis i Ola Kos',
      [{ name: 'Anna Nowak' }, { name: 'Jan Lis' }, { name: 'Ola Kos' }],
    ],
    ['with what they are', 'Anna Nowak, owner of Budimax', [{ name: 'Anna Nowak', company: 'Budimax' }]],
    ['a dash instead of a comma', 'Anna Nowak – architektka', [{ name: 'Anna Nowak', headline: 'architektka' }]],
    ['the firm in brackets', 'Jan Lis (Budimax)', [{ name: 'Jan Lis', headline: 'Budimax' }]],
    ['what they look for', 'Ola Kos: szuka księgowej', [{ name: 'Ola Kos', looksFor: 'księgowej' }]],
    ['columns of a table', 'Anna Nowak\tBudimax\tanna@budimax.pl', [{ name: 'Anna Nowak', email: 'anna@budimax.pl' }]],
    [
      'an address as mail programs have it',
      '"Anna Nowak" <Anna@Budimax.pl>',
      [{ name: 'Anna Nowak', email: 'anna@budimax.pl' }],
    ],
    [
      'an address alone tells the name',
      'anna.nowak@budimax.pl',
      [{ name: 'Anna Nowak', email: 'anna.nowak@budimax.pl' }],
    ],
    [
      'a profile alone too',
      'https://www.linkedin.com/in/Anna-Nowak-4b12/?x=1',
      [{ name: 'Anna Nowak', slug: 'anna-nowak-4b12' }],
    ],
    ['typed small', 'anna nowak\njan', [{ name: 'Anna Nowak' }, { name: 'Jan' }]],
    ['titles are no names', 'dr inż. Anna Nowak\nPani Ola Kos', [{ name: 'Anna Nowak' }, { name: 'Ola Kos' }]],
    ['nor is "p."', 'p. Nowak\np. dr Jan Lis', [{ name: 'Nowak' }, { name: 'Jan Lis' }]],
    ['an initial is', 'P. Nowak\ndr P. Lis\nP Kos', [{ name: 'P. Nowak' }, { name: 'P. Lis' }, { name: 'P Kos' }]],
    [
      'a firm, then what they do',
      'Tomasz Bielak, Bielak Development, deweloper\nEwa Zając, architekt wnętrz, Archizając, Kraków',
      [
        { name: 'Tomasz Bielak', company: 'Bielak Development', headline: 'deweloper' },
        { name: 'Ewa Zając', company: 'Archizając', headline: 'architekt wnętrz, Kraków' },
      ],
    ],
    [
      'a firm alone, by the surname in it or by its form',
      'Tomasz Lis, Lis Domy\nZofia Lewicka (Kancelaria Lewicka)\nPaweł Maj, Domy Sp. z o.o.\nEwa Kos, Prezes\nJoanna Wrona, Konserwatorka, Pracownia Wrona',
      [
        { name: 'Tomasz Lis', company: 'Lis Domy' },
        { name: 'Zofia Lewicka', company: 'Kancelaria Lewicka' },
        { name: 'Paweł Maj', company: 'Domy Sp. z o.o.' },
        { name: 'Ewa Kos', headline: 'Prezes' },
        { name: 'Joanna Wrona', company: 'Pracownia Wrona', headline: 'Konserwatorka' },
      ],
    ],
    [
      'columns at semicolons',
      'Kasia Nowik; Studio Wnętrz Nowik; projektantka',
      [{ name: 'Kasia Nowik', company: 'Studio Wnętrz Nowik', headline: 'projektantka' }],
    ],
    ['people at semicolons', 'Anna Nowak; Jan Lis', [{ name: 'Anna Nowak' }, { name: 'Jan Lis' }]],
    ['a telephone number is kept', 'Jan Lis, Budimax, tel. 601 234 567', [{ name: 'Jan Lis', phone: '601 234 567' }]],
    ['a telephone number is no name', 'Jan Lis +48 601 234 567', [{ name: 'Jan Lis' }]],
    ['the surname first', 'Kowalska, Anna\nLis, Jan <jan.lis@x.pl>', [{ name: 'Anna Kowalska' }, { name: 'Jan Lis' }]],
    ['… in pairs', 'Nowak, Jan, Kowalska, Anna', [{ name: 'Jan Nowak' }, { name: 'Anna Kowalska' }]],
    ['… with a firm', 'Kowalska, Anna, Budimax', [{ name: 'Anna Kowalska', headline: 'Budimax' }]],
    ['a surname and a firm', 'Nowak, Budimax', [{ name: 'Nowak', headline: 'Budimax' }]],
    ['in capitals', 'LIS EWA\nNOWAK Jan\nJan ŻAK', [{ name: 'Ewa Lis' }, { name: 'Jan Nowak' }, { name: 'Jan Żak' }]],
    ['another name in brackets', 'Anna (Ania) Lis, Acme', [{ name: 'Anna Lis', headline: 'Acme' }]],
    ['… or in quotes', 'Dawid „Dave” Nowak', [{ name: 'Dawid Nowak' }]],
    [
      'small words in surnames',
      'Ludwig van der Berg\nMaria de los Santos, notary',
      [{ name: 'Ludwig van der Berg' }, { name: 'Maria de los Santos', headline: 'notary' }],
    ],
    ['a couple', 'Anna i Jan Kowalscy', [{ name: 'Anna Kowalska' }, { name: 'Jan Kowalski' }]],
    ['… and their firm', 'Ann and Peter Smith, Acme', [{ name: 'Ann Smith' }, { name: 'Peter Smith' }]],
    ['a firm of two words', 'Anna Nowak, Green Garden', [{ name: 'Anna Nowak', headline: 'Green Garden' }]],
    ['… between people', 'Jan Lis, Skanska Polska, Ewa Mak', [{ name: 'Jan Lis' }, { name: 'Ewa Mak' }]],
    ['first names alone', 'Anna, Jan i Ewa', [{ name: 'Anna' }, { name: 'Jan' }, { name: 'Ewa' }]],
    ['letters behind the name', 'Anna Nowak PhD, MBA', [{ name: 'Anna Nowak' }]],
    ['in the accusative', 'poznałem Annę Kowalską', [{ name: 'Anna Kowalska' }]],
    ['a heading is reported', 'Śniadanie 24.11:', [{ problem: 'noName' }]],
    ['a sentence is reported', 'bardzo miło było porozmawiać o wszystkim', [{ problem: 'noName' }]],
    ['digits are reported', '12345', [{ problem: 'noName' }]],
    ['an address of anybody is reported', 'biuro@budimax.pl', [{ problem: 'noName', email: 'biuro@budimax.pl' }]],
    ['a novel is reported', 'A'.repeat(301), [{ problem: 'tooLong' }]],
    ['markup is text', '<b>Anna Nowak</b>', [{}]],
  ])('%s', (_, text, expected) => {
    const guests = parseGuestList(text);
    expect(guests).toHaveLength(expected.length);
    for (const [i, one] of expected.entries()) expect(guests[i]).toMatchObject(one);
  });

  test('of any text, each filled line is a person or is reported', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 }), (lines) => {
        for (const { line, name, problem } of parseGuestList(lines.join('\n'))) {
          expect(line.trim()).not.toBe('');
          expect(!!name).toBe(!problem);
        }
      }),
    );
  });
});

describe('what is kept leaves the text', () => {
  test.each<[string, string, string[], string]>([
    ['the line, and no other', 'Anna Nowak\nJan Lis\n', ['Anna Nowak'], 'Jan Lis\n'],
    ['one of two that are the same', 'Anna\nJan\nAnna', ['Anna'], 'Jan\nAnna'],
    ['not one that was typed on', 'Anna, wants doors', ['Anna'], 'Anna, wants doors'],
    ['one of several in a line', 'Anna Nowak, Jan Lis and Ola Kos', ['Jan Lis'], 'Anna Nowak\nOla Kos'],
    ['what stays is as it was typed', '  Ola ;Ewa\n\nJan', ['Jan'], '  Ola ;Ewa\n'],
    ['of all, nothing is left', '\nAnna; Jan\n', ['Anna', 'Jan'], ''],
  ])('%s', (_, text, lines, left) => expect(guestWithout(text, lines)).toBe(left));

  test('of any text, all of its lines leave nothing, and none of them leaves it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 }), (typed) => {
        const text = typed.join('\n');
        const lines = parseGuestList(text).map(({ line }) => line);
        expect(guestWithout(text, lines)).toBe('');
        if (text.trim()) expect(guestWithout(text, [])).toBe(text.replace(/\r?\n|\u2028/g, '\n'));
      }),
    );
  });
});

const known = (id: string, name: string, more: Partial<KnownPerson> = {}): KnownPerson => ({
  id,
  name,
  keys: [],
  ...more,
});
const anna = known('anna', 'Anna Nowak', { company: 'Budimax', keys: ['mail:anna@budimax.pl'] });
const other = known('other', 'Anna Nowak', { headline: 'Dentist' });
const jan = known('jan', 'Jan Lis', { keys: ['in:jan-lis'] });
const zolw = known('zolw', 'Żaneta Żółw');

describe('whom a line means', () => {
  test.each<[string, string, KnownPerson[], string | undefined, string[]]>([
    ['the only one of that name', 'Jan Lis', [anna, jan], 'jan', []],
    ['without diacritics', 'zaneta zolw', [jan, zolw], 'zolw', []],
    ['the surname first', 'Lis Jan', [anna, jan], 'jan', []],
    ['nobody known', 'Ola Kos', [anna, jan], undefined, []],
    ['one of two of a name', 'Anna Nowak', [anna, other], undefined, ['anna', 'other']],
    ['the namesake whose firm is named', 'Anna Nowak, owner of Budimax', [anna, other], 'anna', []],
    [
      'the only one of that name, with another firm, is asked',
      'Anna Nowak, Kancelaria Trzcina',
      [anna],
      undefined,
      ['anna'],
    ],
    ['the only one of that name, whose firm isn’t known', 'Jan Lis, plumber', [anna, jan], 'jan', []],
    ['an address decides', 'A. N. <anna@budimax.pl>', [other, anna], 'anna', []],
    ['a profile decides', 'Janek https://linkedin.com/in/jan-lis', [anna, jan], 'jan', []],
    ['a first name alone is asked', 'Jan', [anna, jan], undefined, ['jan']],
    ['a part of a name is asked', 'Ann Now', [anna, jan], undefined, ['anna']],
  ])('%s', (_, line, all, contact, ask) => {
    const found = matchKnown(parseGuestList(line)[0]!, all);
    expect({ contact: found.contact, ask: found.ask.map(({ id }) => id) }).toEqual({ contact, ask });
  });
});
