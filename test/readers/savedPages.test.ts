/** Every saved page is read as a person would read it: the project's own always, those shared beside it where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Expected, expectRead, open, ownPages } from './savedPages';

describe('own pages', () => {
  test.each(ownPages().map((page) => [page.file, page.want?.era ?? '', page.want?.language ?? '', page] as const))(
    '%s: %s %s',
    (file, _era, _language, page) => {
      expect(page.url, 'an address in the first line').toMatch(/^https?:/);
      if (!page.want) throw new Error(`${file} has no .expected.json: what should be seen on it?`);
      expectRead(open(page), page.want);
    },
  );
});

const shared = fileURLToPath(new URL('../../../shared/pages/', import.meta.url));
const table = `${shared}expected.json`;

describe.runIf(existsSync(table))('shared pages', () => {
  const rows: Record<string, Expected & { url: string }> = existsSync(table)
    ? JSON.parse(readFileSync(table, 'utf8'))
    : {};
  test.each(Object.entries(rows))('%s', (file, want) => {
    expectRead(open({ html: readFileSync(shared + file, 'utf8'), url: want.url }), want);
  });
});
