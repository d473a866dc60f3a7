/** What the readers of mail share: from the letters that a page shows to its people and messages. */
import { cleanEmail, parseAddress } from './email';
import { isoDay } from './isoDay';
import { ownText } from './quoting';
import { type Message, nothing, type Person, type Seen, type Self } from './reader';
import { all, cleanName, cleanText, isShown } from './reading';

/** Somebody named in a letter's head; either half may be unseen. */
export interface Correspondent {
  name: string;
  email: string;
}

/** One letter as far as the page shows it. */
export interface Letter {
  from: Correspondent | undefined;
  to: Correspondent[];
  /** The date as written. */
  date?: string | null | undefined;
  body?: HTMLElement | null | undefined;
}

/** All that a mail page says. */
export interface Post {
  letters: Letter[];
  /** Every address of the user's that the page tells, the one of this mailbox first. */
  own: string[];
  ownName?: string | undefined;
  subject?: string | undefined;
  evidence: Record<string, string>;
  doubts?: string[];
}

/** A correspondent from a name and an address that a page holds apart; an address is no name. */
export function correspondent(name: string | null | undefined, email: string | null | undefined): Correspondent {
  const parsed = parseAddress(name);
  return { name: parsed.name, email: cleanEmail(email) || parsed.email };
}

/** "Name <address>, address; …": commas within quotes and brackets do not part. */
export function correspondents(text: string | null | undefined): Correspondent[] {
  const parts = cleanText(text, 10_000).match(/(?:"(?:\\.|[^"\\])*"|<[^>]*>|\([^)]*\)|[^,;])+/g) ?? [];
  return parts.map(parseAddress).filter(({ email }) => email);
}

/** Who is in the letters: the latest sender who is not the user opens the panel; the user is never among them. */
export function thread(post: Post): Seen {
  const { letters, own } = post;
  const ownName = post.ownName ?? letters.flatMap(everybody).find((who) => isMine(who, post) && who.name)?.name;
  const self: Self = { ...(ownName && { name: ownName }), ...(own[0] && { email: own[0] }) };
  const found = new Map<string, Person>();
  const add = (who: Correspondent | undefined) => {
    if (!who || !(who.email || who.name) || isMine(who, post)) return;
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
  // While the user's own address is unknown, any recipient may be the user.
  if (own.length || ownName) for (const letter of [...letters].reverse()) letter.to.forEach(add);
  if (!found.size) return { ...nothing('no correspondents'), ...(post.doubts && { doubts: post.doubts }) };
  return {
    kind: 'thread',
    people: [...found.values()],
    ...((own[0] || ownName) && { self }),
    ...(post.subject && { subject: post.subject }),
    evidence: post.evidence,
    ...(post.doubts?.length && { doubts: post.doubts }),
  };
}

/** The letters whose text is shown, as messages. */
export function messagesIn(post: Post): Message[] {
  return post.letters.flatMap(({ from, body, date }) => {
    const text = ownText(body);
    if (!from || !body || !text) return [];
    const day = isoDay(date, body.ownerDocument.documentElement.lang);
    return [{ from: from.name || from.email, ...(day && { date: day }), text, mine: isMine(from, post) }];
  });
}

/** Sender and recipients. */
export const everybody = ({ from, to }: Letter) => (from ? [from, ...to] : to);

function isMine({ name, email }: Correspondent, { own, ownName }: Post): boolean {
  return email ? own.includes(email) : !!ownName && cleanName(name) === ownName;
}

/** The box in which the user writes: the one with the focus, else the last that is shown; of an editor in a frame, its body. */
export function box(document: Document, selectors: string): HTMLElement | null {
  const boxes = all(document, selectors);
  const active = document.activeElement;
  const chosen = boxes.find((one) => one === active || one.contains(active)) ?? boxes.filter(isShown).pop();
  const frame = chosen as Partial<HTMLIFrameElement> | undefined;
  return frame?.contentDocument?.body ?? chosen ?? null;
}
