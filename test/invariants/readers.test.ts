/** What holds for every reader on every page: it changes nothing, requests nothing, and does no more than it must. */
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readers } from '../../src/readers';
import type { Page, Reader } from '../../src/readers/reader';
import { scaledSize } from '../fixtures/longRuns';
import { terminates } from '../fixtures/terminates';
import { openSavedPage, savedPages } from '../readers/savedPages';
import { addressFor, askReader } from './askReader';
import { countDomWork } from './domWork';

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
  test.each(savedPages())('$file stays as it is, and asks for nothing', (saved) => {
    const page = openSavedPage(saved);
    seal(page);
    const before = page.document.documentElement.outerHTML;
    const { fetch } = globalThis;
    globalThis.fetch = () => {
      throw new Error('a reader used fetch');
    };
    try {
      for (const reader of readers) askReader(reader, page);
    } finally {
      globalThis.fetch = fetch;
    }
    expect(page.document.documentElement.outerHTML).toBe(before);
  });
});

/** What looks like a person, as often as is asked for. */
const card = [
  '<div class="x"><a href="/in/some-one/"><h2>Some One</h2></a>',
  '<p>text</p><span email="a@b.example">A</span></div>',
].join('');
const pageOfCards = (cards: number) => `<title>Big Page | LinkedIn</title><main>${card.repeat(cards)}</main>`;

/** Nodes that a reader looks at on a page of so many cards. */
function workOn(cards: number, reader: Reader): number {
  const url = addressFor(reader);
  const { window } = new JSDOM(pageOfCards(cards), { url: url.href, virtualConsole: new VirtualConsole() });
  const countedWork = countDomWork(window as unknown as DOMWindow);
  askReader(reader, { document: window.document, url });
  return countedWork();
}

describe('twice the page is twice the work, and no more', () => {
  test.each(readers.map((reader, nth) => [`${reader.site} ${nth}`, reader] as const))('%s', (_, reader) => {
    const [once, twice] = [workOn(scaledSize(200), reader), workOn(scaledSize(400), reader)];
    expect(twice).toBeLessThan(2.1 * once);
  });
});

const longName = (name: string) => `<title>x | LinkedIn</title><main><section data-member-id="1">
<h1>${name}</h1><a href="/in/big-page/overlay/contact-info/">i</a></section></main>`;

describe('hard pages are read to their end, whoever reads them', () => {
  test.each([
    ['a thousand elements one in another', `<main>${'<div>'.repeat(1_000)}<h1>Deep</h1>`],
    ['a long name', longName('x'.repeat(scaledSize(100_000)))],
    ['a name of combining marks', longName(`x${'\u0301'.repeat(scaledSize(100_000))}`)],
    [
      'tags that never close',
      '<main><h1><a href="/in/big-page/overlay/contact-info/<p><table><tr><td><main><h2 <script',
    ],
    [
      'data that is none',
      `<link rel="canonical" href="https://www.linkedin.com/in/big-page/"><script type="application/ld+json">
      {"@graph":[null,1,{"@type":"Person","name":{},"url":[]}]}</script><h1>x</h1>`,
    ],
    ['an empty file', ''],
  ])('%s', (_, html) => expect(terminates('test/invariants/askReader.ts', 'askReaders', html)).resolves.toBe(true));
});
