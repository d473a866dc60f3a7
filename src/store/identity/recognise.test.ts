import { describe, expect, test } from 'vitest';
import type { ContactRecord } from '../records';
import { recognise, sharedAddressKeys } from './recognise';

const [annas, others] = ['ACoAACm6rgUBNTU0NDA5', 'ACoAACm7rgUBNTU0NDA5'];
const contact = (name: string, keys: string[], more = {}): ContactRecord =>
  ({ id: name, name, keys, tags: [], clocks: {}, created: '', ...more }) as unknown as ContactRecord;
const outcome = (owner: ContactRecord, person: object) => {
  const { contact, doubtful } = recognise([owner], { emails: [], ...person } as never);
  return contact ? 'known' : doubtful ? 'ask' : 'nobody';
};

describe('by an address of mail', () => {
  test.each<[string, string, string, string]>([
    ['the same name', 'Anna Nowak', 'Anna Nowak', 'known'],
    ['in another order, in capitals', 'Anna Nowak', 'NOWAK ANNA', 'known'],
    ['with a title', 'Anna Nowak', 'dr Anna Nowak', 'known'],
    ['with the firm behind it', 'Anna Nowak', 'Anna Nowak | Budimax', 'known'],
    ['the first name alone', 'Anna Nowak', 'Anna', 'known'],
    ['an initial', 'Anna Nowak', 'A. Nowak', 'known'],
    ['the address in place of the name', 'Anna Nowak', 'biuro@a.example', 'known'],
    ['a married name may be another’s', 'Anna Nowak', 'Anna Kowalska', 'ask'],
    ['the family’s address', 'Anna Nowak', 'Piotr Nowak', 'ask'],
    ['somebody else of the office', 'Anna Nowak', 'Marek Wilk', 'ask'],
    ['initials of somebody else', 'Anna Nowak', 'P. Nowak', 'ask'],
  ])('%s', (_, stored, name, expected) =>
    expect(outcome(contact(stored, ['mail:biuro@a.example']), { name, emails: ['biuro@a.example'] })).toBe(expected),
  );
});

describe('by a slug', () => {
  test.each<[string, ContactRecord, object, string]>([
    ['the same', contact('Anna Nowak', ['in:anna']), { name: 'Anna Nowak' }, 'known'],
    ['married meanwhile', contact('Anna Nowak', ['in:anna']), { name: 'Anna Kowalska' }, 'known'],
    ['in another script', contact('Anna Nowak', ['in:anna']), { name: 'Анна Новак' }, 'known'],
    ['another name: a title that came late', contact('Anna Nowak', ['in:anna']), { name: 'Bea Wilk' }, 'ask'],
    ['the same number', contact('Anna Nowak', ['in:anna', `urn:${annas}`]), { name: 'Anna N.', urn: annas }, 'known'],
    [
      'another number: taken by somebody else',
      contact('Anna Nowak', ['in:anna', `urn:${annas}`]),
      {
        ...{ name: 'Anna Nowak', urn: others },
      },
      'ask',
    ],
    [
      'the number in Sales Navigator’s form',
      contact('Anna Nowak', ['in:anna', `urn:${annas}`]),
      {
        ...{ name: 'Anna Nowak', urn: annas.replace('ACoAA', 'ACwAA') },
      },
      'known',
    ],
    [
      'the number under another slug',
      contact('Anna Nowak', ['in:old', `urn:${annas}`]),
      {
        ...{ name: 'Quite Another', urn: annas },
      },
      'known',
    ],
  ])('%s', (_, owner, { name, urn }: { name?: string; urn?: string }, expected) =>
    expect(outcome(owner, { name, linkedin: { slug: 'anna', urn } })).toBe(expected),
  );
});

test('what was answered is not asked again', () => {
  const person = { name: 'Marek Wilk', emails: ['biuro@a.example'] };
  const keys = ['mail:biuro@a.example'];
  expect(outcome(contact('Anna Nowak', keys, { knownNames: ['Marek Wilk'] }), person)).toBe('known');
  expect(outcome(contact('Anna Nowak', keys, { apart: sharedAddressKeys(person) }), person)).toBe('nobody');
  expect(outcome(contact('Marek Wilk', sharedAddressKeys(person)), person)).toBe('known');
});

test('a contact that the user renamed is known by the page’s name still', () => {
  const renamed = contact('Szefowa', ['mail:a@a.example'], { pageValues: { name: 'Anna Nowak' } });
  expect(outcome(renamed, { name: 'Anna Nowak', emails: ['a@a.example'] })).toBe('known');
});
