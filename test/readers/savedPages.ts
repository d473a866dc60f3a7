/** The saved pages of the tests: the address is in the first line, what a reader must see beside the page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import { expect } from 'vitest';
import { ownMessages } from '../../src/mentions/ownText/messagesOnPages';
import { readers } from '../../src/readers';
import type { Message, Page, PageKind, PageUser, Person, Seen } from '../../src/readers/reader';
import { type PageReading, readersOf, readPage } from '../../src/readers/readPage';

/** What a reader must see on a page. */
export interface ExpectedPage {
  site?: string;
  era?: string;
  language?: string;
  kind: PageKind;
  /** The people, each with some of what must be read. */
  people?: Partial<Person>[];
  /** The people above are all there are, and nothing else must be read of them. */
  exact?: boolean;
  /** How many people there are. */
  count?: number;
  self?: PageUser;
  subject?: string;
  /** How many messages, or which. */
  messages?: number | Message[];
  /** The reader says that the page is not as it is known. */
  changed?: true;
  /** What must not be read. */
  forbid?: string[];
}

/** A page as it was saved, and what must be seen on it. */
export interface SavedPage {
  /** The path below test/pages. */
  file: string;
  url: string;
  html: string;
  /** Missing where nobody wrote down what is expected, which fails the test. */
  want?: ExpectedPage;
}

const pagesFolder = fileURLToPath(new URL('../pages/', import.meta.url));

/** All of the project's saved pages. */
export function savedPages(): SavedPage[] {
  return readdirSync(pagesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(pagesFolder, file), 'utf8');
      const url = /^<!--\s*(https?:\S+)\s*-->/.exec(html)?.[1] ?? '';
      const expected = join(pagesFolder, file.replace(/\.html$/, '.expected.json'));
      const want = existsSync(expected) ? { want: JSON.parse(readFileSync(expected, 'utf8')) as ExpectedPage } : {};
      return { file: file.replaceAll('\\', '/'), url, html, ...want };
    });
}

/** A saved page as the browser would have it, without scripts and without requests. */
export function openSavedPage({ html, url }: { html: string; url: string }): Page {
  const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
  return { document: window.document, url: new URL(url) };
}

/** What the readers say of a page, as in the browser; but here a reader that stumbles fails the test. */
export function readSavedPage(page: Page): PageReading {
  const errors: unknown[] = [];
  const strict = readersOf(page.url, readers).map((reader) => ({
    ...reader,
    read(page: Page): Seen {
      try {
        return reader.read(page);
      } catch (error) {
        errors.push(error);
        throw error;
      }
    },
  }));
  const reading = readPage(page, strict);
  if (errors.length) throw errors[0];
  return reading;
}

/** All that the readers say of a page, with its messages. */
function readWhole(page: Page): Seen & { site?: string; messages?: Message[] } {
  const { reader, seen } = readSavedPage(page);
  const messages = seen.kind !== 'none' ? ownMessages(reader?.messages?.(page) ?? []) : undefined;
  return { ...seen, site: reader?.site, messages };
}

/** Whether a page is read as expected; throws what differs. */
export function expectRead(page: Page, want: ExpectedPage): void {
  const seen = readWhole(page);
  expect(seen.kind, seen.warnings?.join('; ')).toBe(want.kind);
  if (want.exact) expect(seen.people).toEqual(want.people ?? []);
  for (const person of want.people ?? []) expect(seen.people).toContainEqual(expect.objectContaining(person));
  if (want.kind === 'none') expect(seen.people).toEqual([]);
  else expect(Object.keys(seen.evidence), 'where it was read').not.toHaveLength(0);
  if (want.count !== undefined) expect(seen.people).toHaveLength(want.count);
  if (want.site && want.kind !== 'none') expect(seen.site).toBe(want.site);
  if (want.self) expect(seen.self).toMatchObject(want.self);
  if (want.subject !== undefined) expect(seen.subject).toBe(want.subject);
  if (typeof want.messages === 'number') expect(seen.messages).toHaveLength(want.messages);
  else if (want.messages) expect(seen.messages).toMatchObject(want.messages);
  for (const text of want.forbid ?? []) expect(JSON.stringify(seen.people)).not.toContain(text);
}
