/** What holds for every reader on every page: it changes nothing, requests nothing, and ends in time. */
import { describe, expect, test } from 'vitest';
import { readers } from '../../src/readers';
import type { Page, Reader } from '../../src/readers/reader';
import { open, ownPages } from '../savedPages';

const all = Object.entries(readers);

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

const urls = [
  ...new Set(
    all.flatMap(([, { matches }]) => matches.map((pattern) => pattern.replace('*.', 'www.').replace(/\*/g, 'x'))),
  ),
];
const addresses = [
  ...urls,
  'https://www.linkedin.com/in/big-page/',
  'https://mail.any.example/?_task=mail&_uid=1&_action=show',
];

/** Limits are generous: these run on a simulated DOM many times slower than a browser's. */
describe('hard pages end in time', () => {
  const card =
    '<div class="x"><a href="/in/some-one/"><h2>Some One</h2></a><p>text</p><span email="a@b.example">A</span></div>';
  const big = `<title>Big Page | LinkedIn</title><main>${card.repeat(40_000)}</main>`;
  const hard: [string, string, number][] = [
    ['200,000 elements', big, 20_000],
    ['5,000 elements one in another', `<main>${'<div>'.repeat(5_000)}<h1>Deep</h1>`, 20_000],
    [
      'a name of a million letters',
      `<title>x | LinkedIn</title><main><section data-member-id="1"><h1>${'x'.repeat(1e6)}</h1><a href="/in/big-page/overlay/contact-info/">i</a></section></main>`,
      5_000,
    ],
    [
      'a name of a million combining marks',
      `<main><section data-member-id="1"><h1>x${'\u0301'.repeat(1e6)}</h1><a href="/in/big-page/overlay/contact-info/">i</a></section></main>`,
      5_000,
    ],
    [
      'tags that never close',
      '<main><h1><a href="/in/big-page/overlay/contact-info/<p><table><tr><td><main><h2 <script',
      5_000,
    ],
    [
      'data that is none',
      `<link rel="canonical" href="https://www.linkedin.com/in/big-page/"><script type="application/ld+json">{"@graph":[null,1,{"@type":"Person","name":{},"url":[]}]}</script><h1>x</h1>`,
      5_000,
    ],
    ['an empty file', '', 5_000],
  ];
  test.each(hard)('%s', { timeout: 300_000 }, (_, html, limit) => {
    const page = open({ html, url: 'https://www.linkedin.com/in/big-page/' });
    const slow: string[] = [];
    for (const [name, reader] of all) {
      for (const url of addresses) {
        const address = new URL(url);
        if (!reader.mayHold(address)) continue;
        const started = performance.now();
        ask(reader, { document: page.document, url: address });
        const took = performance.now() - started;
        if (took > limit) slow.push(`${name} on ${url}: ${Math.round(took)} ms`);
      }
    }
    expect(slow).toEqual([]);
  });
});
