/**
 * What every reader reads with: finding elements in a fixed order of trust, and turning them into plain text.
 * What it knows of mail is in mail/, the matching of pages' addresses in matchPattern.ts.
 */

/** An element and the selector that found it, for the evidence. */
export interface FoundElement {
  element: HTMLElement;
  selector: string;
}

/** What the page's own scripts hide, as they usually do it. */
export const hiddenParts = '[hidden],[style*="display:none"],[style*="display: none"]';

/** What people cannot see, or what is written for screen readers only and doubles a visible text. */
const unseen = `script,style,template,noscript,svg,${hiddenParts},.visually-hidden,.a11y-text,.sr-only`;

/** Elements that continue a line; all others end it. */
const inline = /^(A|ABBR|B|BDI|BDO|EM|FONT|I|MARK|S|SMALL|SPAN|STRONG|SUB|SUP|U|WBR)$/;

/** Defined in the bundles for browsers, all of which have a layout. */
declare const IN_BROWSER: true | undefined;

/**
 * Whether an element is shown, judged by structure, and by the browser's own knowledge where it has a layout. What is
 * hidden from screen readers counts as hidden, unless that is because all of the page is (behind an open dialogue).
 */
export function isShown(element: Element): boolean {
  let inside = true;
  for (let at: Element | null = element; at; at = at.parentElement) {
    inside &&= !at.matches('main,body,[role=main]');
    if (at.hasAttribute('hidden') || (inside && at.getAttribute('aria-hidden') === 'true')) return false;
    // Style sheets overrule attributes, as TinyMCE's does, so where there is a layout it has the say.
    if (typeof IN_BROWSER === 'undefined' && isHiddenByStyle(at)) return false;
  }
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}

/** For documents without a layout, on the command line. */
const isHiddenByStyle = (element: Element) =>
  !element.checkVisibility && /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** The first shown element by selectors in their order, with the selector that found it; not among thousands alike. */
export function findElement(
  root: ParentNode,
  selectors: readonly string[],
  accept = isShown as (e: HTMLElement) => boolean,
) {
  for (const selector of selectors) {
    for (const element of [...root.querySelectorAll<HTMLElement>(selector)].slice(0, 2000)) {
      if (accept(element)) return { element, selector } satisfies FoundElement;
    }
  }
  return null;
}

/** The first shown element by selectors in their order. */
export function firstOf(root: ParentNode, selectors: readonly string[]): HTMLElement | null {
  return findElement(root, selectors)?.element ?? null;
}

/** All shown elements, in the page's order. */
export function allOf(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isShown);
}

/**
 * Plain text of bounded length: composed, one line, without characters that hide or turn others. A joiner stays only
 * within an emoji.
 */
export function cleanText(text: string | null | undefined, most = 400): string {
  return withoutHidden((text ?? '').slice(0, most * 8))
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, most)
    .replace(/\p{Cs}/gu, '');
}

/** The same for texts of several lines: lines stay, at most one empty line between them. */
function cleanLines(text: string): string {
  return withoutHidden(text.slice(0, 20_000))
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const withoutHidden = (text: string) =>
  // Nothing hides in Latin letters, dashes, quotes and dots: to look for it there would be half of what reading costs.
  /^[\0-\xac\xae-˿‐-‧]*$/.test(text) ? text : composed(text);

const composed = (text: string) =>
  text.normalize('NFC').replace(/(?<!\p{ExtPict}|\p{EMod}|\ufe0f)\u200d|(?!\u200d|\ufe0e|\ufe0f)[\p{Cf}\p{DI}]/gu, '');

/** The text of an element as a reader of the page would say it: hidden parts left out, blocks apart, one line. */
export function textOf(element: Element | null | undefined, most = 400): string {
  return element ? cleanText(renderedText(element, '', most * 4), most) : '';
}

/**
 * The text of an element in its lines, without the parts that a selector names (signatures); of the parts that
 * another names (quotes), a line `>` stays.
 */
export function linesOf(element: Element | null | undefined, without = '', quotes = ''): string {
  return element ? cleanLines(renderedText(element, without, 20_000, quotes)) : '';
}

/** White space of the markup folded, a line for each block; no more than `most` characters. */
function renderedText(root: Element, without: string, most: number, quotes = ''): string {
  const skip = without ? `${unseen},${without}` : unseen;
  let text = '';
  // SHOW_ELEMENT | SHOW_TEXT; FILTER_REJECT leaves out the whole branch: the constants are no globals in Node.
  const walker = root.ownerDocument.createTreeWalker(root, 5, (node) => {
    if (node.nodeType !== 1) return 1;
    const quote = !!quotes && (node as Element).matches(quotes);
    if (quote) text += '\n>\n';
    return quote || (node as Element).matches(skip) ? 2 : 1;
  });
  let block: Node = root;
  while (walker.nextNode() && text.length < most) {
    const node = walker.currentNode;
    if (node.nodeType === 1) {
      if ((node as Element).tagName === 'BR') text += '\n';
      continue;
    }
    const into = blockOf(node, root);
    if (into !== block && text) text += '\n';
    block = into;
    const value = node.nodeValue ?? '';
    text += into.nodeName === 'PRE' ? value : value.replace(/\s+/g, ' ');
  }
  return text;
}

function blockOf(node: Node, root: Element): Node {
  let at = node.parentNode ?? root;
  while (at !== root && at.parentNode && inline.test(at.nodeName)) at = at.parentNode;
  return at;
}

/** Whether a second element follows the first, and is not in it. */
export const isAfter = (one: Element, other: Element) => one.compareDocumentPosition(other) === 4;

/** The part of the page that belongs to one of several elements of a kind: as much around it as holds no other. */
export function enclosingPart(element: Element, others: readonly Element[], root: Element): Element {
  let part = element;
  for (let around = element.parentElement; around && part !== root; around = around.parentElement) {
    if (others.some((other) => other !== element && around?.contains(other))) break;
    part = around;
  }
  return part;
}

/** The texts of a part of the page but for blank ones, each with the element that holds it: the first of very many. */
export function wordsIn(root: Element): [Element, string, Node][] {
  const words: [Element, string, Node][] = [];
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode() && words.length < 20_000) {
    const node = walker.currentNode;
    const text = (node.nodeValue as string).trim();
    if (text) words.push([node.parentElement as Element, text, node]);
  }
  return words;
}

/** A person's name: a text that holds a letter, or nothing. */
export function cleanName(text: string | null | undefined): string {
  const name = cleanText(text, 120);
  return /[a-z]/i.test(name) || /\p{L}/u.test(name) ? name : '';
}

/** The name that an element shows, or nothing. */
export function nameOf(element: Element | null | undefined): string {
  return cleanName(textOf(element, 120));
}
