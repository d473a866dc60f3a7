/**
 * A page without anybody on it: its elements, attributes and roles, for a report that a site has changed. Every text,
 * number and link is replaced by its shape; of names in the markup only words stay that are nowhere in what the page
 * says, or that are the common ones of markup.
 */

import { safeDecode } from '../../language/safeDecode';
import { attributeNames, commonWords, tagNames } from './markupWords';

/** Beyond these, what is left of a page is left out. */
const reportLimits = { elements: 5_000, characters: 400_000, depth: 200 };
/** What programs read: its words stay. Everything else in an attribute is a text. */
const machineRead = RegExp(
  '^(class|id|role|type|name|rel|dir|hidden|contenteditable|tabindex|for' + // of HTML
    '|aria-(?!label|roledesc|desc|value)\\w+' + // of accessibility, but for what is read aloud
    '|data-(?!email|name|address|title|tooltip|hovercard)[\\w-]+' + // of scripts, but for what sites keep people in
    '|componentkey)$', // of LinkedIn's layout
);

/** @returns the page's structure, a line for each element and text, indented by its depth */
export function pageReport(document: Document, url: URL): string {
  const mask = maskOf(privateWords(document, url));
  const lines = [`${mask(url.pathname)} ${mask(url.hash)}`.trim()];
  let left = reportLimits.elements;
  let size = 0;
  const writeLine = (depth: number, line: string) => {
    size += line.length + depth;
    if (size < reportLimits.characters) lines.push(`${' '.repeat(depth)}${line}`);
  };
  const write = (node: Node, depth: number): void => {
    if (depth > reportLimits.depth || left <= 0 || size > reportLimits.characters) return;
    if (node.nodeType === 3 && node.nodeValue?.trim()) writeLine(depth, shapeOf(node.nodeValue));
    if (node.nodeType !== 1) return;
    left--;
    const element = node as Element;
    writeLine(depth, `<${[mask(element.localName, true), ...attributesOf(element, mask)].join(' ')}>`);
    if (/^(script|style|noscript)$/.test(element.localName)) return;
    const shadow = element.shadowRoot;
    if (shadow) writeLine(depth + 1, '#shadow');
    for (const child of [...(shadow?.childNodes ?? []), ...childrenOf(element)]) write(child, depth + 1);
  };
  write(document.documentElement, 0);
  return lines.join('\n');
}

/** Children; of a frame of the same origin, its page. */
function childrenOf(element: Element): Iterable<Node> {
  const page = /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
  return page?.documentElement ? [page.documentElement] : element.childNodes;
}

type Mask = (words: string, isTag?: boolean) => string;

function attributesOf(element: Element, mask: Mask): string[] {
  return [...element.attributes].map(({ name, value }) => {
    const shown = machineRead.test(name)
      ? mask(value.slice(0, 300))
      : name === 'href'
        ? linkShape(value)
        : shapeOf(value);
    const called = attributeNames.has(name) ? name : mask(name);
    return value ? `${called}="${shown}"` : called;
  });
}

/** Words become `x`, numbers `0`; what is between them may tell a degree from a name. */
const shapeOf = (text: string): string =>
  text
    .slice(0, 2_000)
    .replace(/[\p{L}\p{M}_'’-]+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
    .replace(/[^x0·:|()@/,.\s]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);

/** Where a link leads by the common words of its path; no host, no query. */
function linkShape(href: string): string {
  const scheme = /^(mailto|tel|https?):/i.exec(href)?.[1]?.toLowerCase() ?? '';
  if (scheme === 'mailto' || scheme === 'tel') return `${scheme}:x`;
  const path = href.replace(/^[a-z]+:\/\/[^/]*/i, '').split(/[?#]/)[0] ?? '';
  const steps = path
    .split('/')
    .map((step) => (!step || step.split('-').every((word) => commonWords.has(word)) ? step : 'x'));
  return steps.join('/').slice(0, 100);
}

/** Everything that a page tells, as words: its texts, its address, and what its attributes say to people. */
function privateWords(document: Document, url: URL): Set<string> {
  const words = new Set<string>();
  const add = (text: string | null | undefined) => {
    for (const word of (text ?? '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{2,}/gu) ?? [])
      words.add(word);
  };
  const page = (each: Document | ShadowRoot) => {
    for (const element of each.querySelectorAll('*')) {
      for (const child of element.childNodes) if (child.nodeType === 3) add(child.nodeValue);
      for (const { name, value } of element.attributes) if (!machineRead.test(name)) add(safeDecode(value));
      if (element.shadowRoot) page(element.shadowRoot);
      for (const node of childrenOf(element))
        if (node.nodeType === 1 && node.ownerDocument !== element.ownerDocument) page(node.ownerDocument as Document);
    }
  };
  page(document);
  add(safeDecode(url.pathname + url.search + url.hash));
  return words;
}

/** Keeps of names in the markup only what cannot be anybody's. */
function maskOf(known: Set<string>): Mask {
  const fragments = [...known].filter((word) => word.length > 2);
  const decided = new Map<string, string>();
  // A long run of letters is a key or an id.
  const isPrivate = (plain: string) =>
    plain.length > 24 || known.has(plain) || fragments.some((one) => plain.includes(one));
  const part = (text: string) => {
    const plain = text.toLowerCase();
    return commonWords.has(plain) || !isPrivate(plain) ? text : 'x';
  };
  const run = (text: string) => {
    const plain = text.toLowerCase();
    if (!commonWords.has(plain) && (known.has(plain) || text.length > 60)) return 'x';
    return text.replace(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g, part);
  };
  const word = (text: string) => {
    const masked = decided.get(text) ?? run(text);
    decided.set(text, masked);
    return masked;
  };
  return (words, isTag) =>
    isTag && tagNames.has(words)
      ? words
      : words
          // Markup is written in plain letters: a word with another one is somebody's.
          .replace(/[\p{L}\p{M}\p{N}]*[^\x20-\x7e]+[\p{L}\p{M}\p{N}]*/gu, 'x')
          .replace(memberIdInKey, '-id-')
          // What mixes letters and digits is a key, an id, or a class name of the day.
          .replace(/\b\w*\d\w*\b/g, '0')
          .replace(/[A-Za-z]+/g, word)
          .replace(/[^\w\s:.[\]()/-]/g, '');
}

/** LinkedIn's id of a member, also where a part of the page is named after it. */
const memberIdInKey = /AC[a-z]AA[\w-]{8,}?(?=(?:Topcard|About|Activity|Experience\w*)\b|[^\w-]|$)/g;
