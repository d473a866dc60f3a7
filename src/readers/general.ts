/**
 * Any web mail, also one never seen before: what the heads of messages have in common. A head is lines with labels
 * ("From", "Od"), or a sender marked as such on a page where one can answer and forward. Silent when unsure.
 */
import { type Field, labelled, labels } from './labels';
import {
  around,
  box,
  type Correspondent,
  correspondent,
  correspondents,
  emailIn,
  type Letter,
  ownIn,
  type Post,
  reading,
} from './mail';
import type { Page, Reader } from './reader';
import { all, cleanText, find, first, isShown, textOf } from './reading';

export const general: Reader = {
  site: 'general',
  matches: [],
  dock: { side: 'right' },
  mayHold: () => true,
  ...reading(postOf),
  compose: ({ document }) =>
    box(
      document,
      '[contenteditable=true],[contenteditable=""],textarea[rows],textarea[id*=body i],iframe[class*=edit i],iframe[id$=_ifr]',
    ),
};

const carriers = 'a[href^="mailto:" i],[title*="@"],[email],[data-email],[data-address],[itemprop=email]';
/** Texts of messages, and what somebody else's message was quoted in. */
const texts =
  'blockquote,pre,[role=document],[class*="message-body" i],[class*="msg-body" i],[class*="mail-body" i],[class*="messagebody" i],[class*="msgbody" i],[class*="message-text" i],[class*="quote" i],[class*="moz-email-headers"],[id*="messagebody" i],[id*="RplyFwdMsg"]';
/** Lists of messages, and what stands around any page. */
const elsewhere =
  'nav,footer,aside,[role=navigation],[role=contentinfo],[role=complementary],[role=row],[role=option],[role=listbox],[role=grid],[class*="list" i],[class*="footer" i],[contenteditable=true],form [class*="compose" i]';
const bars = [
  '[role=banner] [aria-label*="@"]',
  '[role=banner] [title*="@"]',
  '[class*=account i]',
  '[class*=user i]',
  '[class*=login i]',
  '[class*=logged i]',
  '[id*=user i]',
];
const answer =
  /^(reply|respond|odpowiedz|antworten|répondre|responder|rispondi|beantwoorden|svara|ответить|odpovědět|回复|返信)/i;
const pass =
  /^(forward|fwd|przekaż|prześlij|podaj dalej|weiterleiten|transférer|reenviar|encaminhar|inoltra|doorsturen|vidarebefordra|переслать|转发|転送)/i;

/** One line of a head: its label and who or what stands beside it. */
interface Line {
  field: Field;
  label: Element;
  value: Element | null;
  text: string;
}

function postOf({ document }: Page): Post | null {
  const evidence: Record<string, string> = {};
  const outside = (each: Element) =>
    isShown(each) && !each.closest(`main,[role=main],article,[class*=message i],${elsewhere}`);
  const own = ownIn(document, bars, evidence, outside);
  const post: Post = { letters: [], own, evidence };
  return withLabels(document, post) ?? withMarks(document, post);
}

function withLabels(document: Document, post: Post): Post | null {
  const lines = linesIn(document);
  const heads = new Map<Element, Line>();
  for (const line of lines) {
    if (line.field !== 'from' || !peopleIn(line).some(({ email }) => email)) continue;
    const head = headOf(line, lines);
    if (head && !heads.has(head)) heads.set(head, line);
  }
  const [main] = heads.keys();
  if (!main) return null;
  for (const [head, from] of heads) {
    // A second head that looks otherwise is one that somebody forwarded.
    if (head.tagName !== main.tagName || head.className !== main.className) continue;
    const inside = lines.filter(({ label }) => head.contains(label));
    const of = (field: Field) => inside.filter((line) => line.field === field);
    post.letters.push({
      from: peopleIn(from)[0],
      to: of('to').flatMap(peopleIn),
      date: of('date').map(textIn)[0],
      body: bodyAfter(head),
    });
    post.subject ??=
      of('subject').map(textIn)[0] ?? textOf(subjectNear(around(head, [...heads.keys()], document.body)));
  }
  post.evidence.people = `label "${cleanText(heads.get(main)?.label.textContent, 20)}"`;
  return post;
}

/** All labels of heads that the page shows, with what they name. */
function linesIn(document: Document): Line[] {
  const found: Line[] = [];
  const add = (label: Element, text: string) => {
    for (const field of Object.keys(labels) as Field[]) {
      const rest = labelled(field).exec(text)?.[1];
      if (rest === undefined || !isShown(label) || label.closest(`${texts},${elsewhere},thead`)) continue;
      const value = rest ? null : beside(label);
      if (rest || value) found.push({ field, label, value, text: rest });
    }
  };
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) {
    const text = cleanText(walker.currentNode.nodeValue, 200);
    if (text && walker.currentNode.parentElement) add(walker.currentNode.parentElement, text);
  }
  for (const label of document.querySelectorAll('[aria-label]')) {
    const text = cleanText(label.getAttribute('aria-label'), 200);
    add(label, emailIn(label) && !text.includes('@') ? `${text} <${emailIn(label)}>` : text);
  }
  return found;
}

/** What stands beside a label: the next cell, the next element; not a text that a line break ends, as quotes have it. */
function beside(label: Element): Element | null {
  let at = label;
  for (let up = 0; up < 3 && !nextOf(at) && at.parentElement; up++) at = at.parentElement;
  const next = nextOf(at);
  if (next?.nodeType === 3) return at.parentElement?.querySelector('br') ? null : at.parentElement;
  return next as Element | null;
}

function nextOf(element: Element): ChildNode | null {
  let next = element.nextSibling;
  while (next && !next.textContent?.trim()) next = next.nextSibling;
  return next;
}

const textIn = ({ text, value, label }: Line) =>
  text ||
  textOf(value)
    .slice(value?.contains(label) ? textOf(label).length : 0)
    .trim();

function peopleIn(line: Line): Correspondent[] {
  const written = correspondents(textIn(line)).filter(({ name }) => name);
  const marked = line.value
    ? [line.value, ...line.value.querySelectorAll(carriers)].filter((each) => each.matches(carriers))
    : [];
  return written.length || !marked.length ? [...written, ...correspondents(textIn(line))] : marked.map(named);
}

/** Around the sender's line: as much as holds another line. What holds a field to write in is no head. */
function headOf(from: Line, lines: Line[]): Element | null {
  let at: Element | null = from.label;
  for (let up = 0; up < 6 && at; up++, at = at.parentElement) {
    const held = at;
    if (lines.some(({ field, label }) => field !== 'from' && label !== from.label && held.contains(label)))
      return held.querySelector('textarea,input:not([type=hidden],[type=checkbox]),[contenteditable=true]')
        ? null
        : wide(held);
  }
  return null;
}

/** A single row is not yet the head: its table is. */
const wide = (element: Element) => (element.matches('tr,tbody') ? element.closest('table') : element);

function bodyAfter(head: Element): Element | null {
  let at: Element = head;
  for (let up = 0; up < 3 && !at.nextElementSibling && at.parentElement; up++) at = at.parentElement;
  const next = at.nextElementSibling;
  return next && inFrame(next);
}

function inFrame(element: Element): Element {
  const frame = (element.matches('iframe') ? element : element.querySelector('iframe')) as HTMLIFrameElement | null;
  return frame?.contentDocument?.body ?? element;
}

const subjectNear = (card: Element) =>
  find(
    card,
    ['[class*=subject i]', '[itemprop=about]', 'h1', 'h2', 'h3'],
    (each) => isShown(each) && !each.closest(`${texts},${elsewhere}`),
  )?.element;

/** A sender marked by the names that programs give to parts, on a page where one can answer and forward. */
function withMarks(document: Document, post: Post): Post | null {
  const buttons = all(document, 'button,a,[role=button],[role=menuitem],input[type=submit],input[type=button]').map(
    (each) =>
      cleanText(each.getAttribute('aria-label') || textOf(each, 40) || each.title || each.getAttribute('value'), 40),
  );
  if (!buttons.some((text) => answer.test(text)) || !buttons.some((text) => pass.test(text))) return null;
  const head = (each: Element) => isShown(each) && !each.closest(`${texts},${elsewhere},tr,table`) && !!emailIn(each);
  const marked = [
    ...document.querySelectorAll<HTMLElement>(
      '[class*=sender i],[class*=from i],[data-testid*=sender i],[data-testid*=from i],[itemprop=sender],[itemprop=author]',
    ),
  ].filter(head);
  const outer = marked.filter((each) => !marked.some((other) => other !== each && other.contains(each)));
  const senders = outer.length
    ? outer
    : onlyOne([...document.querySelectorAll<HTMLElement>(carriers)].filter(head), post);
  post.evidence.people = outer.length ? '[class*=sender], [class*=from]' : 'mailto:, [title*="@"]';
  for (const sender of senders) post.letters.push(...letterIn(around(sender, senders, document.body), sender));
  post.subject = textOf(senders[0] && subjectNear(around(senders[0], senders, document.body)));
  return post;
}

/** Where nothing says who is the sender, all addresses must be of one person. */
function onlyOne(found: HTMLElement[], { own }: Post): HTMLElement[] {
  const others = found.filter((each) => !own.includes(emailIn(each)));
  return new Set(others.map(emailIn)).size === 1 ? others.slice(0, 1) : [];
}

function letterIn(card: Element, sender: HTMLElement): Letter[] {
  const body = first(
    card,
    ['iframe', texts, '[class*=body i]:not(body)', '[class*=content i]', '[class*=text i]'].map(String),
  );
  if (!body || body.contains(sender)) return [];
  const to = all(card, carriers).filter(
    (each) =>
      !sender.contains(each) &&
      !each.contains(sender) &&
      !each.closest(`${texts},${elsewhere}`) &&
      !body.contains(each),
  );
  const time = first(card, ['time']);
  return [
    {
      from: named(sender),
      to: to.map(named),
      date: time?.getAttribute('datetime') ?? textOf(time),
      body: inFrame(body),
    },
  ];
}

/** The text beside an address is the name, whether the address is seen in it or not. */
function named(element: Element): Correspondent {
  const [written] = correspondents(textOf(element));
  const email = emailIn(element);
  return written?.name
    ? written
    : correspondent(
        textOf(element)
          .replace(email, '')
          .replace(/[<>()]/g, ''),
        email,
      );
}
