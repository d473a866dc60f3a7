import { expect, test } from 'vitest';
import { matchesPattern } from './matchPattern';

test.each([
  ['https://*.linkedin.com/*', 'https://www.linkedin.com/in/anna', true],
  ['https://*.linkedin.com/*', 'https://linkedin.com/in/anna', true],
  ['https://*.linkedin.com/*', 'https://notlinkedin.com/in/anna', false],
  ['https://*.linkedin.com/*', 'http://www.linkedin.com/in/anna', false],
  ['*://mail.example/*', 'http://mail.example/', true],
  ['*://mail.example/*', 'ftp://mail.example/', false],
  ['https://*/*', 'https://any.example/', true],
  ['https://mail.example/u/*/inbox/*', 'https://mail.example/u/0/inbox/1?x=y', true],
  ['https://mail.example/u/*/inbox/*', 'https://mail.example/u/0/sent/1', false],
  ['https://mail.example/ab*ba', 'https://mail.example/aba', false],
  ['https://mail.example/inbox', 'https://mail.example/inbox', true],
  ['https://mail.example/inbox', 'https://mail.example/inbox/1', false],
  ['<all_urls>', 'https://mail.example/', false],
])('%s and %s: %s', (pattern, url, fits) => expect(matchesPattern(pattern, new URL(url))).toBe(fits));
