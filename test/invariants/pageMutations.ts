/** What sites do to their pages from week to week, done at random: rename, wrap, move, take away, put strangers in. */

/** A repeatable source of numbers below 1. */
export type Chance = () => number;

export function seeded(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (document: Document, chance: Chance) => void;

const pickOne = <T>(list: ArrayLike<T>, chance: Chance): T => list[Math.floor(chance() * list.length)] as T;
const elements = (document: Document) => [...document.body.querySelectorAll('*')];
/** Text beside elements would change its meaning, not only its markup. */
const holdsText = (element: Element | null) =>
  [...(element?.childNodes ?? [])].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
/** Bare lines of text are told apart by their order alone, by people too: which is the headline, which the place. */
const isOrdered = (element: Element) => !element.attributes.length && !element.children.length;
/** Nothing is put into the middle of a phrase, nor where the parser of a browser would move it out again. */
const isClosed = (element: Element) =>
  // What stands in a box in which one writes has been written there: a stranger in it is a recipient for people too.
  !!element.closest('[contenteditable=true]') ||
  !!element.parentElement?.closest('a,p,span,h1,h2,h3,h4,button,label,select,table,svg,script,style,code') ||
  holdsText(element.parentElement);

const anchors = ['id', 'class', 'role', 'aria-label', 'componentkey', 'name', 'email', 'title', 'alt'];

const mutations: Record<string, Mutation> = {
  'rename a class everywhere': (document, chance) => {
    const names = elements(document).flatMap((element) => [...element.classList]);
    if (!names.length) return;
    const name = pickOne(names, chance);
    const fresh = `_${Math.floor(chance() * 1e8).toString(16)}`;
    for (const element of elements(document))
      if (element.classList.contains(name)) element.classList.replace(name, fresh);
  },
  'rename all classes': (document) => {
    for (const element of elements(document)) if (element.hasAttribute('class')) element.setAttribute('class', '_f00');
  },
  'wrap an element': (document, chance) => {
    const element = pickOne(elements(document), chance);
    if (!element || isClosed(element)) return;
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
  },
  'unwrap an element': (document, chance) => {
    const element = pickOne(elements(document), chance);
    // What is within a drawing is no text of the page.
    if (
      element &&
      !element.closest('svg') &&
      !element.attributes.length &&
      element.children.length &&
      !holdsText(element)
    )
      element.replaceWith(...element.childNodes);
  },
  'swap two neighbours': (document, chance) => {
    const element = pickOne(elements(document), chance);
    if (!element?.nextElementSibling || holdsText(element.parentElement) || isOrdered(element)) return;
    element.nextElementSibling.after(element);
  },
  'move an element to the end': (document, chance) => {
    const element = pickOne(elements(document), chance);
    if (element && !holdsText(element.parentElement) && !isOrdered(element)) element.parentElement?.append(element);
  },
  'take an attribute away': (document, chance) => {
    const element = pickOne(elements(document), chance);
    const names = [...(element?.attributes ?? [])].map((attribute) => attribute.name);
    const name = pickOne(names, chance);
    if (name && (anchors.includes(name) || name.startsWith('data-'))) element?.removeAttribute(name);
  },
  'take an attribute away everywhere': (document, chance) => {
    const name = pickOne(anchors, chance);
    for (const element of elements(document)) element.removeAttribute(name);
  },
  'take an element away': (document, chance) => {
    const element = pickOne(elements(document), chance);
    if (!element || holdsText(element.parentElement) || element.querySelectorAll('*').length > 11) return;
    // Another choice of the user's is another user, not another markup.
    if (!element.matches('option')) element.remove();
  },
  'put a stranger in': (document, chance) => {
    const place = pickOne(elements(document), chance);
    if (!place || isClosed(place)) return;
    place.insertAdjacentHTML(pickOne(['beforebegin', 'afterend'], chance), pickOne(strangers, chance));
  },
  'put a hidden copy in': (document, chance) => {
    const element = pickOne(elements(document), chance);
    if (!element || element.querySelectorAll('*').length > 12 || isClosed(element)) return;
    const copy = element.cloneNode(true) as Element;
    copy.setAttribute('style', 'display: none');
    for (const inner of [copy, ...copy.querySelectorAll('*')]) {
      if (!inner.children.length && inner.textContent?.trim()) inner.textContent = 'Decoy Copy';
    }
    element.before(copy);
  },
  'take the title away': (document) => {
    document.title = '';
  },
  'leave an old title': (document) => {
    if (document.title.endsWith('LinkedIn')) document.title = 'Decoy Before | LinkedIn';
  },
};

/** Other people, as pages suggest them. */
const strangers = [
  '<h1>Decoy Heading</h1>',
  '<h2>Decoy Heading</h2>',
  `<section><h2>People you may know</h2><ul><li>
    <a href="/in/decoy-one/"><h3>Decoy One</h3></a><p>Decoy headline</p>
  </li></ul></section>`,
  '<aside><a href="https://www.linkedin.com/in/decoy-two/"><div><p>Decoy Two</p></div></a><p>· 1st</p></aside>',
  '<div><a href="/in/decoy-three/overlay/contact-info/"><h2>Decoy Three</h2></a><p>Decoy headline</p></div>',
  '<div role="dialog"><h2>Decoy Four</h2><a href="/in/decoy-four/">Decoy Four</a></div>',
  '<div hidden><h1>Decoy Five</h1></div>',
  '<div class="msg-overlay-list-bubble"><h3 class="msg-conversation-listitem__participant-names">Decoy Six</h3></div>',
  '<p>Write to <a href="mailto:decoy@seven.example">Decoy Seven</a></p>',
  '<img alt="Decoy Eight">',
];

/** One to four of them, in place. */
export function mutate(document: Document, chance: Chance): string[] {
  const names = Object.keys(mutations);
  const done = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => pickOne(names, chance));
  for (const name of done) mutations[name]?.(document, chance);
  return done;
}
