/** Gmail: threads and new messages. Its one-letter classes have lasted since 2014; everything else around them changes. */

import { allOf, cleanName, cleanText, findElement, firstOf, isShown } from '../dom';
import {
  type Correspondent,
  composeBox,
  correspondent,
  correspondents,
  doubt,
  type MailMessage,
  type MailPage,
  mailReader,
} from '../mail/mail';
import { isMe } from '../mail/me';
import { snippetOf } from '../mail/snippet';
import type { Page, Reader } from '../reader';
import { isAnother } from './gmailIds';

export const gmail: Reader = {
  site: 'gmail',
  matches: ['https://mail.google.com/*'],
  // Google's own side panel comes and goes at the right edge.
  dock: { side: 'right', keepClear: ['[role=complementary]', '.nH.Hd[role=dialog]', '.aoI[role=region]'] },
  mayHold: (url) => url.pathname.startsWith('/mail/') && !!(threadId(url) || composing(url)),
  ...mailReader(postOf),
  compose: ({ document }) => composeBox(document, editors),
};

const editors =
  '[g_editable=true][contenteditable=true],.editable[contenteditable=true],[contenteditable=true][role=textbox]';

const senders = ['.gD', '.gF *', 'h3 *'];
/** An open message, a collapsed one. */
const messages = '.adn,.adf,[role=listitem]';
const bodies = ['.a3s', '.ii.gt', '[data-message-id] [dir]'];
const windows = '.aoI[role=region],[data-compose-id],.nH.Hd[role=dialog]';

/** `#inbox/FMfcg…`, `#label/x/14a03b7bb0d77dd9`, or a window of its own: `?view=btop&th=…`. */
function threadId(url: URL): string | undefined {
  if (/^#(chat|meet|space|settings|contacts)/.test(url.hash)) return undefined;
  const id = /\/((?:[0-9a-f]{16}|[A-Za-z]{20,}))(?:[?/].*)?$/.exec(url.hash)?.[1];
  return id ?? url.searchParams.get('permmsgid') ?? url.searchParams.get('th') ?? undefined;
}

const composing = (url: URL) => url.hash.includes('compose=') || url.searchParams.get('view') === 'cm';

function postOf({ document, url }: Page): MailPage | null {
  const accounts = accountsOf(document, url);
  const evidence: Record<string, string> = { ...accounts.evidence };
  const post: MailPage = { letters: [], own: accounts.own, ownName: accounts.name, evidence, doubts: [] };
  if (!post.own.length) doubt(post, 'nothing tells who the user is');
  // Gmail keeps earlier conversations in the DOM, hidden; a window of its own may lack the main landmark.
  const main = firstOf(document, ['[role=main]']) ?? (document.querySelector('[role=main]') ? null : document.body);
  const id = threadId(url);
  // The thread before stays for a while under the next address.
  if (main && id && !isAnother(id, main)) {
    const subject = findElement(main, ['h2.hP', '[data-thread-perm-id]', '[data-legacy-thread-id]']);
    if (subject) {
      post.subject = cleanText(subject.element.textContent);
      evidence.subject = subject.selector;
    }
    post.letters = lettersIn(main, post);
    if (!post.letters.length) doubt(post, 'no letters under the address of a thread');
  }
  if (!post.letters.length) post.letters = drafts(document, post);
  // In a delegated mailbox that the title does not name, the user may be any of them.
  if (isDelegated(url) && !post.own.length)
    return { ...post, letters: [], doubts: ['nothing tells whose mailbox it is'] };
  return post;
}

function lettersIn(main: HTMLElement, post: MailPage): MailMessage[] {
  const items = new Map<Element, HTMLElement[]>();
  // Recipients that are not disclosed have a name and no address.
  for (const element of main.querySelectorAll<HTMLElement>('[email*="@"]')) {
    const item = element.closest(messages) ?? (element.matches('.gD') && main);
    if (item && !element.closest('.a3s,.ii') && isShown(element))
      items.set(item, [...(items.get(item) ?? []), element]);
  }
  // Whom any head calls "me" is the user in all.
  for (const each of [...items.values()].flat()) whoIs(each, post);
  return [...items].map(([item, named]) => {
    // The sender stands first, also where the classes are others than now.
    const sender = senders.map((selector) => named.find((each) => each.matches(selector))).find(Boolean) ?? named[0];
    const marked = named.filter((each) => each !== sender && each.matches('.g2,.hb *'));
    const isMarked = sender?.matches('.gD');
    post.evidence.people = isMarked ? '.gD[email], .g2[email]' : '[role=listitem] [email]';
    if (!isMarked) doubt(post, 'the sender has lost its mark');
    return {
      from: sender && whoIs(sender, post),
      to: marked.map((each) => whoIs(each, post)),
      date: firstOf(item, ['.g3[title]', '[title][alt][role=gridcell]'])?.title,
      body: firstOf(item, bodies),
      snippet: snippetOf(firstOf(item, ['.iA.g6', '.iA'])),
    };
  });
}

/** Recipients of new messages that are open. */
function drafts(document: Document, post: MailPage): MailMessage[] {
  return allOf(document, windows).flatMap((window) => {
    const chips = allOf(window, '[name=to] [data-hovercard-id],.oL [email],.vR [email]').map((chip) =>
      whoIs(chip, post),
    );
    const typed = [...window.querySelectorAll<HTMLInputElement>('[name=to],[name=cc]')].flatMap((field) =>
      correspondents(field.value),
    );
    const to = [...chips, ...typed].filter(({ email }) => email);
    if (!to.length) return [];
    post.evidence.people = '[name=to]';
    return [{ from: undefined, to }];
  });
}

function whoIs(element: HTMLElement, post: MailPage): Correspondent {
  const email = element.getAttribute('email') ?? element.getAttribute('data-hovercard-id');
  const shown = element.getAttribute('name') ?? element.getAttribute('data-name') ?? element.textContent;
  const who = correspondent(shown, email);
  if (!isMe(who.name, element) && who.name !== post.ownName) return who;
  // An alias, or all there is to tell who the user is.
  if (who.email && !post.own.includes(who.email)) {
    post.own.push(who.email);
    post.evidence.self ??= '[email][name=me]';
  }
  return { name: '', email: who.email };
}

/** `/mail/b/…`, `/mail/u/0/d/…` */
const isDelegated = ({ pathname }: URL) => /^\/mail\/(b|u\/\d+\/d)\//.test(pathname);

/** The mailbox in the title ("Subject - me@x - Gmail") and the account in the bar; they differ in a delegated mailbox. */
function accountsOf(
  document: Document,
  url: URL,
): { own: string[]; name: string | undefined; evidence: Record<string, string> } {
  const evidence: Record<string, string> = {};
  const titled = document.title
    .split(/\s[-–—]\s/)
    .slice(1)
    .reverse()
    .map((part) => correspondent('', part).email)
    .find((email) => email);
  if (titled) evidence.self = 'title';
  const label = findElement(document, ['#gb a[aria-label*="@"]', '[role=banner] [aria-label*="@"]'], (each) =>
    account.test(each.ariaLabel ?? each.getAttribute('aria-label') ?? ''),
  );
  const [, name, email] = account.exec(label?.element.getAttribute('aria-label') ?? '') ?? [];
  if (label) evidence.self = [titled && 'title', `${label.selector}[aria-label]`].filter(Boolean).join(', ');
  // A delegated mailbox is not that of the account in the bar.
  const barred = titled || !isDelegated(url) ? correspondent('', email).email : '';
  const own = [...new Set([titled, barred].filter((each) => each !== undefined && each !== ''))] as string[];
  return { own, name: own[0] === barred ? cleanName(name) || undefined : undefined, evidence };
}

/** "Google Account: Jan Kowal\n(jan@…)", whatever the language. */
const account = /[:：]\s*([\s\S]*?)\s*[(（]([^()\s]+@[^()\s]+)[)）]\s*$/;
