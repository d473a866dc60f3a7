/** Roundcube, on whatever host it runs: the skins elastic, larry and classic write the same cells for a message's head. */

import { cleanText, findElement, firstOf, isShown, linesOf, textOf } from '../dom';
import { emailOfLink } from '../mail/emailAddress';
import {
  type Correspondent,
  composeBox,
  correspondent,
  correspondents,
  doubt,
  everybody,
  type MailMessage,
  type MailPage,
  mailReader,
} from '../mail/mail';
import type { Page, Reader } from '../reader';

export const roundcube: Reader = {
  site: 'roundcube',
  matches: [],
  dock: { side: 'right' },
  mayHold: (url) => (url.searchParams.get('_task') ?? 'mail') === 'mail',
  ...mailReader(postOf),
  compose: ({ document }) => composeBox(document, 'textarea[name=_message],iframe[id^=compose][id$=body_ifr]'),
};

function postOf({ document }: Page): MailPage | null {
  if (!document.querySelector('[id^=rcmbtn],[id^=rcmrow],.rcmContactAddress')) return null;
  const shown = pane(document);
  const evidence: Record<string, string> = {};
  const post: MailPage = { letters: [], own: [], evidence, doubts: [] };
  const letter = shown.querySelector('textarea[name=_message]') ? draft(shown, post) : opened(shown, post);
  if (!letter && firstOf(shown, ['#messagebody'])) doubt(post, 'no sender in the head of the message');
  if (!letter) return post;
  post.letters.push(letter);
  readSelf([document, shown], post);
  return post;
}

/** In the view of three panes the opened message is a document of its own; while none is open, a watermark is there. */
function pane(document: Document): Document {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#messagecontframe');
  return (frame && isShown(frame) && frame.contentDocument) || document;
}

/** Not hidden within its table, which may be hidden itself until the user asks for it. */
function isInSight(element: Element): boolean {
  const hidden = element.closest('table,[hidden],[style*="display: none"],[style*="display:none"]');
  return !hidden || hidden.matches('table');
}

/** An attached message brings a head of its own, inside the body. */
const isOutside = (element: Element) => !element.closest('#messagebody,.message-part,.message-partheaders');

/**
 * The sender's cell. Larry's short line calls a cell "from" even where it shows the recipients; elastic shows its
 * table on request only, so it need not be shown.
 */
const heads = ['table:not(#preview-shortheaders) .header.from', '.header-summary .adr'];
const person = '.rcmContactAddress,a[href^="mailto:"]';

function opened(document: Document, post: MailPage): MailMessage | null {
  const cell = findElement(document, heads, (each) => isOutside(each) && isInSight(each));
  const table = cell?.element.closest('table');
  const people = (from: ParentNode | null | undefined) =>
    [...(from?.querySelectorAll<HTMLElement>(person) ?? [])].filter(isInSight).map(named);
  const [from] = people(cell?.element);
  if (!cell || !from) return null;
  post.evidence.people = cell.selector;
  const subject = findElement(document, ['[id^=message] .subject', 'td.header.subject'], isOutside);
  if (subject) {
    // "Subject: " for screen readers, and the button beside it.
    post.subject = linesOf(subject.element, '.voice,.extwin', 400);
    post.evidence.subject = subject.selector;
  }
  return {
    from,
    to: ['.to', '.cc', '.bcc'].flatMap((field) => people(table?.querySelector(`.header${field}`))),
    date: document.querySelector('.header.date')?.textContent,
    body: document.querySelector<HTMLElement>('#messagebody'),
  };
}

/** The address is in the title or the link; the text holds the name, or both where the user wants to see addresses. */
function named(element: HTMLElement): Correspondent {
  const link = emailOfLink(element.getAttribute('href'));
  return correspondent(element.textContent, link || element.title);
}

/** A new message or an answer: the correspondents are its recipients. */
function draft(document: Document, post: MailPage): MailMessage | null {
  const to = ['to', 'cc', 'bcc'].flatMap((field) => {
    const input = document.querySelector<HTMLTextAreaElement>(`#_${field}`);
    const chips = [...(input?.parentElement?.querySelectorAll<HTMLElement>('li.recipient[title]') ?? [])];
    return [input?.value, ...chips.map((chip) => chip.title)].flatMap(correspondents);
  });
  if (!to.length) return null;
  post.evidence.people = '#_to, #_cc, #_bcc';
  post.subject = cleanText(document.querySelector<HTMLInputElement>('input[name=_subject]')?.value);
  return { from: undefined, to };
}

const username = /rcmail.*?"username":"([^"\\]+)"/s;

/** The user: the chosen sender of a new message, the name in the task bar, or what the page tells its own script. */
function readSelf(documents: Document[], post: MailPage): void {
  for (const document of documents) {
    const told = [...document.scripts].map(({ textContent }) => username.exec(textContent ?? '')?.[1]).find(Boolean);
    const sources: [string, string | undefined][] = ['#_from option:checked', '#_from option', '.username'].flatMap(
      (by) => [...document.querySelectorAll(by)].map((one): [string, string] => [by, textOf(one)]),
    );
    sources.push(['script', told]);
    for (const [source, text] of sources) {
      const [who] = correspondents(text);
      const email = who?.email ?? mailboxOf(text, post);
      if (!email || post.own.includes(email)) continue;
      if (!post.own.length) {
        post.evidence.self = source;
        if (who?.name) post.ownName = who.name;
      }
      post.own.push(email);
    }
  }
}

/** Some servers name the user without the domain: it is the only address in the letter that begins so. */
function mailboxOf(user: string | null | undefined, { letters }: MailPage): string | undefined {
  const start = `${cleanText(user).toLowerCase()}@`;
  const named = letters.flatMap(everybody).map(({ email }) => email);
  const [one, ...more] = new Set(named.filter((email) => start.length > 1 && email.startsWith(start)));
  return more.length ? undefined : one;
}
