/** Every saved page is read as a person would read it: the project's own always, those shared beside it where they are. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Person } from '../src/readers/reader';
import { open, ownPages, see } from './savedPages';

describe('own pages', () => {
  test.each(ownPages().map((page) => ({ ...page, era: page.want?.era ?? '', language: page.want?.language ?? '' })))(
    '$file: $era $language',
    (page) => {
      const { want } = page;
      expect(page.url, 'an address in the first line').toMatch(/^https?:/);
      if (!want) throw new Error(`${page.file} has no .expected.json: what should be seen on it?`);
      const seen = see(open(page));
      expect(seen.kind, seen.doubts?.join('; ')).toBe(want.kind);
      expect(seen.people).toEqual(want.people ?? []);
      if (want.site && want.kind !== 'none') expect(seen.site).toBe(want.site);
      if (want.self) expect(seen.self).toEqual(want.self);
      if (want.subject !== undefined) expect(seen.subject).toBe(want.subject);
      if (typeof want.messages === 'number') expect(seen.messages).toHaveLength(want.messages);
      else if (want.messages) expect(seen.messages).toEqual(want.messages);
      if (want.listed) expect(seen.listed).toEqual(want.listed);
      for (const text of want.forbid ?? []) expect(JSON.stringify(seen.people)).not.toContain(text);
      if (seen.people.length) expect(Object.keys(seen.evidence), 'where it was read').not.toHaveLength(0);
    },
  );
});

const shared = fileURLToPath(new URL('../../shared/pages/', import.meta.url));

interface SharedRow {
  url: string;
  kind: string;
  people?: (Partial<Person> & Record<string, unknown>)[];
  count?: number;
  self?: object;
  subject?: string;
  messages?: number;
  forbid?: string[];
}

describe.runIf(existsSync(`${shared}expected.json`))('shared pages', () => {
  const rows: Record<string, SharedRow> = existsSync(`${shared}expected.json`)
    ? JSON.parse(readFileSync(`${shared}expected.json`, 'utf8'))
    : {};
  test.each(Object.entries(rows))('%s', (file, want) => {
    const seen = see(open({ html: readFileSync(shared + file, 'utf8'), url: want.url }));
    expect(seen.kind, seen.doubts?.join('; ')).toBe(want.kind);
    if (want.people) expect(seen.people).toMatchObject(want.people);
    if (want.count !== undefined) expect(seen.people).toHaveLength(want.count);
    if (want.self) expect(seen.self).toMatchObject(want.self);
    if (want.subject !== undefined) expect(seen.subject).toBe(want.subject);
    if (want.messages !== undefined) expect(seen.messages).toHaveLength(want.messages);
    for (const text of want.forbid ?? []) expect(JSON.stringify(seen.people)).not.toContain(text);
  });
});
