/** LinkedIn's messages: the full page and the bubbles over other pages, with one person or several. Ember to this day. */
import type { LinkedInIdentity } from '../../domain/words';
import { type Message, nothing, type Page, type Person, type Reader } from '../reader';
import { cleanName, find, isShown, linesOf, nameOf } from '../reading';
import { profileAt, sameProfile } from './address';
import { viewer } from './viewer';

/** Where the name of the other side, or of the group, stands. */
const titles = [
  '.msg-entity-lockup__entity-title', // page
  '.msg-overlay-bubble-header__title', // bubble
  'a.msg-thread__link-to-profile',
  'h2',
];
const headerLinks = [
  'a.msg-thread__link-to-profile',
  '.msg-title-bar a[href*="/in/"]',
  '.msg-overlay-bubble-header a[href*="/in/"]',
];
const bubble = '.msg-overlay-conversation-bubble';
const listItem = '[class*="msg-conversation-listitem"]';

export const linkedinConversation: Reader = {
  site: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  dock: { side: 'left', keepClear: ['.msg-form', bubble] },
  // On a profile the profile is the subject, whatever chats stand open over it.
  mayHold: (url) => /(^|\.)linkedin\.com$/.test(url.hostname) && !profileAt(url),
  read(page) {
    const chat = openChat(page);
    if (typeof chat === 'string') return nothing(...(chat ? [chat] : []));
    const title = find(chat, titles);
    const name = nameOf(title?.element);
    if (!title || !name) return nothing('no header');
    const link = title.element.closest('a') ?? title.element.querySelector('a') ?? find(chat, headerLinks)?.element;
    const to = profileAt(link?.getAttribute('href'));
    const people = senders(chat);
    const evidence = { name: title.selector, linkedin: to ? 'header link' : 'links of messages' };
    if (to || (people.length === 1 && people[0]?.name === name)) {
      if (people.some((sender) => sender.name !== name)) return nothing('header and messages name different people');
      if (!isListed(page, name)) return nothing('list and header name different people');
      const linkedin = { ...people[0]?.linkedin, ...identity(to) };
      const person: Person = {
        name,
        emails: [],
        ...(Object.keys(linkedin).length ? { linkedin } : {}),
        role: 'subject',
      };
      return { kind: 'conversation', people: [person], ...viewer(page.document), evidence };
    }
    if (!people.length) return nothing('nobody but the header');
    return {
      kind: 'conversation',
      people,
      ...viewer(page.document),
      subject: name,
      evidence: { ...evidence, name: 'messages' },
    };
  },
  messages(page) {
    const chat = openChat(page);
    if (typeof chat === 'string') return [];
    const found: Message[] = [];
    for (const { item, name, isOther } of events(chat)) {
      const text = linesOf(item.querySelector('.msg-s-event-listitem__body'));
      if (text) found.push({ from: name, text, mine: !isOther });
    }
    return found;
  },
  compose(page) {
    const chat = openChat(page);
    if (typeof chat === 'string') return null;
    return (
      find(chat, ['.msg-form__contenteditable[contenteditable=true]', '.msg-form [role=textbox]'])?.element ?? null
    );
  },
};

/** The conversation that is open: the page's, or the only bubble, or the one in which the user writes. */
function openChat({ document, url }: Page): HTMLElement | string {
  if (/^\/messaging\/thread\//.test(url.pathname)) return threadOf(document) ?? 'no messages on the page';
  const open = roots(document).flatMap((root) =>
    [...root.querySelectorAll<HTMLElement>(`${bubble}:not(${bubble}--is-minimized)`)].filter(isShown),
  );
  const [chat, another] = open;
  if (!another) return chat ?? '';
  return open.find((one) => one.contains((one.getRootNode() as Document).activeElement)) ?? 'several chats are open';
}

/** The smallest part of the page that holds messages and a header, without the list of conversations. */
function threadOf(document: Document): HTMLElement | null {
  const list = [...document.querySelectorAll<HTMLElement>('.msg-s-message-list')].find(
    (one) => !one.closest(bubble) && isShown(one),
  );
  let thread = list?.parentElement ?? null;
  while (thread && !find(thread, titles)) thread = thread.parentElement;
  return thread?.querySelector(listItem) ? null : thread;
}

/** On server-driven pages the bubbles live in an open shadow root or in a frame of the same origin. */
function roots(document: Document): ParentNode[] {
  const outlet = document.querySelector('#interop-outlet')?.shadowRoot;
  const frame = document.querySelector<HTMLIFrameElement>('iframe[data-testid=interop-iframe]')?.contentDocument;
  return [document, outlet, frame].filter((root) => !!root);
}

/** Messages in the page's order. The sender's name stands only at the first message of a group. */
function* events(
  chat: Element,
): Generator<{ item: Element; name: string; link: string | null | undefined; isOther: boolean }> {
  const other = 'msg-s-event-listitem--other';
  const isMarked = !!chat.querySelector(`.${other}`);
  const title = nameOf(find(chat, titles)?.element);
  let [name, link]: [string, string | null | undefined] = ['', null];
  for (const item of chat.querySelectorAll('.msg-s-event-listitem')) {
    const sender = item.querySelector('.msg-s-message-group__name');
    if (sender) {
      name = nameOf(sender);
      link = (sender.closest('a') ?? sender.querySelector('a') ?? item.querySelector('a[href*="/in/"]'))?.getAttribute(
        'href',
      );
    }
    // Without the mark on any message, only a name can tell; the nameless are then taken for the other side's.
    const isOther = isMarked ? item.classList.contains(other) : !name || title.includes(name);
    yield { item, name, link, isOther };
  }
}

/** Everybody who wrote to the user here. */
function senders(chat: Element): Person[] {
  const people: Person[] = [];
  for (const { name, link, isOther } of events(chat)) {
    if (!isOther || !cleanName(name)) continue;
    const linkedin = identity(profileAt(link));
    const known = people.some((one) =>
      one.linkedin && linkedin ? sameProfile(one.linkedin, linkedin) : one.name === name,
    );
    if (!known) people.push({ name, emails: [], ...(linkedin ? { linkedin } : {}), role: 'correspondent' });
  }
  return people;
}

const identity = (to: LinkedInIdentity | null): LinkedInIdentity | undefined =>
  to ? { ...(to.slug ? { slug: to.slug } : {}), ...(to.urn ? { urn: to.urn } : {}) } : undefined;

/** Where the list of conversations links to the address, it has to name the same person: the header may lag behind. */
function isListed({ document, url }: Page, name: string): boolean {
  const id = url.pathname.split('/')[3];
  const entry =
    id &&
    [...document.querySelectorAll(`a[href*="/messaging/thread/"]`)].find((link) =>
      link.getAttribute('href')?.includes(id),
    );
  const names = entry && (entry.closest(listItem) ?? entry).querySelector('[class*="participant-names"]');
  return !names || nameOf(names) === name;
}
