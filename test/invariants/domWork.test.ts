import { type DOMWindow, JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { countDomWork } from './domWork';

/** What something costs on a page of so many paragraphs. */
function workOf(paragraphs: number, read: (document: Document) => unknown): number {
  const { window } = new JSDOM('<p>text</p>'.repeat(paragraphs));
  const countedWork = countDomWork(window as unknown as DOMWindow);
  read(window.document);
  return countedWork();
}

test.each<[string, (document: Document) => unknown, growth: number]>([
  ['looking at all of them once', (document) => document.querySelectorAll('p'), 2],
  ['asking each for its text', (document) => [...document.querySelectorAll('p')].map((one) => one.textContent), 2],
  ['walking through all', (document) => walk(document), 2],
  [
    'looking at all of them for each',
    (document) => [...document.querySelectorAll('p')].map(() => document.querySelectorAll('p')),
    4,
  ],
  [
    'asking for all of the text for each',
    (document) => [...document.querySelectorAll('p')].map((one) => one.parentElement?.textContent),
    4,
  ],
])('%s', (_, read, growth) => {
  const growthSeen = workOf(400, read) / workOf(200, read);
  expect(growthSeen).toBeGreaterThan(growth - 0.2);
  expect(growthSeen).toBeLessThan(growth + 0.2);
});

function walk(document: Document): void {
  const walker = document.createTreeWalker(document.body);
  while (walker.nextNode());
}
