/** Outlook on the web, personal and of work: class names change weekly, so ids, roles and labels are read. */
import * as addresses from '../addresses';
import { allOf, cleanName, cleanText, findElement, firstOf, textOf } from '../dom';
import * as labels from '../mail/labels';
import {
  addressCarriers,
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
import { snippetOf } from '../mail/snippet';
import type { Page, Reader } from '../reader';

export const outlook: Reader = {
  site: 'outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  dock: { side: 'right', keepClear: ['[id^=docking_InitVisiblePart]'] },
  mayHold: addresses.outlookAddress,
  ...mailReader(postOf),
  compose: ({ document }) =>
    composeBox(
      document,
      '[id^=docking] [contenteditable=true],[contenteditable=true][role=textbox],[contenteditable=true][aria-label]',
    ),
};

const panes = [
  '#ConversationReadingPaneContainer',
  '[data-app-section=ConversationContainer]',
  '#ReadingPaneContainerId',
  '[data-app-section^=MailRead]',
];
const subjects = ['[id^=CONV_][id$=_SUBJECT]', '[id^=MSG_][id$=_SUBJECT]:not(input)', '.rpHighlightSubjectClass'];
const bodies = [
  '[id^=UniqueMessageBody]',
  '[role=document]',
  '[id="Item.MessageUniqueBody"]',
  '[id="Item.MessageNormalizedBody"]',
];
const classic = '[id="ItemHeader.SenderLabel"]';

const fromLabel = labels.labelledLine(labels.senderLabels);
const toLabel = labels.labelledLine(labels.recipientLabels);

function postOf({ document, url }: Page): MailPage | null {
  const evidence: Record<string, string> = {};
  const pane = findElement(document, panes)?.element;
  const isOpened = /\/id\/./.test(url.pathname);
  if (!pane) return isOpened ? { letters: [], own: [], evidence, doubts: ['no reading pane'] } : null;
  const own = ownIn(
    document,
    ['#O365_MainLink_Me', '#mectrl_currentAccount_secondary', 'button[aria-label*="@"]'],
    evidence,
  );
  const post: MailPage = { letters: [], own, ownName: ownName(document, evidence), evidence, doubts: [] };
  if (!own.length && !post.ownName) doubt(post, 'nothing tells who the user is');
  const subject = findElement(pane, subjects);
  if (subject) {
    post.subject = cleanText(subject.element.title) || textOf(subject.element);
    evidence.subject = subject.selector;
  }
  const heads = headsIn(pane, evidence);
  const self = { name: post.ownName ?? '', email: own[0] ?? '' };
  post.letters = heads
    .flatMap((head) => letterOf(head, enclosingPart(head, heads, pane)))
    .map(({ from, to, ...rest }) => ({
      ...rest,
      from: from && yours.test(from.name) ? self : from,
      // "+2 others" is nobody.
      to: to.filter(({ name, email }) => email || !(yours.test(name) || /\d/.test(name))),
    }));
  if (post.letters.length) return post;
  const written = newMessage(pane, post);
  if (!written && isOpened) doubt(post, 'no letters under the address of a thread');
  return written ?? post;
}

/** What Outlook calls the user. */
const yours =
  /^(you|ty|sie|ihnen|du|vous|toi|usted|tú|você|tu|lei|jij|u|dig|deg|вы|вам|ви|siz|あなた|您|你|나|أنت|אתה)$/i;

/** The senders' elements: by id, by the classic id, or by their label. */
function headsIn(pane: Element, evidence: Record<string, string>): HTMLElement[] {
  const found = findElement(pane, ['[id^=MSG_][id$=_FROM]', classic]);
  if (found) evidence.people = found.selector;
  if (found) return allOf(pane, found.selector);
  evidence.people = '[aria-label^="From:"]';
  const labelled = allOf(pane, '[aria-label]').filter((each) => fromLabel.test(label(each)) && !written(each));
  return labelled.filter((each) => !labelled.some((other) => other !== each && other.contains(each)));
}

function letterOf(head: HTMLElement, card: Element): MailMessage[] {
  const body = allOf(card, bodies.join()).find(
    (each) => !written(each) && !each.querySelector('[contenteditable=true]'),
  );
  // An unsent draft is a card with an editor and nothing to read.
  if (!body && card.querySelector('[contenteditable=true]')) return [];
  const from = senderIn(head);
  const to = allOf(card, '[id$=_TO] [title*="@"],[data-testid=message-header-to] [title*="@"]').map(named);
  for (const each of allOf(card, '[aria-label]')) {
    // Names of the directory hold commas, so only semicolons part.
    const people = written(each) ? [] : (toLabel.exec(label(each))?.[1] ?? '').split(';');
    // An address in it is that of the only one whom it shows.
    to.push(...people.map((text) => correspondent(text, textOf(each) === text ? emailIn(each) : '')));
  }
  const date = firstOf(card, [
    '[data-testid=SentReceivedSavedTime]',
    '[role=heading][aria-level="3"]',
    '[id$=_DATETIME]',
  ]);
  const rest = [...card.children].filter((each) => !each.contains(head) && !each.matches('[role=heading],button'));
  return [{ from, to, date: textOf(date), body, snippet: snippetOf(rest.find((each) => textOf(each))) }];
}

function senderIn(head: HTMLElement): Correspondent {
  const labelled = [head, ...head.querySelectorAll('[aria-label]')]
    .map((each) => fromLabel.exec(label(each))?.[1])
    .find(Boolean);
  const who = correspondent(labelled ?? textOf(head), emailIn(head));
  // An address beside other words than the sender's name may be another's.
  const rest = textOf(head).replace(fromLabel, '$1').replace(who.name, '').toLowerCase().replace(who.email, '');
  return /\p{L}/u.test(rest) ? { ...who, email: '' } : who;
}

const named = (element: Element): Correspondent => correspondent(textOf(element) || label(element), emailIn(element));

/** The recipients of a message that is being written; the quoted text below holds other addresses. */
function newMessage(pane: Element, post: MailPage): MailPage | null {
  if (!pane.querySelector('[contenteditable=true]')) return null;
  const fields = allOf(pane, '[aria-label],[id$=_TO]').filter((each) => toLabel.test(label(each)) || each.id);
  const pills = fields.flatMap((field) => allOf(field, addressCarriers));
  const to = pills.filter((each) => !fromLabel.test(label(each))).map(named);
  post.subject = cleanText(pane.querySelector<HTMLInputElement>('input[aria-label],input[id$=_SUBJECT]')?.value);
  post.evidence.people = addressCarriers;
  post.letters = to.length ? [{ from: undefined, to }] : [];
  return to.length ? post : null;
}

const label = (element: Element) => cleanText(element.getAttribute('aria-label'));
const written = (element: Element) => !!element.closest('[contenteditable=true]');

/** "Mail - Name - Outlook"; in German and French with longer dashes. */
function ownName(document: Document, evidence: Record<string, string>): string | undefined {
  const parts = document.title.split(/ [-–—] /);
  const titled = parts.pop() === 'Outlook' && parts.length > 1 && cleanName(parts.pop());
  if (titled) evidence.self ??= 'title';
  return titled || undefined;
}
