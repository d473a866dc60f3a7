import { expect, test } from 'vitest';
import { addedPatterns, addedSitesIn, isPatternWithin, isSingleSite, sitePattern } from './addedSites';
import { addedSiteKey } from './keys';

const own = ['https://*.linkedin.com/*', 'https://mail.google.com/*'];

test.each([
  ['a webmail of the user’s', 'https://mail.firma.example/*', true],
  ['LinkedIn as a whole', 'https://*.linkedin.com/*', false],
  ['a part of LinkedIn, to which the browser was told to keep', 'https://www.linkedin.com/*', false],
  ['Gmail', 'https://mail.google.com/*', false],
  ['a name that ends alike', 'https://notlinkedin.com/*', true],
  ['everything', 'https://*/*', true],
])('%s: added by the user %#', (_, origin, isAdded) => {
  expect(addedPatterns([origin], own)).toEqual(isAdded ? [origin] : []);
});

test.each([
  ['https://mail.firma.example/*', true],
  ['https://*.firma.example/*', true],
  ['https://*/*', false],
  ['*://*/*', false],
  ['<all_urls>', false],
])('%s is one site: %s', (pattern, is) => expect(isSingleSite(pattern)).toBe(is));

test('a site is open where everything is', () => {
  expect(isPatternWithin('https://mail.firma.example/*', 'https://*/*')).toBe(true);
});

test('what is remembered is found again among all that is kept', () => {
  const site = sitePattern(new URL('https://mail.firma.example:8443/?_task=mail'));
  expect(site).toBe('https://mail.firma.example/*');
  expect(addedSitesIn({ 'workingMode/mail': 'page', [addedSiteKey(site)]: true, notify: true })).toEqual([site]);
});
