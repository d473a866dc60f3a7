/** Senders without a label. */

import { allOf, enclosingPart, isShown, wordsIn } from '../dom';
import { addressCarriers, emailIn } from '../mail/correspondents';
import { parseAddress } from '../mail/emailAddress';
import { type MailMessage, type MailPage, participants } from '../mail/mailPage';
import { type HeadLine, recipientLines } from './headLines';
import { bareName, correspondentIn, isNameInAddress, looksLikeName } from './names';
import { dateIn, inFrame, isAfter, isHead, subjectIn, tagAndClass } from './parts';
import { forwardWords, replyWords } from './words';

/** A sender marked by the names that programs give to parts, on a page where one can answer and forward. */
export function readMarkedSenders(document: Document, lines: HeadLine[], mail: MailPage): MailPage | null {
  const buttons = [...document.querySelectorAll('button,a,[role=button],[role=menuitem],input')].slice(0, 5000);
  const labels = buttons.flatMap((each) => [
    ...['aria-label', 'title', 'value'].map((name) => each.getAttribute(name)),
    each.textContent,
  ]);
  if (![replyWords, forwardWords].every((one) => labels.some((label) => one.test(`${label}`.trim())))) return null;
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
  const senders = outer.length ? outer : onlySender(addressed, lines, mail);
  // The senders of a thread look the same; one that doesn't is of another part of the page.
  if (new Set(outer.map(tagAndClass)).size > 1) return null;
  mail.evidence.people = outer.length ? '[class*=sender]' : addressCarriers;
  for (const sender of senders) {
    const card = enclosingPart(sender, senders, document.body);
    mail.messages.push(...messageIn(card, sender, lines));
    mail.subject ??= subjectIn(card);
  }
  return isComplete(addressed, mail) ? mail : null;
}

/** Whether each person with an address is in a message: else the marked one may be in a list that nothing calls so. */
function isComplete(found: Element[], { messages, ownEmails }: MailPage): boolean {
  const known = [...ownEmails, ...messages.flatMap(participants).map(({ email }) => email)];
  const isText = (each: Element) => each.matches('a') && messages.some(({ body }) => body?.contains(each));
  return found.every((each) => known.includes(emailIn(each)) || each.closest('p') || isText(each));
}

/**
 * Where nothing says who is the sender: the only person who is neither the user nor among the recipients that a line
 * below names. The word before an address may be any label, unless the address confirms that it is a name.
 */
function onlySender(found: Element[], lines: HeadLine[], { ownEmails }: MailPage): Element[] {
  const to = recipientLines(lines);
  const others = found.filter(
    (each) => !ownEmails.includes(emailIn(each)) && !each.closest('p') && !to.some(({ value }) => value.contains(each)),
  );
  const one = others.find((each) => looksLikeName(bareName(each)) || isNameInAddress(correspondentIn(each)));
  const isRead =
    ownEmails[0] &&
    new Set(others.map(emailIn)).size === 1 &&
    !lines.some(({ field }) => field === 'from') &&
    // "To: 3 November" is an hour of a calendar.
    to.some(({ at, text }) => one && isAfter(one, at) && /^\D*$|@/.test(text));
  return one && isRead ? [one] : [];
}

function messageIn(card: Element, sender: Element, lines: HeadLine[]): MailMessage[] {
  const body = allOf(
    card,
    'iframe,[role=document],[class*=body i],[id*=body i],[class*=content i],[class*=text i]:not([class*=text-]),pre',
  ).find((each) => !each.matches('span,a') && isAfter(sender, each));
  if (!body) return [];
  const lined = recipientLines(lines).filter(({ at }) => isBetween(sender, at, body));
  const addressed = allOf(card, addressCarriers).filter(
    (each) => isHead(each) && !each.closest('p') && isBetween(sender, each, body),
  );
  const to = lined[0] ? lined.flatMap(({ people }) => people) : addressed.map(correspondentIn);
  return [{ from: correspondentIn(sender), to, date: dateIn(card), body: inFrame(body) }];
}

/** Recipients come after the sender and before the text; no heading parts them from the sender. */
function isBetween(sender: Element, each: Element, body: Element): boolean {
  const headings = [...sender.ownerDocument.querySelectorAll('h1,h2,h3')];
  return (
    isAfter(sender, each) && isAfter(each, body) && !headings.some((one) => isAfter(sender, one) && isAfter(one, each))
  );
}
