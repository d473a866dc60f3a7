/** How much a reader does on a page, counted instead of timed: each question to the document, by the nodes it spans. */
import type { DOMWindow } from 'jsdom';

/** Questions that look at all that is within a node. */
const looksAtAll = [
  'querySelectorAll',
  'getElementsByTagName',
  'getElementsByClassName',
  'textContent',
  'innerText',
  'outerHTML',
  'innerHTML',
  'cloneNode',
];

/** Where a page's questions are answered. */
const prototypes = ['Node', 'Element', 'HTMLElement', 'Document', 'NodeList', 'HTMLCollection'] as const;

/**
 * Counts from now on what is asked of a window's document.
 * @returns the nodes that were looked at until it is called
 */
export function countDomWork(window: DOMWindow): () => number {
  let work = 0;
  // The size of a subtree is asked of the nodes as they were: the page does not change while it is read.
  const sizes = new WeakMap<object, number>();
  const sizeOf = (node: unknown): number => {
    if (!(node instanceof window.Node)) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    let size = 1;
    const walker = window.document.createTreeWalker(node);
    while (nextNode.call(walker)) size++;
    sizes.set(node, size);
    return size;
  };
  const { nextNode } = window.TreeWalker.prototype;
  for (const name of prototypes) {
    const prototype = window[name].prototype as object;
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!property.configurable || key === 'constructor') continue;
      const part = property.get ? 'get' : 'value';
      const original = property[part] as unknown;
      if (typeof original !== 'function') continue;
      const counted = function (this: unknown, ...args: unknown[]) {
        work += looksAtAll.includes(key) ? sizeOf(this) : 1;
        return (original as (...all: unknown[]) => unknown).apply(this, args);
      };
      Object.defineProperty(prototype, key, { ...property, [part]: counted });
    }
  }
  window.TreeWalker.prototype.nextNode = function (this: TreeWalker) {
    work++;
    return nextNode.call(this);
  };
  return () => work;
}
