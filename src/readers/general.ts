/**
 * Any web mail, also one never seen before: what the heads of messages have in common. A head is lines with labels
 * ("From", "Od"), or a sender marked as such on a page where one can answer and forward. Silent when unsure.
 */
import { cleanEmail, parseAddress } from './email';
import * as labels from './labels';
import {
  around,
  box,
  type Correspondent,
  carriers,
  correspondent,
  correspondents,
  emailIn,
  everybody,
  type Letter,
  ownIn,
  type Post,
  reading,
} from './mail';
import type { Page, Reader } from './reader';
import { all, cleanText, isShown, textOf } from './reading';

export const general: Reader = {
  site: 'general',
  matches: [],
  dock: { side: 'right' },
  mayHold: () => true,
  ...reading(postOf),
  compose: ({ document }) =>
    box(document, '[contenteditable]:not([contenteditable=false]),textarea[rows],iframe[id$=_ifr]'),
};

/** Every label of a head; the group that matched is the field. */
const label = labels.line(
  `(?<from>${labels.sender})|(?<to>${labels.recipients})|(?<subject>subject|temat|betreff|obje?c?t|sujet|asunto|oggetto|assunto|onderwerp|ämne|emne|тема|předmět|主题|件名)|(?<date>${labels.dates})`,
);
const answer = /^(reply|respond|odpowiedz|antwort|répond|rispond|beantw|svar|ответ)/i;
/** Beside "answer": what one does with mail alone. */
const pass =
  /^(forward|fwd|reply all|archi[vw]|prze[kś]|odpowiedz w|weiterl|allen|transf|reenv|encam|inoltra|doorst|пересл)/i;

/** Where texts of messages stand, also those that somebody else's was quoted in. */
const texts = /^(blockquote|pre) | document$|(message|msg|mail)-?_?(body|text)|quote|rplyfwd/i;
/** What stands around messages on any page. */
const elsewhere = /^(nav|footer|aside|thead) |navigation|contentinfo|complementary|footer|compose/i;
const lists = /\b(row|option|listbox|grid)$|list/i;
const letters = /message|^(main|article) | main$|mail-?_?(view|read|head)|reading|letter|conversation/i;
const account = /^header |banner|account|user|log(in|ged)/i;

const looksOf = ({ tagName, className }: Element) => `${tagName} ${className}`;
const namesOf = (at: Element) => `${at.tagName} ${at.getAttribute('class')} ${at.id} ${at.getAttribute('role')}`;

/** Whether an element is in a part of the page that its tag, class, id or role calls so. */
function isWithin(element: Element, ...names: RegExp[]): boolean {
  for (let at: Element | null = element; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const called = namesOf(at);
    if (names.some((name) => name.test(called))) return true;
  }
  return false;
}

/** Whether an element is, or is close inside, what tells the user who is logged in. */
function isAccount(element: Element): boolean {
  const near = [element, element.parentElement, element.parentElement?.parentElement];
  return (
    near.some((each) => each && account.test(namesOf(each))) &&
    !isWithin(element, texts, elsewhere, letters) &&
    !element.closest('p') &&
    isShown(element)
  );
}

const inbox = /^(inbox|odeb|posteing|boîte|bandeja)/i;
const sent = /^(sent|wysł|gesend|env)/i;

/** The addresses that stand as titles above the folders of mailboxes. */
function aboveFolders(document: Document): string[] {
  const words = [...wordsIn(document.body)].filter(([, text]) => text);
  const isFolder = (word: RegExp, [at, text]: [Element, string, Node]) =>
    word.test(text) && at.closest('a,button,li,[role]');
  return words.flatMap(([at, text], index) => {
    const [first, ...more] = words.slice(index + 1, index + 13);
    const isAbove = first && isFolder(inbox, first) && more.some((each) => isFolder(sent, each)) && isShown(at);
    return (isAbove && cleanEmail(text)) || [];
  });
}

/** One line of a head. */
interface Line {
  field: string;
  at: Element;
  value: Element;
  text: string;
  people: Correspondent[];
}

function postOf({ document }: Page): Post | null {
  const evidence: Record<string, string> = {};
  const own = ownIn(document, [carriers, '[class*=account i],[class*=user i],[class*=log i]'], evidence, isAccount);
  if (!own.length) own.push(...aboveFolders(document));
  const post: Post = { letters: [], own, evidence };
  // Older web mail is a set of frames.
  const documents = [document, ...[...document.querySelectorAll('frame')].map((frame) => frame.contentDocument)];
  for (const each of documents) {
    if (!each?.body) continue;
    const lines = linesIn(each);
    const read = withLabels(each, lines, post) ?? withMarks(each, lines, post);
    if (read?.letters.length) return read;
  }
  return null;
}

function withLabels(document: Document, lines: Line[], post: Post): Post | null {
  const heads = new Map<Element, Line>();
  for (const line of lines) {
    const head = line.field === 'from' && line.people[0]?.email && headOf(line, lines);
    if (head && !heads.has(head)) heads.set(head, line);
  }
  const [first] = heads.keys();
  if (!first) return null;
  for (const [head, from] of heads) {
    // A second head that looks otherwise is one that somebody forwarded.
    if (looksOf(head) !== looksOf(first)) continue;
    const inside = (field: string) => lines.filter((line) => line.field === field && head.contains(line.at));
    const card = around(head, [...heads.keys()], document.body);
    post.letters.push({
      from: from.people[0],
      to: inside('to').flatMap(({ people }) => people),
      date: inside('date')[0]?.text ?? dateIn(card),
      body: textAfter(head),
    });
    post.subject ??= inside('subject')[0]?.text ?? subjectIn(card);
  }
  post.evidence.people = `"${cleanText(heads.get(first)?.at.textContent, 30)}"`;
  return post;
}

/** The lines of heads that the page shows. */
function linesIn(document: Document): Line[] {
  const found: Line[] = [];
  const add = (at: Element, text: string, read: (rest: string) => [Element, string] | null) => {
    const match = text.length < 300 && found.length < 500 && label.exec(text);
    if (!match || !isShown(at) || isWithin(at, texts, elsewhere) || isQuoted(at)) return;
    const [value, said] = read(match.at(-1) ?? '') ?? [];
    const field = Object.entries(match.groups ?? {}).find(([, word]) => word)?.[0];
    if (value && field)
      found.push({ field, at, value, text: said as string, people: peopleIn(at, value, said as string) });
  };
  for (const [at, text, node] of wordsIn(document.body)) add(at, text, (rest) => valueAt(at, node, rest));
  for (const at of document.querySelectorAll('[aria-label]'))
    add(at, cleanText(at.getAttribute('aria-label')), (rest) => [at, rest || textOf(at)]);
  return found;
}

/** The texts of a part of the page, each with the element that holds it. */
function* wordsIn(root: Element): Generator<[Element, string, Node]> {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  while (walker.nextNode()) {
    const { nodeValue, parentElement } = walker.currentNode;
    yield [parentElement as Element, (nodeValue ?? '').trim(), walker.currentNode];
  }
}

/** A head in the middle of paragraphs is one that somebody quoted. */
function isQuoted(at: Element): boolean {
  const before = at.closest('p')?.previousElementSibling;
  return !!before?.matches('p') && (!holdsLabel(before) || isQuoted(before));
}

/** What a label names: the rest of its own line, the next cell, the next words; not what a line break ends, as quotes have it. */
function valueAt(at: Element, node: Node, rest: string): [Element, string] | null {
  // The colon may stand outside the label.
  const after = (element: Element) =>
    textOf(element)
      .slice(textOf(at).length)
      .replace(/^[:：\s]*/, '');
  if (rest || nextOf(node)) return at.querySelector('br') ? null : [at, label.exec(textOf(at))?.at(-1) ?? rest];
  let cell = at;
  // What a row lacks is not in the next one.
  for (let up = 0; up < 3 && !nextOf(cell) && !cell.matches('tr,li,dl') && cell.parentElement; up++)
    cell = cell.parentElement;
  const next = nextOf(cell);
  if (next?.nodeType === 1 && holdsLabel(next as Element)) return null;
  const row = cell.parentElement as Element;
  if (next?.nodeType === 3) return row.querySelector('br') ? null : [row, after(row)];
  return next && [next as Element, textOf(next as Element)];
}

/** Whether another line of the head begins in an element. */
function holdsLabel(element: Element): boolean {
  for (const [, text] of wordsIn(element)) if (label.test(text)) return true;
  return false;
}

function nextOf(node: Node): ChildNode | null {
  let next = node.nextSibling;
  while (next && !next.textContent?.trim()) next = next.nextSibling;
  return next;
}

function peopleIn(at: Element, value: Element, text: string): Correspondent[] {
  const whole = correspondents(text);
  // Words of menus and icons may stand beside an address, and people side by side without a comma.
  const each = said(value).flatMap(correspondents);
  const isApart = each.length > whole.length || (each[0] && each.every(({ name }) => name));
  const written = isApart ? each : whole;
  const marked = [value, ...all(value, carriers)].filter(
    (each) => each.matches(carriers) && isShown(each) && (each.closest('p') ?? at).contains(at),
  );
  return written.some(({ name }) => name) || !marked.length ? written : marked.map(named).filter(({ email }) => email);
}

/** Around the sender's line: as much as holds another line. What holds a field to write in is no head. */
function headOf(from: Line, lines: Line[]): Element | null {
  let at: Element | null = from.at;
  for (let up = 0; up < 6 && at; up++, at = at.parentElement) {
    const held = at;
    if (!lines.some((line) => line.field !== 'from' && line.at !== from.at && held.contains(line.at))) continue;
    if (held.querySelector('textarea,input:not([type=hidden],[type=checkbox]),[contenteditable=true]')) return null;
    // A single row is not yet the head: its table is.
    return held.closest('tr,tbody') === held ? held.closest('table') : held;
  }
  return null;
}

function textAfter(head: Element): Element | null {
  let at = head;
  for (let up = 0; up < 3 && !at.nextElementSibling && at.parentElement; up++) at = at.parentElement;
  return at.nextElementSibling && inFrame(at.nextElementSibling);
}

function inFrame(element: Element): Element {
  const frame = element.matches('iframe') ? element : element.querySelector('iframe');
  return (frame as HTMLIFrameElement | null)?.contentDocument?.body ?? element;
}

const isHead = (element: Element) => !isWithin(element, texts, elsewhere, lists);
const subjects = '[class*=subject i],[id*=subject i]';
const subjectIn = (card: Element) =>
  textOf(
    all(card, subjects)
      .filter((each) => !each.querySelector(subjects))
      .concat(all(card, 'h1,h2,h3'))
      .find(isHead),
  ).replace(label, '$<subject>');
function dateIn(card: Element): string {
  const time = card.querySelector('time');
  return time?.getAttribute('datetime') ?? textOf(time);
}

/** A sender marked by the names that programs give to parts, on a page where one can answer and forward. */
function withMarks(document: Document, lines: Line[], post: Post): Post | null {
  const buttons = [...document.querySelectorAll('button,a,[role=button],[role=menuitem],input')];
  const says = (word: RegExp) =>
    buttons.some(
      (each) =>
        ['aria-label', 'title', 'value'].some((name) => word.test(each.getAttribute(name) ?? '')) ||
        word.test((each.textContent ?? '').slice(0, 200).trim()),
    );
  if (!says(answer) || !says(pass)) return null;
  const inHead = (found: Iterable<Element>) =>
    [...found].filter((each) => isHead(each) && !each.closest('table') && isShown(each) && emailIn(each)).slice(0, 100);
  // Elements that carry an address, or whose text is one.
  const written = [...wordsIn(document.body)].filter(([, text]) => parseAddress(text).email).map(([at]) => at);
  const addressed = inHead(new Set([...document.querySelectorAll(carriers), ...written]));
  const marked = inHead(
    document.querySelectorAll('[class*=sender i],[class*=from i],[data-testid*=sender i],[itemprop=sender]'),
  );
  const outer = marked.filter((each) => !marked.some((other) => other !== each && other.contains(each)));
  const senders = outer.length ? outer : onlyOne(addressed, lines, post);
  // The senders of a thread look the same; one that doesn't is of another part of the page.
  if (new Set(outer.map(looksOf)).size > 1) return null;
  post.evidence.people = outer.length ? '[class*=sender]' : carriers;
  for (const sender of senders) {
    const card = around(sender, senders, document.body);
    post.letters.push(...letterIn(card, sender, lines));
    post.subject ??= subjectIn(card);
  }
  return isWhole(addressed, post) ? post : null;
}

/** Whether everybody with an address is in a letter: else the marked one may stand in a list that nothing calls so. */
function isWhole(found: Element[], { letters, own }: Post): boolean {
  const known = [...own, ...letters.flatMap(everybody).map(({ email }) => email)];
  return found.every((each) => each.closest('p') || known.includes(emailIn(each)));
}

/**
 * Where nothing says who is the sender: the only person who is neither the user nor among the recipients that a line
 * below names. The word before an address may be any label, unless the address confirms that it is a name.
 */
function onlyOne(found: Element[], lines: Line[], { own }: Post): Element[] {
  const to = recipients(lines);
  const others = found.filter(
    (each) => !own.includes(emailIn(each)) && !each.closest('p') && !to.some(({ value }) => value.contains(each)),
  );
  const one = others.find((each) => isName(bare(each)) || isConfirmed(named(each)));
  const isRead =
    own[0] &&
    new Set(others.map(emailIn)).size === 1 &&
    !lines.some(({ field }) => field === 'from') &&
    // "To: 3 November" is an hour of a calendar.
    to.some(({ at, text }) => one && isAfter(one, at) && /^\D*$|@/.test(text));
  return one && isRead ? [one] : [];
}

const recipients = (lines: Line[]) => lines.filter(({ field }) => field === 'to');
const isConfirmed = ({ name, email }: Correspondent) =>
  name.split(' ').some((word) => word[2] && email.includes(word.toLowerCase()));

function letterIn(card: Element, sender: Element, lines: Line[]): Letter[] {
  const body = all(
    card,
    'iframe,[role=document],[class*=body i],[id*=body i],[class*=content i],[class*=text i]:not([class*=text-]),pre',
  ).find((each) => !each.contains(sender) && sender.compareDocumentPosition(each) & 4);
  if (!body) return [];
  const lined = recipients(lines).filter(({ at }) => isBetween(sender, at, body));
  const marked = all(card, carriers).filter(
    (each) => isHead(each) && !each.closest('p') && isBetween(sender, each, body),
  );
  const to = lined[0] ? lined.flatMap(({ people }) => people) : marked.map(named);
  return [{ from: named(sender), to, date: dateIn(card), body: inFrame(body) }];
}

const isAfter = (one: Element, other: Element) => one.compareDocumentPosition(other) === 4;

/** Recipients stand after the sender and before the text; no heading parts them from the sender. */
function isBetween(sender: Element, each: Element, body: Element): boolean {
  const headings = [...sender.ownerDocument.querySelectorAll('h1,h2,h3')];
  return (
    isAfter(sender, each) && isAfter(each, body) && !headings.some((one) => isAfter(sender, one) && isAfter(one, each))
  );
}

/** The text beside an address is the name, whether the address is seen in it or not. */
function named(element: Element): Correspondent {
  const [written] = correspondents(textOf(element));
  const email = emailIn(element);
  // More than a line is more than a name.
  const isMore = [...element.querySelectorAll('p,h1,h2,h3,li')].some((each) => cleanEmail(textOf(each)) !== email);
  if (written?.name && !isMore) return written;
  const name = isMore ? '' : bare(element);
  return correspondent(name || nameBefore(element), email);
}

/** The words beside an address, those before it first; of several, only what looks like a name. */
function bare(element: Element): string {
  const texts = said(element);
  const words = texts.map((text) => text.replace(/\S*@\S*|[<>()]/g, '').trim());
  const before = words.slice(0, texts.findIndex((text) => text.includes('@')) + 1);
  const name = (before.join('') ? before : words).join(' ').trim();
  return texts.length < 2 || (isName(name) && textOf(element).includes(name)) ? name : '';
}

/** The texts in an element but for initials, as they stand in place of a picture. */
const said = (element: Element) =>
  [...wordsIn(element)].map(([, text]) => text.replace(/^[:：]\s*/, '')).filter((text) => !/^\p{Lu}{0,2}$/u.test(text));
/** No sentence, no date, no label, no button. */
const isName = (text: string) =>
  /^[^\p{Ll}][^\p{N}@:|·<>]{1,60}$/u.test(text) && ![label, answer].some((word) => word.test(text));

/** The name that stands right before an address: where more is said beside the two, only one that the address confirms. */
function nameBefore(element: Element): string {
  const own = textOf(element);
  let line: Element | null = element;
  while (line && textOf(line) === own) line = line.parentElement;
  const words = line ? said(line) : [];
  const at = words.indexOf(own);
  const name = words[0] ?? '';
  return at === 1 && isName(name) && (!words[2] || isConfirmed({ name, email: own })) ? name : '';
}
