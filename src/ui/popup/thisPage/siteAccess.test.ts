import { expect, test } from 'vitest';
import { accessTo } from './siteAccess';

const known = ['https://*.linkedin.com/*', 'https://mail.google.com/*', 'https://poczta.firma.example/*'];

test.each([
  ['LinkedIn, taken away', 'https://www.linkedin.com/in/anna/', ['https://*.linkedin.com/*'], true],
  ['LinkedIn of a country', 'https://pl.linkedin.com/in/anna', ['https://*.linkedin.com/*'], true],
  ['Gmail, taken away', 'https://mail.google.com/mail/u/0/#inbox', ['https://mail.google.com/*'], true],
  ['a webmail added once', 'https://poczta.firma.example/?_task=mail', ['https://poczta.firma.example/*'], true],
  ['… on a port', 'https://poczta.firma.example:8443/', ['https://poczta.firma.example/*'], true],
  ['a webmail never added', 'https://mail.firma.example/?_task=mail', ['https://mail.firma.example/*'], false],
  ['one on a port', 'http://127.0.0.1:8080/', ['http://127.0.0.1/*'], false],
  ['a name that ends alike', 'https://notlinkedin.com/', ['https://notlinkedin.com/*'], false],
])('%s', (_, url, origins, isGone) => expect(accessTo(new URL(url), known)).toEqual({ origins, isGone }));
