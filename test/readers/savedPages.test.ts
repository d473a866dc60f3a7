/** Every saved page is read as a person would read it: the project's own always, shared ones where they are named. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeShared } from '../fixtures/externalExamples';
import { type ExpectedPage, expectRead, openSavedPage, savedPages } from './savedPages';

type SharedRow = ExpectedPage & { url: string };

describe('own pages', () => {
  test.each(savedPages().map((page) => [page.file, page.want?.era ?? '', page.want?.language ?? '', page] as const))(
    '%s: %s %s',
    (file, _era, _language, page) => {
      expect(page.url, 'an address in the first line').toMatch(/^https?:/);
      if (!page.want) throw new Error(`${file} has no .expected.json: what should be seen on it?`);
      expectRead(openSavedPage(page), page.want);
    },
  );
});

describeShared('shared pages', (folder) => {
  const pages = join(folder, 'pages');
  const rows = JSON.parse(readFileSync(join(pages, 'expected.json'), 'utf8')) as Record<string, SharedRow>;
  test.each(Object.entries(rows))('%s', (file, want) => {
    expectRead(openSavedPage({ html: readFileSync(join(pages, file), 'utf8'), url: want.url }), want);
  });
});
