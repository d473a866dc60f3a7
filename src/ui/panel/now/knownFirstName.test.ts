import { expect, test } from 'vitest';
import type { Person } from '../../../readers/reader';
import { knownFirstName } from './knownFirstName';

const person = (name: string, more: Partial<Person> = {}): Person => ({ name, emails: [], role: 'subject', ...more });
const anna = person('Anna Nowak', { linkedin: { slug: 'anna' } });

test.each([
  ['a title without its full stop', person('Lek Anna Nowak', { linkedin: { slug: 'anna' } }), undefined],
  ['LinkedIn writes it first', anna, 'Anna'],
  ['the address begins with it', person('Anna Nowak', { emails: ['anna.nowak@x.example'] }), 'Anna'],
  ['the surname may come first', person('Nowak Anna', { emails: ['biuro@x.example'] }), undefined],
  ['the surname does', person('Nowak Anna', { emails: ['anna@x.example'] }), undefined],
  ['one word', person('Budimax', { linkedin: {} }), undefined],
  ['a title', person('Dr Anna Nowak', { linkedin: {} }), undefined],
  ['an initial', person('A. Nowak', { linkedin: {} }), undefined],
  ['Polish letters', person('Łukasz Żak', { emails: ['lukasz@x.example'] }), 'Łukasz'],
] as const)('first name: %s', (_, given, name) => expect(knownFirstName(given)).toBe(name));
