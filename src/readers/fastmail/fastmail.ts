/**
 * Fastmail as of 2026: cards of messages that carry the sender's address in a title, and the older marks of the
 * program that it grew from. Silent without an address.
 */

import { allOf, enclosingPart, findElement, firstOf, textOf } from '../dom';
import { composeBox } from '../mail/composeBox';
import { type Correspondent, type MailPage, setSubject, warn } from '../mail/mailPage';
import { mailReader } from '../mail/mailReader';
import { correspondent, emailIn } from '../mail/namesAndAddresses';
import { ownAddresses } from '../mail/ownAddresses';
import * as addresses from '../pageAddresses';
import type { Page, Reader } from '../reader';

export const fastmail: Reader = {
  site: 'fastmail',
  matches: ['https://app.fastmail.com/*'],
  dock: { side: 'right', rails: ['.v-PageHeader', '[role=banner]'], keepClear: ['.v-Compose'] },
  mayHold: addresses.fastmailAddress,
  ...mailReader(fastmailPage),
  compose: ({ document }) =>
    composeBox(document, '.v-RichText-input,.v-Compose [contenteditable=true],.v-Compose textarea'),
};

/** Today's mark of the sender first; the others are those of the program that Fastmail grew from. */
const fastmailSenders = ['.v-MessageCard-from', '.v-Message-from', '.v-Message-fromName', '.v-Message-sender'];
/** The address of a sender who is in no address book is beside the name. */
const unknownSender = '.v-MessageCard-unknownSender';
const fastmailRecipients = '.v-Message-toName,.v-Message-to [title*="@"]';

function fastmailPage({ document }: Page): MailPage | null {
  const pane = firstOf(document, ['.v-Thread']);
  if (!pane) return null;
  const evidence: Record<string, string> = {};
  const ownEmails = ownAddresses(document, ['.v-MainNavToolbar [title*="@"]', '[role=banner] [title*="@"]'], evidence);
  const mail: MailPage = { messages: [], ownEmails, evidence };
  setSubject(mail, findElement(pane, ['.v-Thread-title h1', '.v-Thread-title']));
  const sender = findElement(pane, fastmailSenders, isNotInBody);
  const heads = sender ? allOf(pane, sender.selector).filter(isNotInBody) : [];
  if (sender) evidence.people = sender.selector;
  mail.messages = heads.flatMap((head) => {
    const card = enclosingPart(head, heads, pane);
    // A message is in its card or right behind it.
    const next = card.nextElementSibling;
    const parts = next?.matches('.v-Message') && !heads.some((other) => next.contains(other)) ? [card, next] : [card];
    const within = (selector: string) => parts.flatMap((part) => allOf(part, selector));
    const [from] = [head, ...within(unknownSender)].flatMap((each) => addressedBy(each, head));
    if (!from) return [];
    const [time] = within('.v-MessageCard-time,.v-Message-time');
    return {
      from,
      to: within(fastmailRecipients).flatMap((each) => addressedBy(each)),
      date: time?.title || textOf(time),
      body: within('.v-Message-body')[0],
    };
  });
  if (!mail.messages.length) warn(mail, 'no sender with an address in the thread');
  return mail;
}

const isNotInBody = (element: Element) => !element.closest('.v-Message-body');

/** Who is meant by an element that carries an address; the name may be in another. */
function addressedBy(element: HTMLElement, name = element): Correspondent[] {
  const email = emailIn(element);
  return email ? [correspondent(textOf(name), email)] : [];
}
