/** What holds for every reader on every page: it changes nothing, requests nothing, and ends in time. */
import { describe, expect, test } from 'vitest';
import { readers } from '../../src/readers';
import type { Page, Reader } from '../../src/readers/reader';
import { open, ownPages, readSavedPage } from '../savedPages';

const all = readers.map((reader) => [reader.site, reader] as const);

/** All that a reader may be asked for. */
function ask(reader: Reader, page: Page): void {
  reader.mayHold(page.url);
  reader.read(page);
  reader.messages?.(page);
  reader.compose?.(page);
}

/** Makes every way out of the page throw. */
function seal({ document }: Page): void {
  const never = (way: string) =>
    function refused(): never {
      throw new Error(`a reader used ${way}`);
    };
  const window = document.defaultView as unknown as Record<string, unknown>;
  for (const way of ['fetch', 'XMLHttpRequest', 'Image', 'WebSocket', 'EventSource', 'open', 'Worker'])
    window[way] = never(way);
  Object.defineProperty(window.navigator, 'sendBeacon', { value: never('sendBeacon') });
}

describe('every reader on every page', () => {
  test.each(ownPages())('$file stays as it is, and asks for nothing', (saved) => {
    const page = open(saved);
    seal(page);
    const before = page.document.documentElement.outerHTML;
    const { fetch } = globalThis;
    globalThis.fetch = () => {
      throw new Error('a reader used fetch');
    };
    try {
      for (const [, reader] of all) ask(reader, page);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});

/** One address that a reader takes for its own. */
const addresses = [
  'https://www.linkedin.com/in/big-page/',
  'https://www.linkedin.com/feed/',
  `https://www.linkedin.com/sales/lead/ACwAA${'a'.repeat(30)},NAME,x`,
  'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJZzJrKxqvlGfKdXbGmwPqNcS',
  'https://outlook.office.com/mail/inbox/id/AAQk',
  'https://mail.proton.me/u/0/inbox/abc/def',
  'https://mail.yahoo.com/d/folders/1/messages/2',
  'https://app.fastmail.com/mail/Inbox/T1',
  'https://mail.any.example/?_task=mail&_uid=1&_action=show',
].map((address) => new URL(address));

const card =
  '<div class="x"><a href="/in/some-one/"><h2>Some One</h2></a><p>text</p><span email="a@b.example">A</span></div>';
const bigPage = (cards: number) => `<title>Big Page | LinkedIn</title><main>${card.repeat(cards)}</main>`;
const longName = (name: string) =>
  `<title>x | LinkedIn</title><main><section data-member-id="1"><h1>${name}</h1><a href="/in/big-page/overlay/contact-info/">i</a></section></main>`;

/** A simulated DOM is many times slower than a browser's: these limits only tell a long page from an endless one. */
const limit = 20_000;

describe('hard pages end in time, whoever reads them', () => {
  test.each([
    ['10,000 elements', bigPage(2_000)],
    ['2,000 elements one in another', `<main>${'<div>'.repeat(2_000)}<h1>Deep</h1>`],
    ['a name of a million letters', longName('x'.repeat(1e6))],
    ['a name of a million combining marks', longName(`x${'\u0301'.repeat(1e6)}`)],
    [
      'tags that never close',
      '<main><h1><a href="/in/big-page/overlay/contact-info/<p><table><tr><td><main><h2 <script',
    ],
    [
      'data that is none',
      '<link rel="canonical" href="https://www.linkedin.com/in/big-page/"><script type="application/ld+json">{"@graph":[null,1,{"@type":"Person","name":{},"url":[]}]}</script><h1>x</h1>',
    ],
    ['an empty file', ''],
  ])('%s', { timeout: 300_000 }, (_, html) => {
    const page = open({ html, url: 'https://www.linkedin.com/in/big-page/' });
    const slow: string[] = [];
    for (const [name, reader] of all) {
      const url = addresses.find((address) => reader.mayHold(address)) ?? page.url;
      const started = performance.now();
      ask(reader, { document: page.document, url });
      const took = performance.now() - started;
      if (took > limit) slow.push(`${name}: ${Math.round(took)} ms`);
    }
    expect(slow).toEqual([]);
  });

  test('200,000 elements on LinkedIn', { timeout: 300_000 }, () => {
    const page = open({ html: bigPage(40_000), url: 'https://www.linkedin.com/in/big-page/' });
    const started = performance.now();
    expect(readSavedPage(page).seen.kind).toBe('none');
    expect(performance.now() - started).toBeLessThan(60_000);
  });
});
