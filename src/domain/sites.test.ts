import { expect, test } from 'vitest';
import { addedAmong, isOneSite, isWithin, siteKey, siteOf, sitesIn } from './sites';

const own = ['https://*.linkedin.com/*', 'https://mail.google.com/*'];

test.each([
  ['a webmail of the user’s', 'https://mail.firma.example/*', true],
  ['LinkedIn as a whole', 'https://*.linkedin.com/*', false],
  ['a part of LinkedIn, to which the browser was told to keep', 'https://www.linkedin.com/*', false],
  ['Gmail', 'https://mail.google.com/*', false],
  ['a name that ends alike', 'https://notlinkedin.com/*', true],
  ['everything', 'https://*/*', true],
])('%s: added by the user %#', (_, origin, isAdded) => {
  expect(addedAmong([origin], own)).toEqual(isAdded ? [origin] : []);
});

test.each([
  ['https://mail.firma.example/*', true],
  ['https://*.firma.example/*', true],
  ['https://*/*', false],
  ['*://*/*', false],
  ['<all_urls>', false],
])('%s is one site: %s', (pattern, is) => expect(isOneSite(pattern)).toBe(is));

test('a site is open where everything is', () => {
  expect(isWithin('https://mail.firma.example/*', 'https://*/*')).toBe(true);
});

test('what is remembered is found again among all that is kept', () => {
  const site = siteOf(new URL('https://mail.firma.example:8443/?_task=mail'));
  expect(site).toBe('https://mail.firma.example/*');
  expect(sitesIn({ 'way/mail': 'page', [siteKey(site)]: true, notify: true })).toEqual([site]);
});
