import { expect, test } from 'vitest';
import { addressesIn, linkIn, profileIn } from './identities';

test.each<[string, string[]]>([
  ['Anna@Budimax.example', ['anna@budimax.example']],
  ["'a@b.example'", ['a@b.example']],
  ['Anna Nowak <anna@b.example>; jan@b.example', ['anna@b.example', 'jan@b.example']],
  ["sean.o'neil@b.example", ["sean.o'neil@b.example"]],
  ['łukasz@żuraw.example', ['łukasz@żuraw.example']],
  ['NA', []],
  ['urn:li:member:1234567890', []],
  ['/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=ab@12.smith', []],
  ['@anna', []],
])('addresses in %s', (cell, addresses) => expect(addressesIn(cell)).toEqual(addresses));

test.each<[string, object | undefined]>([
  ['https://www.linkedin.com/in/%C5%82ukasz-%C4%87wik-4b2', { slug: 'łukasz-ćwik-4b2' }],
  ['https://www.linkedin.com/in/Łukasz-Ćwik-4b2/', { slug: 'łukasz-ćwik-4b2' }],
  ['http\\://pl.linkedin.com/in/anna-nowak?trk=x', { slug: 'anna-nowak' }],
  ['linkedin.com/in/anna-nowak/en', { slug: 'anna-nowak' }],
  ['https://www.linkedin.com/in/ACoAAAabcdefgh12345', { urn: 'ACoAAAabcdefgh12345' }],
  ['LinkedIn.com/In/Anna-Nowak', { slug: 'anna-nowak' }],
  ['pl.linkedin.com/pl/in/anna-nowak, linkedin.com/in/jan-lis', { slug: 'anna-nowak' }],
  ['https://www.linkedin.com/mwlite/in/anna-nowak', { slug: 'anna-nowak' }],
  ['https://www.linkedin.com/mwlite/profile/in/anna-nowak', { slug: 'anna-nowak' }],
  ['https://www.linkedin.com/in/jose%CC%81/', { slug: 'josé' }],
  [`linkedin.com/in/ewa-${encodeURIComponent('👩‍💻')}`, { slug: 'ewa-👩‍💻' }],
  ['https://www.linkedin.com/in/anna%E2%80%8Dnowak/', undefined],
  ['https://www.linkedin.com/in/a%2Fb/', undefined],
  ['https://www.linkedin.com/in/%ZZ/', undefined],
  ['https://www.linkedin.com/in/jos%25C3%25A9/', undefined],
  ['https://www.linkedin.com/in/unavailable/', undefined],
  ['https://linkedin.com@evil.example/in/anna', undefined],
  ['see linkedin.com/in/anna', undefined],
  ['https://www.linkedin.com/in/me', undefined],
  ['https://www.linkedin.com/company/budimax', undefined],
  ['https://evil.example/in/anna', undefined],
  ['https://linkedin.com.evil.example/in/anna', undefined],
  ['https://notlinkedin.com/in/anna', undefined],
  ['javascript:alert(1)', undefined],
])('the profile at %s', (link, profile) => expect(profileIn(link)).toEqual(profile));

test.each<[string, string | undefined]>([
  ['https://budimax.example', 'https://budimax.example'],
  ['www.budimax.example/o-nas', 'https://www.budimax.example/o-nas'],
  ['javascript:alert(1)', undefined],
  ['brak', undefined],
])('the link in %s', (cell, link) => expect(linkIn(cell)).toBe(link));
