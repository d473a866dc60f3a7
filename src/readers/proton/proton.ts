/** Proton Mail: the marks that its own tests go by have outlived its class names. */
import * as addresses from '../addresses';
import { allOf, findElement, firstOf, textOf } from '../dom';
import {
  type Correspondent,
  composeBox,
  correspondent,
  doubt,
  emailIn,
  enclosingPart,
  type MailMessage,
  type MailPage,
  mailReader,
  ownIn,
} from '../mail/mail';
import { isMe } from '../mail/me';
import type { Page, Reader } from '../reader';

export const proton: Reader = {
  site: 'proton',
  matches: ['https://mail.proton.me/*', 'https://mail.protonmail.com/*'],
  dock: { side: 'right', keepClear: ['.composer', '[data-testid^=composer]'] },
  mayHold: addresses.protonAddress,
  ...mailReader(postOf),
  compose: ({ document }) =>
    composeBox(
      document,
      'iframe[data-testid=rooster-iframe],[data-testid=editor-textarea],.composer [contenteditable=true]',
    ),
};

/** Today's mark of the sender; older builds marked every person of the head with the second. */
const senders = ['[data-testid="recipients:sender"]', '[data-testid="message-header:from"]'];
const recipients =
  '[data-testid^="recipients:item-"],[data-testid^="recipient:details-dropdown-"],[data-testid="message-header:to"] [title*="@"]';
const messages = '[data-testid^="message-view-"],.message-container';

/** `/u/0/inbox/CONVERSATION`; addresses of lists may go on with a search. */
const isOpened = ({ pathname }: URL) => /^\/u\/\d+\/[^/]+\/[^/]{6,}/.test(pathname);

function postOf({ document, url }: Page): MailPage | null {
  const evidence: Record<string, string> = {};
  const own = ownIn(
    document,
    ['[data-testid="heading:userdropdown"]', '[data-testid="user-dropdown:email"]'],
    evidence,
  );
  const post: MailPage = { letters: [], own, evidence, doubts: [] };
  if (!own.length) doubt(post, 'nothing tells who the user is');
  const subject = findElement(document, [
    '[data-testid="conversation-header:subject"]',
    '[data-testid="message-header:subject"]',
  ]);
  const sender = findElement(document, senders);
  if (!sender && isOpened(url)) doubt(post, 'no letters under the address of a conversation');
  if (!sender) return newMessage(document, post);
  // Where everybody of a head has the mark of its sender, the user may stand first.
  if (sender.selector === senders[1] && !own.length) return null;
  evidence.people = sender.selector;
  if (subject) {
    post.subject = textOf(subject.element);
    evidence.subject = subject.selector;
  }
  const heads = allOf(document, sender.selector);
  const cards = new Map<Element, HTMLElement>();
  for (const head of heads) {
    const card = head.closest(messages) ?? enclosingPart(head, heads, document.body);
    if (!cards.has(card)) cards.set(card, head);
  }
  // A name without an address may be anybody's.
  post.letters = [...cards].map(([card, head]) => letterOf(card, head)).filter(({ from }) => from?.email);
  return post;
}

function letterOf(card: Element, head: HTMLElement): MailMessage {
  const others = allOf(card, recipients).filter((each) => !head.contains(each) && !each.contains(head));
  return {
    from: named(head),
    // "Me" is the user, by whatever address; who is shown by nothing may be.
    to: others.filter((each) => textOf(each) && !isMe(textOf(each).replace(/ ?<.*/, ''), card)).map(named),
    date:
      firstOf(card, ['time[datetime]'])?.getAttribute('datetime') ??
      textOf(firstOf(card, ['[data-testid="item-date-full"]'])),
    body: bodyOf(card),
  };
}

/** The text stands in a frame of the same origin, which a saved page may lack. */
function bodyOf(card: Element): Element | null {
  const frame = card.querySelector<HTMLIFrameElement>('iframe[data-testid=content-iframe]');
  return (
    frame?.contentDocument?.querySelector('#proton-root') ??
    firstOf(card, ['[data-testid="message-content:body"] .proton-root'])
  );
}

function named(element: HTMLElement): Correspondent {
  const shown = firstOf(element, ['[data-testid=recipient-label]', '.message-recipient-item-label']);
  const marked = /-([^-\s]+@.+)$/.exec(element.dataset.testid ?? '')?.[1];
  // Without its mark the name may be any of the words there, as those of a badge.
  return correspondent(textOf(shown), emailIn(element) || marked);
}

function newMessage(document: Document, post: MailPage): MailPage | null {
  const items = allOf(document, '[data-testid^="composer-addresses-item-"]');
  post.evidence.people = '[data-testid^="composer-addresses-item-"]';
  post.letters = items.length ? [{ from: undefined, to: items.map(named) }] : [];
  return post;
}
