/** Proton Mail as of 2026: the marks that its own tests go by have outlived its class names. */

import { allOf, enclosingPart, findElement, firstOf, textOf } from '../dom';
import { composeBox } from '../mail/composeBox';
import { isMe } from '../mail/isMe';
import { type Correspondent, type MailMessage, type MailPage, setDraft, setSubject, warn } from '../mail/mailPage';
import { mailReader } from '../mail/mailReader';
import { correspondent, emailIn } from '../mail/namesAndAddresses';
import { ownAddresses } from '../mail/ownAddresses';
import * as addresses from '../pageAddresses';
import type { Page, Reader } from '../reader';

export const proton: Reader = {
  site: 'proton',
  matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  dock: { side: 'right', rails: ['.drawer-sidebar', 'header'], keepClear: ['.composer', '[data-testid^=composer]'] },
  mayHold: addresses.protonAddress,
  ...mailReader(protonPage),
  compose: ({ document }) =>
    composeBox(
      document,
      'iframe[data-testid=rooster-iframe],[data-testid=editor-textarea],.composer [contenteditable=true]',
    ),
};

/** Today's mark of the sender; older builds marked every person of the head with the second. */
const protonSenders = ['[data-testid="recipients:sender"]', '[data-testid="message-header:from"]'];
const protonRecipients =
  '[data-testid^="recipients:item-"],' + // today's
  '[data-testid^="recipient:details-dropdown-"],' + // older builds, up to 2023
  '[data-testid="message-header:to"] [title*="@"]'; // before the recipients had marks of their own
const protonMessages = '[data-testid^="message-view-"],.message-container';

/** `/u/0/inbox/CONVERSATION`; addresses of lists may go on with a search. */
const isThreadAddress = ({ pathname }: URL) => /^\/u\/\d+\/[^/]+\/[^/]{6,}/.test(pathname);

function protonPage({ document, url }: Page): MailPage | null {
  const evidence: Record<string, string> = {};
  const ownEmails = ownAddresses(
    document,
    ['[data-testid="heading:userdropdown"]', '[data-testid="user-dropdown:email"]'],
    evidence,
  );
  const mail: MailPage = { messages: [], ownEmails, evidence };
  if (!ownEmails.length) warn(mail, 'nothing tells who the user is');
  const sender = findElement(document, protonSenders);
  if (!sender && isThreadAddress(url)) warn(mail, 'no letters under the address of a conversation');
  if (!sender) return protonDraft(document, mail);
  // Where everybody of a head has the mark of its sender, the user may come first.
  if (sender.selector === protonSenders[1] && !ownEmails.length) return null;
  evidence.people = sender.selector;
  const subjects = ['[data-testid="conversation-header:subject"]', '[data-testid="message-header:subject"]'];
  setSubject(mail, findElement(document, subjects));
  const heads = allOf(document, sender.selector);
  const cards = new Map<Element, HTMLElement>();
  for (const head of heads) {
    const card = head.closest(protonMessages) ?? enclosingPart(head, heads, document.body);
    if (!cards.has(card)) cards.set(card, head);
  }
  // A name without an address may be anybody's.
  mail.messages = [...cards].map(([card, head]) => protonMessage(card, head)).filter(({ from }) => from?.email);
  return mail;
}

function protonMessage(card: Element, head: HTMLElement): MailMessage {
  const others = allOf(card, protonRecipients).filter((each) => !head.contains(each) && !each.contains(head));
  return {
    from: protonPerson(head),
    // "Me" is the user, by whatever address; who is shown by nothing may be.
    to: others.filter((each) => textOf(each) && !isMe(textOf(each).replace(/ ?<.*/, ''), card)).map(protonPerson),
    date:
      firstOf(card, ['time[datetime]'])?.getAttribute('datetime') ??
      textOf(firstOf(card, ['[data-testid="item-date-full"]'])),
    body: bodyOf(card),
  };
}

/** The text is in a frame of the same origin, which a saved page may lack. */
function bodyOf(card: Element): Element | null {
  const frame = card.querySelector<HTMLIFrameElement>('iframe[data-testid=content-iframe]');
  return (
    frame?.contentDocument?.querySelector('#proton-root') ??
    firstOf(card, ['[data-testid="message-content:body"] .proton-root'])
  );
}

function protonPerson(element: HTMLElement): Correspondent {
  const shown = firstOf(element, ['[data-testid=recipient-label]', '.message-recipient-item-label']);
  const marked = /-([^-\s]+@.+)$/.exec(element.dataset.testid ?? '')?.[1];
  // Without its mark the name may be any of the words there, as those of a badge.
  return correspondent(textOf(shown), emailIn(element) || marked);
}

function protonDraft(document: Document, mail: MailPage): MailPage {
  const chips = '[data-testid^="composer-addresses-item-"]';
  return setDraft(mail, allOf(document, chips).map(protonPerson), chips);
}
