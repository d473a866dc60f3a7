import { expect, test } from 'vitest';
import { accessTo } from './accessTo';

const own = ['https://*.linkedin.com/*', 'https://mail.google.com/*'];
const added = 'https://mail.firma.example/*';

test.each([
  ['LinkedIn, taken away', 'https://www.linkedin.com/*', own, 'gone', ['https://*.linkedin.com/*']],
  ['an added site, taken away', added, [...own, added], 'gone', [added]],
  ['a site never added', 'https://poczta.example/*', [...own, added], 'new', ['https://poczta.example/*']],
  ['a site whose name ends alike', 'https://notlinkedin.com/*', own, 'new', ['https://notlinkedin.com/*']],
])('%s', (_, site, known, kind, origins) => expect(accessTo(site, known)).toMatchObject({ kind, origins }));
