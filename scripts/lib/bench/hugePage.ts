/** What the readers take on a page far larger than any: 200,000 elements that all look like people. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../browsers';
import { projectRoot } from '../projectRoot';
import type { BenchRow } from './benchRow';
import { timeLook } from './readerLook';

const hugeCard = [
  '<div class="x"><a href="/in/some-one/"><h2>Some One</h2></a>',
  '<p>text</p><span email="a@b.example">A</span></div>',
].join('');
const hugeBody = `<!doctype html><title>Huge Page | LinkedIn</title><main>${hugeCard.repeat(40_000)}</main>`;

/** A bundle of readers, and an address that they take for theirs. */
const hugePages: [site: string, address: string][] = [
  ['linkedin', 'https://www.linkedin.com/in/huge-page/'],
  ['gmail', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJZzJrKxqvlGfKdXbGmwPqNcS'],
  ['added', 'https://mail.any.example/'],
];

/** A row for each site: one look at the page, in a browser without the extension. */
export async function hugePage(): Promise<BenchRow[]> {
  const running = await launch('chromium', { site: () => ({ body: hugeBody }) });
  const rows: BenchRow[] = [];
  for (const [site, address] of hugePages) {
    const page = await running.browser.newPage();
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const script = readFileSync(join(projectRoot, `dist/chrome/readers/${site}.js`), 'utf8');
    await page.evaluate(script);
    const ms = await page.evaluate(timeLook);
    rows.push({ what: `readers of ${site}, a page of 200,000 elements`, ms, budget: { ms: 150 } });
    await page.close();
  }
  await running.close();
  return rows;
}
