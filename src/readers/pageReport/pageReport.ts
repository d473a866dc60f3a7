/**
 * A page without anybody on it: its elements, attributes and roles, for a report that a site has changed. Every text,
 * number and link is replaced by its shape; of names in the markup only words stay that stand nowhere in what the page
 * says, or that are the common ones of markup.
 */

/** Words of markup that tell nothing of anybody, though texts hold them too. */
export const commonAttributes = new Set(
  `account address article aside avatar badge banner bar body box bubble button card cc bcc chat company compose composer
  contact contacts container content conversation copy date detail details dialog dist document editor email entity event
  experience flagship form frame from group guest head header heading headline hovercard icon image id inbox info input item
  items label layout lead link list listitem location lockup mail main menu message messages messaging msg name nav
  navigation option other overlay pane panel part participant people person photo pill position presentation profile quote
  rail reading recipient recipients ref region reply role row school screen search section sender sent sidebar signature
  snippet subject subline suggestion summary text textbox thread time title to toolbar top topcard unique user value
  verification view voice workspace wrapper in overlay true false none auto polite off on hidden status img figure`.split(
    /\s+/,
  ),
);
const most = { elements: 5_000, characters: 400_000, depth: 200 };
/** What is read by programs, so that its words are kept. Everything else in an attribute is a text. */
const machine =
  /^(class|id|role|type|name|rel|dir|hidden|contenteditable|tabindex|for|aria-(?!label|roledesc|desc|value)\w+|data-(?!email|name|address|title|tooltip|hovercard)[\w-]+|componentkey)$/;

/** The skeleton of a page, as text. */
export function pageReport(document: Document, url: URL): string {
  const mask = masker(privateWords(document, url));
  const lines = [`${mask(url.pathname)} ${mask(url.hash)}`.trim()];
  let left = most.elements;
  let size = 0;
  const say = (depth: number, line: string) => {
    size += line.length + depth;
    if (size < most.characters) lines.push(`${' '.repeat(depth)}${line}`);
  };
  const write = (node: Node, depth: number): void => {
    if (depth > most.depth || left <= 0 || size > most.characters) return;
    if (node.nodeType === 3 && node.nodeValue?.trim()) say(depth, shapeOf(node.nodeValue));
    if (node.nodeType !== 1) return;
    left--;
    const element = node as Element;
    say(depth, `<${[mask(element.localName, true), ...attributes(element, mask)].join(' ')}>`);
    if (/^(script|style|noscript)$/.test(element.localName)) return;
    const shadow = element.shadowRoot;
    if (shadow) say(depth + 1, '#shadow');
    for (const child of [...(shadow?.childNodes ?? []), ...inside(element)]) write(child, depth + 1);
  };
  write(document.documentElement, 0);
  return lines.join('\n');
}

/** Children; of a frame of the same origin, its page. */
function inside(element: Element): Iterable<Node> {
  const page = /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
  return page?.documentElement ? [page.documentElement] : element.childNodes;
}

type Mask = (words: string, isTag?: boolean) => string;

function attributes(element: Element, mask: Mask): string[] {
  return [...element.attributes].map(({ name, value }) => {
    const shown = machine.test(name) ? mask(value.slice(0, 300)) : name === 'href' ? linkShape(value) : shapeOf(value);
    const called = attributeNames.has(name) ? name : mask(name);
    return value ? `${called}="${shown}"` : called;
  });
}

/** Words become `x`, numbers `0`; what stands between them may tell a degree from a name. */
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
    .map((step) => (!step || step.split('-').every((word) => commonAttributes.has(word)) ? step : 'x'));
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
      for (const { name, value } of element.attributes) if (!machine.test(name)) add(decoded(value));
      if (element.shadowRoot) page(element.shadowRoot);
      for (const node of inside(element))
        if (node.nodeType === 1 && node.ownerDocument !== element.ownerDocument) page(node.ownerDocument as Document);
    }
  };
  page(document);
  add(decoded(url.pathname + url.search + url.hash));
  return words;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Keeps of names in the markup only what cannot be anybody's. */
function masker(known: Set<string>): Mask {
  const fragments = [...known].filter((word) => word.length > 2);
  const decided = new Map<string, string>();
  // A long run of letters is a key or an id.
  const isPrivate = (plain: string) =>
    plain.length > 24 || known.has(plain) || fragments.some((one) => plain.includes(one));
  const part = (text: string) => {
    const plain = text.toLowerCase();
    return commonAttributes.has(plain) || !isPrivate(plain) ? text : 'x';
  };
  const run = (text: string) => {
    const plain = text.toLowerCase();
    if (!commonAttributes.has(plain) && (known.has(plain) || text.length > 60)) return 'x';
    return text.replace(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g, part);
  };
  const word = (text: string) => {
    const masked = decided.get(text) ?? run(text);
    decided.set(text, masked);
    return masked;
  };
  return (words, isTag) =>
    isTag && tags.has(words)
      ? words
      : words
          // Markup is written in plain letters: a word with another one is somebody's.
          .replace(/[\p{L}\p{M}\p{N}]*[^\x20-\x7e]+[\p{L}\p{M}\p{N}]*/gu, 'x')
          .replace(memberId, '-id-')
          // What mixes letters and figures is a key, an id, or a class name of the day.
          .replace(/\b\w*\d\w*\b/g, '0')
          .replace(/[A-Za-z]+/g, word)
          .replace(/[^\w\s:.[\]()/-]/g, '');
}

const memberId = /AC[a-z]AA[\w-]{8,}?(?=(?:Topcard|About|Activity|Experience\w*)\b|[^\w-]|$)/g;

const attributeNames = new Set(
  'action alt charset class content contenteditable dir draggable for height hidden href id lang loading media method name placeholder property rel role sizes src srcset style tabindex target title type value width'.split(
    ' ',
  ),
);

const tags = new Set(
  'html head body h1 h2 h3 h4 h5 h6 title meta link script style base a abbr address article aside b blockquote br button code dd details dialog div dl dt em fieldset figure figcaption footer form frame frameset header hr i iframe img input label legend li main nav ol optgroup option p picture pre section select small source span strong sub summary sup svg g path use table tbody td template textarea tfoot th thead time tr u ul video'.split(
    ' ',
  ),
);
