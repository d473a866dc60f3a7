/**
 * A saved page as a document, in bounded time and memory. jsdom's own way from markup to document takes minutes for
 * pages that a browser shows in seconds (50 MB of text or script), and fails on deep ones; so the parser that it uses
 * makes its plain tree first, and the document is built from that.
 */
import { JSDOM, VirtualConsole } from 'jsdom';
import { type DefaultTreeAdapterMap, html, Parser, type Token } from 'parse5';

type ChildNode = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

/** A page that people read stays below these. One that reaches them is cut there. */
const pageLimits = { elements: 250_000, depth: 3000, attributes: 200 };

/** Browsers put what is nested deeper than this beside its parent. */
const maxDepth = 512;

/**
 * The page's window; its scripts don't run and its styles aren't read.
 * @returns the window, and where the page was cut
 */
export function parseHtml(markup: string, url: URL): { window: JSDOM['window']; cut?: string } {
  const parser = new BoundedParser({ scriptingEnabled: false });
  parser.tokenizer.write(markup, true);
  const { mode, childNodes } = parser.document;
  const doctype = mode === html.DOCUMENT_MODE.QUIRKS ? '' : '<!doctype html>';
  // A console of its own: what a page gets wrong is not our output.
  const { window } = new JSDOM(doctype, { url: url.href, virtualConsole: new VirtualConsole() });
  window.document.documentElement.remove();
  buildTree(childNodes, window.document);
  return { window, cut: parser.cut };
}

/** A parser that stops at the limits. */
class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  cut?: string;
  private elements = 0;

  constructor(...options: ConstructorParameters<typeof Parser<DefaultTreeAdapterMap>>) {
    super(...options);
    // Each attribute is compared with all before it.
    const tokenizer = this.tokenizer as unknown as { currentToken: Token.TagToken; _leaveAttrName(): void };
    const leave = tokenizer._leaveAttrName;
    tokenizer._leaveAttrName = () => {
      if (tokenizer.currentToken.attrs.length < pageLimits.attributes) leave.call(tokenizer);
    };
  }

  override onStartTag(token: Token.TagToken): void {
    if (++this.elements > pageLimits.elements) this.stop(`only the first ${pageLimits.elements} elements were read`);
    else if (this.openElements.stackTop > pageLimits.depth)
      this.stop(`nothing after ${pageLimits.depth} nested elements was read`);
    else super.onStartTag(token);
  }

  private stop(why: string): void {
    this.cut = why;
    this.tokenizer.pause();
  }
}

/** Builds from the outside in, since a document takes in one element faster than what holds many. */
function buildTree(children: ChildNode[], document: Document): void {
  const todo = children.map((node) => ({ node, into: document as Node, depth: 0 })).reverse();
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, into, depth } = next;
    const parent = (depth > maxDepth && into.parentNode) || into;
    if (node.nodeName === '#text') parent.appendChild(document.createTextNode((node as { value: string }).value));
    // No reader looks at comments.
    if (!('tagName' in node)) continue;
    const element = elementOf(node, document);
    parent.appendChild(element);
    // Style rules take long to parse, and no reader asks for them.
    if (node.tagName === 'style') continue;
    const isTemplate = 'content' in node;
    const below = isTemplate ? (node as DefaultTreeAdapterMap['template']).content.childNodes : node.childNodes;
    const holder = isTemplate ? (element as HTMLTemplateElement).content : element;
    for (let at = below.length - 1; at >= 0; at--)
      todo.push({ node: below[at] as ChildNode, into: holder, depth: Math.min(depth, maxDepth) + 1 });
  }
}

function elementOf({ tagName, namespaceURI, attrs }: Element, document: Document): globalThis.Element {
  const element =
    namespaceURI === html.NS.HTML
      ? (orNothing(() => document.createElement(tagName)) ?? document.createElement('x-unknown'))
      : (orNothing(() => document.createElementNS(namespaceURI, tagName)) ??
        document.createElementNS(namespaceURI, 'g'));
  for (const { name, prefix, namespace, value } of attrs)
    orNothing(() =>
      namespace
        ? element.setAttributeNS(namespace, prefix ? `${prefix}:${name}` : name, value)
        : element.setAttribute(name, value),
    );
  return element;
}

/** The parser accepts names in markup that the DOM's functions refuse; such an element or attribute is left out. */
function orNothing<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
