import { describe, expect, test } from 'vitest';
import { memberNumber } from './memberNumber';
import { leadAt, profileAt } from './profileAddress';

const id = 'ACoAACm6rgUBNTU0NDA5MjY5bEkmcXpSdExtOQ';

describe('which profile an address names', () => {
  test.each([
    ['the plain form', 'https://www.linkedin.com/in/jane-doe/', { slug: 'jane-doe', below: '' }],
    [
      'no slash, with a tail',
      'https://www.linkedin.com/in/jane-doe?trk=x&originalSubdomain=pl#top',
      { slug: 'jane-doe', below: '' },
    ],
    ['a country host', 'https://pl.linkedin.com/in/jane-doe', { slug: 'jane-doe', below: '' }],
    ['the mobile site', 'https://www.linkedin.com/mwlite/profile/in/jane-doe', { slug: 'jane-doe', below: '' }],
    ['a language in front', 'https://www.linkedin.com/pl/in/jane-doe/', { slug: 'jane-doe', below: '' }],
    ['a language behind', 'https://www.linkedin.com/in/jane-doe/de/', { slug: 'jane-doe', below: '' }],
    ['a longer language behind', 'https://www.linkedin.com/in/jane-doe/zh-cn/', { slug: 'jane-doe', below: '' }],
    ['capitals all over', 'HTTPS://WWW.LINKEDIN.COM/IN/JANE-DOE/', { slug: 'jane-doe', below: '' }],
    ['capitals', 'https://www.linkedin.com/in/Jane-Doe/', { slug: 'jane-doe', below: '' }],
    ['letters encoded once', 'https://www.linkedin.com/in/jos%C3%A9-%C5%82/', { slug: 'josé-ł', below: '' }],
    ['letters composed or not', 'https://www.linkedin.com/in/jose%CC%81/', { slug: 'josé', below: '' }],
    [
      'a joined emoji',
      `https://www.linkedin.com/in/ewa-${encodeURIComponent('👩‍💻')}/`,
      { slug: 'ewa-👩‍💻', below: '' },
    ],
    [
      'a letter kept apart from the next',
      `https://www.linkedin.com/in/${encodeURIComponent('علی\u200cرضا')}/`,
      { slug: 'علی\u200cرضا', below: '' },
    ],
    ['a hidden sign between plain letters', 'https://www.linkedin.com/in/anna%E2%80%8Dnowak/', null],
    ['letters encoded twice', 'https://www.linkedin.com/in/jos%25C3%25A9/', null],
    ['broken encoding', 'https://www.linkedin.com/in/%ZZ/', null],
    ['bytes that are no letters', 'https://www.linkedin.com/in/%FF/', null],
    ['a hidden slash', 'https://www.linkedin.com/in/a%2Fb/', null],
    ['a turned text', 'https://www.linkedin.com/in/a%E2%80%AEb/', null],
    ['an overlay', '/in/jane-doe/overlay/contact-info/', { slug: 'jane-doe', below: 'overlay/contact-info' }],
    ['details', '/in/jane-doe/details/experience/', { slug: 'jane-doe', below: 'details/experience' }],
    ['a member id', `https://www.linkedin.com/in/${id}/`, { urn: id, below: '' }],
    ['the signed-in member', 'https://www.linkedin.com/in/me/', { me: true, below: '' }],
    ['nobody any more', 'https://www.linkedin.com/in/unavailable/', null],
    ['a company', 'https://www.linkedin.com/company/acme/', null],
    ['the list of profiles', 'https://www.linkedin.com/in/', null],
    ['another site', 'https://www.linkedin.com.example/in/jane-doe/', null],
    ['no address', 'javascript:void(0)', null],
    ['nothing', undefined, null],
  ])('%s', (_, address, profile) => expect(profileAt(address)).toEqual(profile));
});

test('a lead is known by its member id, whatever follows it', () => {
  expect(leadAt('https://www.linkedin.com/sales/lead/ACwAACT0c28BNDkw,NAME_SEARCH,x?_ntb=y')).toBe('ACwAACT0c28BNDkw');
  expect(leadAt('https://www.linkedin.com/sales/search/people')).toBe('');
});

test('both forms of a member id hold the same number', () => {
  expect(memberNumber('ACoAABS9BdoBSJFf')).toBe(347932122);
  expect(memberNumber('ACwAABS9BdoBXXXX')).toBe(347932122);
});
