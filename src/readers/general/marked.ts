/** Senders without a label. */

import { allOf, isShown, wordsIn } from '../dom';
import { parseAddress } from '../mail/emailAddress';
import { addressCarriers, emailIn, enclosingPart, everybody, type MailMessage, type MailPage } from '../mail/mail';
import { type PageLine, recipientLine } from './lines';
import { bareName, isConfirmed, isName, namedIn } from './names';
import { dateIn, inFrame, isAfter, isHead, looksOf, subjectIn } from './parts';
import { forwardWords, replyWords } from './words';

/** A sender marked by the names that programs give to parts, on a page where one can answer and forward. */
export function marked(document: Document, lines: PageLine[], post: MailPage): MailPage | null {
  const buttons = [...document.querySelectorAll('button,a,[role=button],[role=menuitem],input')];
  const says = (word: RegExp) =>
    buttons.some((each) =>
      ['aria-label', 'title', 'value']
        .map((name) => each.getAttribute(name))
        .concat((each.textContent as string).slice(0, 200))
        .some((text) => text && word.test(text.trim())),
    );
  if (!says(replyWords) || !says(forwardWords)) return null;
  const inHead = (found: Iterable<Element>) =>
    [...found].filter((each) => isHead(each) && !each.closest('table') && isShown(each) && emailIn(each)).slice(0, 100);
  // Elements that carry an address, or whose text is one.
  const written = wordsIn(document.body)
    .filter(([, text]) => parseAddress(text).email)
    .map(([at]) => at);
  const addressed = inHead(new Set([...document.querySelectorAll(addressCarriers), ...written]));
  const marked = inHead(
    document.querySelectorAll('[class*=sender i],[class*=from i],[data-testid*=sender i],[itemprop=sender]'),
  );
  // The name and its address may be marked both, one in or beside the other.
  const isRest = (each: Element, other: Element) =>
    other !== each &&
    (other.contains(each) || (other === each.previousElementSibling && emailIn(other) === emailIn(each)));
  const outer = marked.filter((each) => !marked.some((other) => isRest(each, other)));
  const senders = outer.length ? outer : onlyOne(addressed, lines, post);
  // The senders of a thread look the same; one that doesn't is of another part of the page.
  if (new Set(outer.map(looksOf)).size > 1) return null;
  post.evidence.people = outer.length ? '[class*=sender]' : addressCarriers;
  for (const sender of senders) {
    const card = enclosingPart(sender, senders, document.body);
    post.letters.push(...letterIn(card, sender, lines));
    post.subject ??= subjectIn(card);
  }
  return isWhole(addressed, post) ? post : null;
}

/** Whether everybody with an address is in a letter: else the marked one may stand in a list that nothing calls so. */
function isWhole(found: Element[], { letters, own }: MailPage): boolean {
  const known = [...own, ...letters.flatMap(everybody).map(({ email }) => email)];
  const isText = (each: Element) => each.matches('a') && letters.some(({ body }) => body?.contains(each));
  return found.every((each) => known.includes(emailIn(each)) || each.closest('p') || isText(each));
}

/**
 * Where nothing says who is the sender: the only person who is neither the user nor among the recipients that a line
 * below names. The word before an address may be any label, unless the address confirms that it is a name.
 */
function onlyOne(found: Element[], lines: PageLine[], { own }: MailPage): Element[] {
  const to = recipientLine(lines);
  const others = found.filter(
    (each) => !own.includes(emailIn(each)) && !each.closest('p') && !to.some(({ value }) => value.contains(each)),
  );
  const one = others.find((each) => isName(bareName(each)) || isConfirmed(namedIn(each)));
  const isRead =
    own[0] &&
    new Set(others.map(emailIn)).size === 1 &&
    !lines.some(({ field }) => field === 'from') &&
    // "To: 3 November" is an hour of a calendar.
    to.some(({ at, text }) => one && isAfter(one, at) && /^\D*$|@/.test(text));
  return one && isRead ? [one] : [];
}

function letterIn(card: Element, sender: Element, lines: PageLine[]): MailMessage[] {
  const body = allOf(
    card,
    'iframe,[role=document],[class*=body i],[id*=body i],[class*=content i],[class*=text i]:not([class*=text-]),pre',
  ).find((each) => !each.matches('span,a') && isAfter(sender, each));
  if (!body) return [];
  const lined = recipientLine(lines).filter(({ at }) => isBetween(sender, at, body));
  const marked = allOf(card, addressCarriers).filter(
    (each) => isHead(each) && !each.closest('p') && isBetween(sender, each, body),
  );
  const to = lined[0] ? lined.flatMap(({ people }) => people) : marked.map(namedIn);
  return [{ from: namedIn(sender), to, date: dateIn(card), body: inFrame(body) }];
}

/** Recipients stand after the sender and before the text; no heading parts them from the sender. */
function isBetween(sender: Element, each: Element, body: Element): boolean {
  const headings = [...sender.ownerDocument.querySelectorAll('h1,h2,h3')];
  return (
    isAfter(sender, each) && isAfter(each, body) && !headings.some((one) => isAfter(sender, one) && isAfter(one, each))
  );
}
