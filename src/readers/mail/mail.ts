/** What the readers of mail share: from the letters that a page shows to its people and messages. */

import { allOf, cleanName, cleanText, findElement, isShown, textOf, wordsIn } from '../dom';
import { nothing, type Page, type PageUser, type Person, type Reader, type Seen } from '../reader';
import { cleanEmail, emailOfLink, parseAddress } from './emailAddress';
import { messagesIn } from './messages';

/** Somebody named in a letter's head; either half may be unseen. */
export interface Correspondent {
  name: string;
  email: string;
}

/** One letter as far as the page shows it. */
export interface MailMessage {
  /** Nobody: the user is writing it. */
  from: Correspondent | undefined;
  to: Correspondent[];
  /** The date as written. */
  date?: string | null | undefined;
  body?: Element | null | undefined;
  /** Of a collapsed letter, its first words. */
  snippet?: string;
}

/** All that a mail page says. */
export interface MailPage {
  letters: MailMessage[];
  /** Every address of the user's that the page tells, the one of this mailbox first. */
  own: string[];
  ownName?: string | undefined;
  subject?: string | undefined;
  evidence: Record<string, string>;
  /** Which anchors are gone; none where a page was never known. */
  doubts?: string[];
}

/** How a reader of mail reads: what its page says, as people and as messages. */
export function mailReader(postOf: (page: Page) => MailPage | null): Pick<Reader, 'read' | 'messages'> {
  return {
    read: (page) => {
      const post = signed(page, postOf);
      return post?.letters.length ? thread(post) : nothing(...(post?.doubts ?? []));
    },
    messages: (page) => messagesIn(signed(page, postOf), page.document.documentElement.lang),
  };
}

/** Folders of what the user sent, in addresses. */
const sent = /(?:[^a-z]|folder)(sent|wys(l|%c5%82)ane|gesendet|envoy|enviad|inviat)/i;

/** Where nothing on the page tells who the user is, what was sent was sent by the user. */
function signed(page: Page, postOf: (page: Page) => MailPage | null): MailPage | null {
  const post = postOf(page);
  if (post && !post.own.length && !post.ownName && sent.test(page.url.href))
    post.own.push(...post.letters.flatMap(({ from }) => from?.email || []));
  return post;
}

/** Notes, once, that an anchor is gone. */
export function doubt(post: MailPage, what: string): void {
  if (!post.doubts?.includes(what)) post.doubts = [...(post.doubts ?? []), what];
}

/** A correspondent from a name and an address that a page holds apart; an address is no name. */
export function correspondent(name: string | null | undefined, email: string | null | undefined): Correspondent {
  const parsed = parseAddress(name);
  // A name may hold brackets that hold no address.
  const said = parsed.email || !name?.includes('<') ? parsed.name : cleanName(name);
  return { name: said, email: cleanEmail(email) || parsed.email };
}

/** "Name <address>, address; …": commas within quotes and brackets do not part, an address in brackets does. */
export function correspondents(text: string | null | undefined): Correspondent[] {
  const parts = cleanText(text, 10_000).match(/(?:"(?:\\.|[^"\\])*"|<[^>@]*>|\([^)]*\)|[^,;<])*(?:<[^>]*>)?/g) ?? [];
  return parts.map(parseAddress).filter(({ email }) => email);
}

/** The address that an element carries: in its own attributes or text, or in those of a part of it. */
export function emailIn(element: Element): string {
  for (const one of [element, ...allOf(element, addressCarriers)]) {
    for (const name of carrying) {
      const value = one.getAttribute(name) ?? '';
      const email = emailOfLink(value) || parseAddress(value).email || cleanEmail(within.exec(value)?.[0]);
      if (email) return email;
    }
  }
  // What stands side by side may have no space between: "A" and the address beside it are no other address.
  const said = wordsIn(element).map(([, text]) => text);
  return [...said, textOf(element)].flatMap(correspondents)[0]?.email ?? '';
}

const carrying = ['email', 'data-email', 'data-hovercard-id', 'title', 'href', 'aria-label', 'data-address'];
/** Elements that carry an address in an attribute. */
export const addressCarriers = carrying.map((name) => `[${name}*="@"]`).join();
/** "Account manager for me@x.example" */
const within = /[^\s<>()[\],;:"'/]+@[^\s<>()[\],;:"'/?]+/;

/** The part of the page that belongs to one of several elements of a kind: as much around it as holds no other. */
export function enclosingPart(element: Element, others: readonly Element[], root: Element): Element {
  let at = element;
  while (
    at !== root &&
    at.parentElement &&
    !others.some((other) => other !== element && at.parentElement?.contains(other))
  )
    at = at.parentElement;
  return at;
}

/** The user's address as web mail commonly tells it: a part of the title, or a label in the bar at the top. */
export function ownIn(
  document: Document,
  labels: readonly string[],
  evidence: Record<string, string>,
  accept: (element: Element) => boolean = isShown,
): string[] {
  const titled = document.title
    .split(/\s[-–—|·]\s/)
    .slice(1)
    .map(cleanEmail)
    .filter(Boolean)
    .pop();
  const bar = findElement(document, labels, (each) => accept(each) && !!emailIn(each));
  const said = [titled && 'title', bar?.selector].filter(Boolean);
  if (said.length) evidence.self = said.join(', ');
  return [...new Set([titled ?? '', bar ? emailIn(bar.element) : ''])].filter(Boolean);
}

/** Who is in the letters: the latest sender who is not the user opens the panel; the user is never among them. */
function thread(post: MailPage): Seen {
  const { letters, own } = post;
  // "me", "Moi" and "вам" are no names.
  const ownName =
    post.ownName ??
    letters.flatMap(everybody).find((who) => isMine(who, post) && /^[^\p{Ll}].{4}/u.test(who.name))?.name;
  const self: PageUser = { ...(ownName && { name: ownName }), ...(own[0] && { email: own[0] }) };
  const found = new Map<string, Person>();
  const add = (who: Correspondent | undefined) => {
    // Who is known by a name alone may be the user, unless the user's own is known.
    if (!who || !(who.email || (who.name && ownName)) || isMine(who, post)) return;
    const known = found.get(who.email || who.name);
    if (known) {
      if (who.name && known.name === who.email) known.name = who.name;
      return;
    }
    found.set(who.email || who.name, {
      name: who.name || who.email,
      emails: who.email ? [who.email] : [],
      role: found.size ? 'correspondent' : 'subject',
    });
  };
  for (const letter of [...letters].reverse()) add(letter.from);
  // While nothing tells who the user is, one of several who wrote may be, any recipient, and one of several addressees.
  const isKnown = own.length || ownName;
  const { doubts = [] } = post;
  if (!isKnown && found.size > 1) return nothing(...doubts);
  for (const letter of [...letters].reverse()) {
    if (own.length || (!letter.from && (ownName || letter.to.length === 1))) letter.to.forEach(add);
    else if (ownName) letter.to.filter(({ name }) => name).forEach(add);
  }
  // A mail to oneself.
  if (!found.size) return nothing();
  return {
    kind: 'thread',
    people: [...found.values()],
    ...((own[0] || ownName) && { self }),
    ...(post.subject && { subject: post.subject }),
    evidence: post.evidence,
    ...(doubts[0] && { doubts }),
  };
}

/** Sender and recipients. */
export const everybody = ({ from, to }: MailMessage) => (from ? [from, ...to] : to);

/** Whether somebody is the user; by name only where no address can tell. */
export function isMine({ name, email }: Correspondent, { own, ownName }: MailPage): boolean {
  return email && own.length ? own.includes(email) : !!ownName && cleanName(name) === ownName;
}

/** The box in which the user writes: the one with the focus, else the last that is shown; of an editor in a frame, its body. */
export function composeBox(document: Document, selectors: string): HTMLElement | null {
  const boxes = allOf(document, selectors);
  const active = document.activeElement;
  const chosen = boxes.find((one) => one === active || one.contains(active)) ?? boxes.filter(isShown).pop();
  const frame = chosen as Partial<HTMLIFrameElement> | undefined;
  return frame?.contentDocument?.body ?? chosen ?? null;
}
