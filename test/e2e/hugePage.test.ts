/** A page far larger than any, on which everything looks like a person: the readers come to its end, and see nobody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SharedWorld } from '../../src/content/sharedWorld';
import { scaledSize } from '../fixtures/longRuns';
import { builtFor, inBrowser } from './testBrowser';

const card = [
  '<div class="x"><a href="/in/some-one/"><h2>Some One</h2></a>',
  '<p>text</p><span email="a@b.example">A</span></div>',
].join('');
const cards = scaledSize(4_000);
const body = `<!doctype html><title>Huge Page | LinkedIn</title><main>${card.repeat(cards)}</main>`;

inBrowser('chromium', { site: () => ({ body }) }, (rig) => {
  test.each([
    ['linkedin', 'https://www.linkedin.com/in/huge-page/'],
    ['gmail', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJZzJrKxqvlGfKdXbGmwPqNcS'],
    ['added', 'https://mail.any.example/'],
  ])('%s', async (site, address) => {
    const page = await rig.open(address);
    const readers = readFileSync(join(builtFor('chromium'), `readers/${site}.js`), 'utf8');
    const { kind, elements } = await page.evaluate((script) => {
      // biome-ignore lint/security/noGlobalEval: the page of the test runs the readers as a content script would.
      globalThis.eval(script);
      const ours = (globalThis as unknown as Record<symbol, SharedWorld>)[Symbol.for('KnownFor')]!;
      const { seen } = ours.pageReader!.look();
      return { kind: seen.kind, elements: document.querySelectorAll('*').length };
    }, readers);
    expect(kind).toBe('none');
    expect(elements).toBeGreaterThan(5 * cards);
    await page.close();
  });
});
