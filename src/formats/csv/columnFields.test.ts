/** What columns are called, and which field that tells. */
import { expect, test } from 'vitest';
import { formats } from '../index';
import { sourceFile } from '../sourceFile';
import { fieldOf } from './columnFields';

test.each([
  ['Nazwa organizacji', 'company'],
  ['Stanowisko w organizacji', 'headline'],
  ['Stanowisko w firmie', 'headline'],
  ['Company position', 'headline'],
  ['Telefon 1 – wartość', 'phone'],
  ['Telefon 1 – etykieta', undefined],
  ['E-mail 1 – wartość', 'email'],
  ['E-mail 1 – etykieta', undefined],
  ['Telefon komórkowy', 'phone'],
  ['Firma', 'company'],
])('%s: %s', (header, field) => expect(fieldOf(header)).toBe(field));

test('groups of an address book are tags, but for its own', async () => {
  const text = 'Imię,Nazwisko,Etykiety,Stanowisko w organizacji\nAnna,Nowak,Klienci ::: * myContacts,architektka\n';
  const file = sourceFile({ name: 'kontakty.csv', bytes: new TextEncoder().encode(text) });
  const { contacts } = await formats.find((one) => one.recognizes(file))!.read([file], {});
  expect(contacts).toMatchObject([{ name: 'Anna Nowak', headline: 'architektka', tags: ['Klienci'] }]);
});
