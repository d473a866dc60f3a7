/** The addresses that decide whether readers are loaded say yes wherever a reader of their site does. */
import { expect, test } from 'vitest';
import { readers } from '../../src/readers';
import { matchesPattern } from '../../src/readers/matchPattern';
import * as addresses from '../../src/readers/pageAddresses';
import { savedPages } from './savedPages';

const mayHold = addresses as unknown as Record<string, addresses.MayHold>;

test.each(savedPages().map((page) => [page.file, page] as const))('%s', (_, page) => {
  const url = new URL(page.url);
  for (const { site, matches, mayHold: reads } of readers) {
    // Chats open at any address: they are read once the user turns to them.
    if (addresses.hints[site] && page.want?.kind !== 'profile') continue;
    if (matches.some((one) => matchesPattern(one, url)) && reads(url))
      expect((mayHold[`${site}Address`] ?? addresses.anyAddress)(url)).toBe(true);
  }
});
