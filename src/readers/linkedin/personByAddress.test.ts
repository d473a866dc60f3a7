import { expect, test } from 'vitest';
import { personByAddress } from './personByAddress';

const at = (path: string) => personByAddress(new URL(path, 'https://www.linkedin.com'))?.people[0];

test.each([
  ['anna-nowak', 'Anna Nowak'],
  ['anna-nowak-1a2b3c', 'Anna Nowak'],
  ['%C5%BCaneta-%C5%82o%C5%9B-b04', 'Żaneta Łoś'],
  ['annanowak', 'Annanowak'],
  ['12345', '12345'],
])('/in/%s suggests "%s"', (slug, name) =>
  expect(at(`/in/${slug}/`)).toMatchObject({ name, byAddress: true, role: 'subject' }),
);

test.each([
  ['/in/me/', 'whoever is signed in'],
  ['/in/unavailable/', 'nobody'],
  ['/feed/', 'no profile'],
  ['/messaging/thread/2-abc/', 'a thread'],
])('%s is %s', (path) => expect(at(path)).toBe(undefined));

test('a lead is known by the member number alone', () =>
  expect(at('/sales/lead/ACwAABcDeFgHiJkLmNoP,NAME_SEARCH,x1')?.linkedin).toEqual({ urn: 'ACwAABcDeFgHiJkLmNoP' }));
