/**
 * Outlook on the web as of 2026, personal and of work: class names change weekly, so ids, roles and labels are read.
 */

import { labelledLine, recipientLabels, senderLabels } from '../../language/mailHeadLabels';
import { allOf, cleanName, cleanText, enclosingPart, findElement, firstOf, linesOf, textOf } from '../dom';
import { calledYou } from '../mail/calledYou';
import { composeBox } from '../mail/composeBox';
import { type Correspondent, type MailMessage, type MailPage, setDraft, setSubject, warn } from '../mail/mailPage';
import { mailReader } from '../mail/mailReader';
import { addressCarriers, correspondent, emailIn } from '../mail/namesAndAddresses';
import { ownAddresses } from '../mail/ownAddresses';
import * as addresses from '../pageAddresses';
import type { Page, Reader } from '../reader';

export const outlook: Reader = {
  site: 'outlook',
  matches: [
    'https://outlook.live.com/*',
    'https://outlook.office.com/*',
    'https://outlook.office365.com/*',
    'https://outlook.cloud.microsoft/*',
  ],
  dock: { side: 'right', rails: ['[role=banner]'], keepClear: ['[id^=docking_InitVisiblePart]'] },
  mayHold: addresses.outlookAddress,
  ...mailReader(outlookPage),
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
const outlookSubjects = [
  '[id^=CONV_][id$=_SUBJECT]',
  '[id^=MSG_][id$=_SUBJECT]:not(input)',
  '.rpHighlightSubjectClass',
];
const outlookBodies = [
  '[id^=UniqueMessageBody]',
  '[role=document]',
  '[id="Item.MessageUniqueBody"]',
  '[id="Item.MessageNormalizedBody"]',
];
const classic = '[id="ItemHeader.SenderLabel"]';

const fromLabel = labelledLine(senderLabels);
const toLabel = labelledLine(recipientLabels);

function outlookPage({ document, url }: Page): MailPage | null {
  const evidence: Record<string, string> = {};
  const pane = findElement(document, panes)?.element;
  const isOpened = /\/id\/./.test(url.pathname);
  if (!pane) return isOpened ? { messages: [], ownEmails: [], evidence, warnings: ['no reading pane'] } : null;
  const ownEmails = ownAddresses(
    document,
    ['#O365_MainLink_Me', '#mectrl_currentAccount_secondary', 'button[aria-label*="@"]'],
    evidence,
  );
  const mail: MailPage = { messages: [], ownEmails, ownName: ownNameInTitle(document, evidence), evidence };
  if (!ownEmails.length && !mail.ownName) warn(mail, 'nothing tells who the user is');
  const subject = findElement(pane, outlookSubjects);
  setSubject(mail, subject, cleanText(subject?.element.title) || textOf(subject?.element));
  const heads = headsIn(pane, evidence);
  const self = { name: mail.ownName ?? '', email: ownEmails[0] ?? '' };
  mail.messages = heads
    .flatMap((head) => outlookMessages(head, enclosingPart(head, heads, pane)))
    .map(({ from, to, ...rest }) => ({
      ...rest,
      from: from && calledYou.test(from.name) ? self : from,
      // "+2 others" is nobody.
      to: to.filter(({ name, email }) => email || !(calledYou.test(name) || /\d/.test(name))),
    }));
  if (mail.messages.length) return mail;
  const draft = outlookDraft(pane, mail);
  if (!draft && isOpened) warn(mail, 'no letters under the address of a thread');
  return draft ?? mail;
}

/** The senders' elements: by id, by the classic id, or by their label. */
function headsIn(pane: Element, evidence: Record<string, string>): HTMLElement[] {
  const found = findElement(pane, ['[id^=MSG_][id$=_FROM]', classic]);
  if (found) evidence.people = found.selector;
  if (found) return allOf(pane, found.selector);
  evidence.people = '[aria-label^="From:"]';
  const labelled = allOf(pane, '[aria-label]').filter((each) => fromLabel.test(label(each)) && !isWritten(each));
  return labelled.filter((each) => !labelled.some((other) => other !== each && other.contains(each)));
}

function outlookMessages(head: HTMLElement, card: Element): MailMessage[] {
  const body = allOf(card, outlookBodies.join()).find(
    (each) => !isWritten(each) && !each.querySelector('[contenteditable=true]'),
  );
  // An unsent draft is a card with an editor and nothing to read.
  if (!body && card.querySelector('[contenteditable=true]')) return [];
  const from = senderIn(head);
  // Without a sender, whoever it went to would be taken for the other side.
  if (!from.name && !from.email) return [];
  const to = allOf(card, '[id$=_TO] [title*="@"],[data-testid=message-header-to] [title*="@"]').map(outlookPerson);
  for (const each of allOf(card, '[aria-label]')) {
    // Names of the directory hold commas, so only semicolons part.
    const people = isWritten(each) ? [] : (toLabel.exec(label(each))?.[1] ?? '').split(';');
    // An address in it belongs to the only person that it shows.
    to.push(...people.map((text) => correspondent(text, textOf(each) === text ? emailIn(each) : '')));
  }
  const date = firstOf(card, [
    '[data-testid=SentReceivedSavedTime]',
    '[role=heading][aria-level="3"]',
    '[id$=_DATETIME]',
  ]);
  const rest = [...card.children].filter((each) => !each.contains(head) && !each.matches('[role=heading],button'));
  return [{ from, to, date: textOf(date), body, snippet: textOf(rest.find((each) => textOf(each))) }];
}

function senderIn(head: HTMLElement): Correspondent {
  const labelled = [head, ...head.querySelectorAll('[aria-label]')]
    .map((each) => fromLabel.exec(label(each))?.[1])
    .find(Boolean);
  const lines = linesOf(head);
  // Words on lines of their own are more than a name.
  const who = correspondent(labelled ?? (lines.includes('\n') ? '' : lines), emailIn(head));
  // An address beside other words than the sender's name may be another's.
  const rest = textOf(head).replace(fromLabel, '$1').replace(who.name, '').toLowerCase().replace(who.email, '');
  return /\p{L}/u.test(rest) ? { ...who, email: '' } : who;
}

const outlookPerson = (element: Element): Correspondent =>
  correspondent(textOf(element) || label(element), emailIn(element));

/** The recipients of a message that is being written; the quoted text below holds other addresses. */
function outlookDraft(pane: Element, mail: MailPage): MailPage | null {
  if (!pane.querySelector('[contenteditable=true]')) return null;
  const fields = allOf(pane, '[aria-label],[id$=_TO]').filter((each) => toLabel.test(label(each)) || each.id);
  const pills = fields.flatMap((field) => allOf(field, addressCarriers));
  const to = pills.filter((each) => !fromLabel.test(label(each))).map(outlookPerson);
  mail.subject = cleanText(pane.querySelector<HTMLInputElement>('input[aria-label],input[id$=_SUBJECT]')?.value);
  setDraft(mail, to, addressCarriers);
  return to.length ? mail : null;
}

const label = (element: Element) => cleanText(element.getAttribute('aria-label'));
const isWritten = (element: Element) => !!element.closest('[contenteditable=true]');

/** "Mail - Name - Outlook"; in German and French with longer dashes. */
function ownNameInTitle(document: Document, evidence: Record<string, string>): string | undefined {
  const parts = document.title.split(/ [-–—] /);
  const titled = parts.pop() === 'Outlook' && parts.length > 1 && cleanName(parts.pop());
  if (titled) evidence.self ??= 'title';
  return titled || undefined;
}
