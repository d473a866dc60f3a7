/** Gmail: threads and new messages. Its short classes have lasted since 2014; everything else around them changes. */

import { allOf, cleanText, findElement, firstOf, isShown, textOf } from '../dom';
import { composeBox } from '../mail/composeBox';
import { isMe } from '../mail/isMe';
import { type Correspondent, type MailMessage, type MailPage, setSubject, warn } from '../mail/mailPage';
import { mailReader } from '../mail/mailReader';
import { correspondent, correspondents } from '../mail/namesAndAddresses';
import type { Page, Reader } from '../reader';
import { accountsOf, isDelegated } from './gmailAccounts';
import { isOtherThread } from './gmailIds';

export const gmail: Reader = {
  site: 'gmail',
  matches: ['https://mail.google.com/*'],
  // Google's own side panel comes and goes at the right edge.
  dock: {
    side: 'right',
    rails: ['[role=complementary]', '[role=banner]'],
    keepClear: ['[role=complementary]', '.nH.Hd[role=dialog]', '.aoI[role=region]'],
  },
  mayHold: (url) => url.pathname.startsWith('/mail/') && !!(threadId(url) || isComposing(url)),
  ...mailReader(gmailPage),
  compose: ({ document }) => composeBox(document, gmailEditors),
};

const gmailEditors =
  '[g_editable=true][contenteditable=true],.editable[contenteditable=true],[contenteditable=true][role=textbox]';

const gmailSenders = ['.gD', '.gF *', 'h3 *'];
/** An open message, a collapsed one. */
const gmailMessages = '.adn,.adf,[role=listitem]';
const gmailBodies = ['.a3s', '.ii.gt', '[data-message-id] [dir]'];
const composeWindows = '.aoI[role=region],[data-compose-id],.nH.Hd[role=dialog]';

/** `#inbox/FMfcg…`, `#label/x/14a03b7bb0d77dd9`, or a window of its own: `?view=btop&th=…`. */
function threadId(url: URL): string | undefined {
  if (/^#(chat|meet|space|settings|contacts)/.test(url.hash)) return undefined;
  const id = /\/((?:[0-9a-f]{16}|[A-Za-z]{20,}))(?:[?/].*)?$/.exec(url.hash)?.[1];
  return id ?? url.searchParams.get('permmsgid') ?? url.searchParams.get('th') ?? undefined;
}

const isComposing = (url: URL) => url.hash.includes('compose=') || url.searchParams.get('view') === 'cm';

function gmailPage({ document, url }: Page): MailPage | null {
  const accounts = accountsOf(document, url);
  const evidence: Record<string, string> = { ...accounts.evidence };
  const mail: MailPage = { messages: [], ownEmails: accounts.emails, ownName: accounts.name, evidence };
  if (!mail.ownEmails.length) warn(mail, 'nothing tells who the user is');
  // Gmail keeps earlier conversations in the DOM, hidden; a window of its own may lack the main landmark.
  const main = firstOf(document, ['[role=main]']) ?? (document.querySelector('[role=main]') ? null : document.body);
  const id = threadId(url);
  // The thread before stays for a while under the next address.
  if (main && id && !isOtherThread(id, main)) {
    const subject = findElement(main, ['h2.hP', '[data-thread-perm-id]', '[data-legacy-thread-id]']);
    setSubject(mail, subject, cleanText(subject?.element.textContent));
    mail.messages = gmailMessagesIn(main, mail);
    if (!mail.messages.length) warn(mail, 'no letters under the address of a thread');
  }
  if (!mail.messages.length) mail.messages = gmailDrafts(document, mail);
  // In a delegated mailbox that the title does not name, the user may be any of them.
  if (isDelegated(url) && !mail.ownEmails.length)
    return { ...mail, messages: [], warnings: ['nothing tells whose mailbox it is'] };
  return mail;
}

function gmailMessagesIn(main: HTMLElement, mail: MailPage): MailMessage[] {
  const items = new Map<Element, HTMLElement[]>();
  // Recipients that are not disclosed have a name and no address.
  for (const element of main.querySelectorAll<HTMLElement>('[email*="@"]')) {
    const item = element.closest(gmailMessages) ?? (element.matches('.gD') && main);
    if (item && !element.closest('.a3s,.ii') && isShown(element))
      items.set(item, [...(items.get(item) ?? []), element]);
  }
  // Whom any head calls "me" is the user in all.
  for (const each of [...items.values()].flat()) whoIs(each, mail);
  return [...items].map(([item, named]) => {
    // The sender comes first, also where the classes have changed.
    const sender =
      gmailSenders.map((selector) => named.find((each) => each.matches(selector))).find(Boolean) ?? named[0];
    const marked = named.filter((each) => each !== sender && each.matches('.g2,.hb *'));
    const isMarked = sender?.matches('.gD');
    mail.evidence.people = isMarked ? '.gD[email], .g2[email]' : '[role=listitem] [email]';
    if (!isMarked) warn(mail, 'the sender has lost its mark');
    return {
      from: sender && whoIs(sender, mail),
      to: marked.map((each) => whoIs(each, mail)),
      date: firstOf(item, ['.g3[title]', '[title][alt][role=gridcell]'])?.title,
      body: firstOf(item, gmailBodies),
      snippet: textOf(firstOf(item, ['.iA.g6', '.iA'])),
    };
  });
}

/** Recipients of new messages that are open. */
function gmailDrafts(document: Document, mail: MailPage): MailMessage[] {
  return allOf(document, composeWindows).flatMap((window) => {
    const chips = allOf(window, '[name=to] [data-hovercard-id],.oL [email],.vR [email]').map((chip) =>
      whoIs(chip, mail),
    );
    const typed = [...window.querySelectorAll<HTMLInputElement>('[name=to],[name=cc]')].flatMap((field) =>
      correspondents(field.value),
    );
    const to = [...chips, ...typed].filter(({ email }) => email);
    if (!to.length) return [];
    mail.evidence.people = '[name=to]';
    return [{ from: undefined, to }];
  });
}

function whoIs(element: HTMLElement, mail: MailPage): Correspondent {
  const email = element.getAttribute('email') ?? element.getAttribute('data-hovercard-id');
  const shown = element.getAttribute('name') ?? element.getAttribute('data-name') ?? element.textContent;
  const who = correspondent(shown, email);
  if (!isMe(who.name, element) && who.name !== mail.ownName) return who;
  // An alias, or all there is to tell who the user is.
  if (who.email && !mail.ownEmails.includes(who.email)) {
    mail.ownEmails.push(who.email);
    mail.evidence.self ??= '[email][name=me]';
  }
  return { name: '', email: who.email };
}
