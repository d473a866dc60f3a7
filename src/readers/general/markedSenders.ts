/** Senders without a label. */

import { allOf, enclosingPart, isAfter, isShown, wordsIn } from '../dom';
import { parseAddress } from '../mail/emailAddress';
import { type MailMessage, type MailPage, participants } from '../mail/mailPage';
import { addressCarriers, emailIn } from '../mail/namesAndAddresses';
import { type HeadLine, recipientLines } from './headLines';
import { bareName, correspondentIn, isNameInAddress, looksLikeName } from './nameOfAddress';
import { dateIn, inFrame, isHead, subjectIn, tagAndClass } from './pageParts';
import { forwardWords, replyWords } from './wordsOfHeads';

/** A sender marked by the names that programs give to parts, on a page where one can answer and forward. */
export function readMarkedSenders(document: Document, lines: HeadLine[], mail: MailPage): MailPage | null {
  const saying = (words: RegExp) =>
    [...document.querySelectorAll('button,a,[role=button],[role=menuitem],input')]
      .slice(0, 5000)
      .filter((each) =>
        [each.textContent, ...['aria-label', 'title', 'value'].map((name) => each.getAttribute(name))].some((text) =>
          words.test(text as string),
        ),
      );
  const replies = saying(replyWords);
  if (!replies[0] || !saying(forwardWords)[0]) return null;
  const inHead = (found: Iterable<Element>) =>
    [...found].filter((each) => isHead(each) && !each.closest('table') && isShown(each) && emailIn(each)).slice(0, 100);
  // Elements that carry an address, or whose text is one.
  const written = wordsIn(document.body)
    .filter(([, text]) => parseAddress(text).email)
    .map(([at]) => at);
  const addressed = inHead(new Set([...document.querySelectorAll(addressCarriers), ...written])).filter(
    (each) => !each.closest('p'),
  );
  const marked = inHead(
    document.querySelectorAll('[class*=sender i],[class*=from i],[data-testid*=sender i],[itemprop=sender]'),
    // A paragraph that holds a link is no part of a name.
  ).filter((each) => !each.querySelector('p a'));
  // The name and its address may be marked both, one in or beside the other.
  const isRest = (each: Element, other: Element) =>
    other !== each &&
    (other.contains(each) || (other === each.previousElementSibling && emailIn(other) === emailIn(each)));
  const outer = marked.filter((each) => !marked.some((other) => isRest(each, other)));
  const senders = outer[0] ? outer : onlySender(addressed, lines, mail);
  // The senders of a thread look the same; one that doesn't is of another part of the page.
  if (new Set(outer.map(tagAndClass)).size > 1) return null;
  mail.evidence.people = outer[0] ? '[class*=sender]' : addressCarriers;
  for (const sender of senders) {
    const card = enclosingPart(sender, senders, document.body);
    mail.messages.push(...messageIn(card, sender, lines, replies));
    mail.subject ??= subjectIn(card);
  }
  return isComplete(addressed, mail) ? mail : null;
}

/** Whether each person with an address is in a message: else the marked one may be in a list that nothing calls so. */
function isComplete(found: Element[], { messages, ownEmails }: MailPage): boolean {
  const known = [...ownEmails, ...messages.flatMap(participants).map(({ email }) => email)];
  const isText = (each: Element) => each.matches('a') && messages.some(({ body }) => body?.contains(each));
  return found.every((each) => known.includes(emailIn(each)) || isText(each));
}

/**
 * Where nothing says who is the sender: the only person who is neither the user nor among the recipients that a line
 * below names. The word before an address may be any label, unless the address confirms that it is a name.
 */
function onlySender(found: Element[], lines: HeadLine[], { ownEmails }: MailPage): Element[] {
  const to = recipientLines(lines);
  const others = found.filter(
    (each) => !ownEmails.includes(emailIn(each)) && !to.some(({ value }) => value.contains(each)),
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

/** The message below a sender; none where the sender is apart from it, as in a list that nothing calls so. */
function messageIn(card: Element, sender: Element, lines: HeadLine[], replies: Element[]): MailMessage[] {
  const body = allOf(
    card,
    'iframe,[role=document],[class*=body i],[id*=body i],[class*=content i],[class*=text i]:not([class*=text-]),pre',
  ).find((each) => !each.matches('span,a') && isAfter(sender, each));
  if (!body) return [];
  const isAbove = (each: Element) => isAfter(sender, each) && isAfter(each, body);
  const headings = allOf(card, 'h1,h2,h3').filter(isAbove);
  // What holds the text and the button that answers it, or a heading of it, holds its sender.
  const apart = enclosingPart(body, [sender], card);
  if (replies.concat(headings).some((each) => apart.contains(each))) return [];
  // Recipients come after the sender and before the text; no heading parts them from the sender.
  const isRecipient = (each: Element) => isAbove(each) && !headings.some((one) => isAfter(one, each));
  const lined = recipientLines(lines).filter(({ at }) => isRecipient(at));
  const addressed = allOf(card, addressCarriers).filter(
    (each) => isHead(each) && !each.closest('p') && isRecipient(each),
  );
  const to = lined[0] ? lined.flatMap(({ people }) => people) : addressed.map(correspondentIn);
  return [{ from: correspondentIn(sender), to, date: dateIn(card), body: inFrame(body) }];
}
