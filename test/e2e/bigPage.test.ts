/** What a reader itself takes on a page far larger than any: 200,000 elements that all look like people. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { SharedWorld } from '../../src/content/sharedWorld';
import { builtFor, inBrowser } from './testBrowser';

const card =
  '<div class="x"><a href="/in/some-one/"><h2>Some One</h2></a><p>text</p><span email="a@b.example">A</span></div>';
const body = `<!doctype html><title>Big Page | LinkedIn</title><main>${card.repeat(40_000)}</main>`;

/** Milliseconds: some ten times what was measured, and far below what one would wait for. */
const most = 3000;

inBrowser('chromium', { site: () => ({ body }) }, (rig) => {
  test.each([
    ['linkedin', 'https://www.linkedin.com/in/big-page/'],
    ['gmail', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJZzJrKxqvlGfKdXbGmwPqNcS'],
    ['added', 'https://mail.any.example/'],
  ])('%s', async (site, address) => {
    const page = await rig.open(address);
    const readers = readFileSync(join(builtFor('chromium'), `readers/${site}.js`), 'utf8');
    const { kind, ms, elements } = await page.evaluate((script) => {
      // biome-ignore lint/security/noGlobalEval: the page of the test runs the readers as a content script would.
      globalThis.eval(script);
      const started = performance.now();
      const ours = (globalThis as unknown as Record<symbol, SharedWorld>)[Symbol.for('KnownFor')]!;
      const { seen } = ours.pageReader!.look();
      const ms = performance.now() - started;
      return { kind: seen.kind, ms, elements: document.querySelectorAll('*').length };
    }, readers);
    console.log(`${site}: ${Math.round(ms)} ms for ${elements} elements`);
    expect(kind).toBe('none');
    expect(elements).toBeGreaterThan(200_000);
    expect(ms).toBeLessThan(most);
    await page.close();
  });
});
