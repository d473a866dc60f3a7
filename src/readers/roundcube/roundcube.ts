/**
 * Roundcube as of 2026, on whatever host it runs: its skins elastic, larry and classic write the same cells for a
 * message's head.
 */

import { cleanText, findElement, hiddenParts, isAfter, isShown, linesOf, textOf } from '../dom';
import { composeBox } from '../mail/composeBox';
import { emailOfLink } from '../mail/emailAddress';
import {
  type Correspondent,
  type MailMessage,
  type MailPage,
  participants,
  setDraft,
  setSubject,
} from '../mail/mailPage';
import { mailReader } from '../mail/mailReader';
import { correspondent, correspondents } from '../mail/namesAndAddresses';
import type { Page, Reader } from '../reader';

export const roundcube: Reader = {
  site: 'roundcube',
  matches: [],
  dock: { side: 'right' },
  mayHold: (url) => (url.searchParams.get('_task') ?? 'mail') === 'mail',
  ...mailReader(roundcubePage),
  compose: ({ document }) => composeBox(document, 'textarea[name=_message],iframe[id^=compose][id$=body_ifr]'),
};

function roundcubePage({ document }: Page): MailPage | null {
  if (!document.querySelector('[id^=rcmbtn],[id^=rcmrow],.rcmContactAddress')) return null;
  const pane = openPane(document);
  const mail: MailPage = { messages: [], ownEmails: [], evidence: {} };
  if (pane.querySelector('textarea[name=_message]')) roundcubeDraft(pane, mail);
  else mail.messages = openMessage(pane, mail);
  if (mail.messages.length) readUser([document, pane], mail);
  else if (pane.querySelector('#messagebody')) mail.warnings = ['no sender in the head of the message'];
  return mail;
}

/** In the view of three panes the opened message is a document of its own; while none is open, a watermark is there. */
function openPane(document: Document): Document {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#messagecontframe');
  return (frame && isShown(frame) && frame.contentDocument) || document;
}

/** Not hidden within its table, which may be hidden itself until the user asks for it. */
function isInSight(element: Element): boolean {
  const hidden = element.closest(`table,${hiddenParts}`);
  return !hidden || hidden.matches('table');
}

/**
 * The sender's cells. Larry's short line calls a cell "from" even where it shows the recipients; elastic shows its
 * table on request only, so it need not be shown. Elastic's line names the recipients of what was sent: it counts where
 * there is no table.
 */
const senderCells = 'table:not(#preview-shortheaders) .header.from,:not(:has(.from)) > .header-summary .adr';
const personLinks = '.rcmContactAddress,a[href^="mailto:"]';

function openMessage(document: Document, mail: MailPage): MailMessage[] {
  const body = document.querySelector('#messagebody');
  // An attached message brings a head of its own, inside the body.
  const isAbove = (each: Element) => !!body && isAfter(each, body);
  const people = (cell: Element) =>
    [...cell.querySelectorAll<HTMLElement>(personLinks)].filter(isInSight).map(roundcubePerson);
  const cells = [...document.querySelectorAll(senderCells)].filter((each) => isAbove(each) && isInSight(each));
  const table = cells.map((cell) => cell.closest('table')).find(Boolean);
  const [from, ...others] = cells.flatMap((cell) => people(cell)[0] ?? []);
  // Copies that disagree: which of them is the message's can't be told.
  if (!from || others.some(({ name, email }) => name !== from.name || email !== from.email)) return [];
  mail.evidence.people = senderCells;
  const subject = findElement(document, ['[id^=message] .subject', 'td.header.subject'], isAbove);
  // "Subject: " for screen readers, and the button beside it.
  setSubject(mail, subject, cleanText(linesOf(subject?.element, '.voice,.extwin')));
  const to = [...(table?.querySelectorAll('.header.to,.header.cc,.header.bcc') ?? [])].flatMap(people);
  const date = document.querySelector('.header.date')?.textContent;
  return [{ from, to, date, body }];
}

/** The address is in the title or the link; the text holds the name, or both where the user wants to see addresses. */
function roundcubePerson(element: HTMLElement): Correspondent {
  const link = emailOfLink(element.getAttribute('href'));
  return correspondent(element.textContent, link || element.title);
}

const recipientFields = '#_to,#_cc,#_bcc';

/** A new message or an answer: the correspondents are its recipients. */
function roundcubeDraft(document: Document, mail: MailPage): void {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>(recipientFields)];
  const to = fields.flatMap(({ value, parentElement }) => {
    const chips = [...(parentElement as Element).querySelectorAll<HTMLElement>('li.recipient[title]')];
    return [value, ...chips.map(({ title }) => title)].flatMap(correspondents);
  });
  mail.subject = cleanText(document.querySelector<HTMLInputElement>('input[name=_subject]')?.value);
  setDraft(mail, to, recipientFields);
}

const usernamePattern = /rcmail.*?"username":"([^"\\]+)"/s;
const userParts = ['#_from option:checked', '#_from option', '.username', 'script'];

/** The user: the chosen sender of a new message, the name in the task bar, or what the page tells its own script. */
function readUser(documents: Document[], mail: MailPage): void {
  for (const document of documents) {
    const sources = userParts.flatMap((by) =>
      [...document.querySelectorAll(by)].map((one) => [
        by,
        by === 'script' ? usernamePattern.exec(one.textContent as string)?.[1] : textOf(one),
      ]),
    ) as [string, string | undefined][];
    for (const [source, text] of sources) {
      const [who] = correspondents(text);
      const email = who?.email ?? mailboxOf(text, mail);
      if (!email || mail.ownEmails.includes(email)) continue;
      if (!mail.ownEmails.length) {
        mail.evidence.self = source;
        if (who?.name) mail.ownName = who.name;
      }
      mail.ownEmails.push(email);
    }
  }
}

/** Some servers name the user without the domain: it is the only address in the message that begins so. */
function mailboxOf(user: string | null | undefined, { messages }: MailPage): string | undefined {
  const start = `${cleanText(user).toLowerCase()}@`;
  const emails = messages.flatMap(participants).map(({ email }) => email);
  const [one, ...more] = new Set(emails.filter((email) => start.length > 1 && email.startsWith(start)));
  return more.length ? undefined : one;
}
