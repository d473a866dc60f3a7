/**
 * LinkedIn's messages as of 2026: the full page and the bubbles over other pages, with one person or several. Ember to
 * this day.
 */

import { identityAt, profileAt, sameProfile } from '../../domain/profileAddress';
import { allOf, findElement, firstOf, isShown, linesOf, nameOf, textOf } from '../dom';
import { type Message, nothing, type Page, type Person, type Reader } from '../reader';
import { isNobody, isTranslated, linkedinSite } from './linkedinSite';
import { ownName } from './ownName';

/** Where the name of the other side, or of the group, is. */
const chatTitles = ['.msg-entity-lockup__entity-title', '.msg-overlay-bubble-header__title', 'h2'];

/** Where it links to the profile: around the name, in it, or in the bar that holds it. */
const chatTitleLinks = ['a.msg-thread__link-to-profile', '.msg-title-bar', '.msg-overlay-bubble-header', 'h2'];

const bubble = '.msg-overlay-conversation-bubble';
const listEntry = '[class*=msg-conversation-listitem]';

export const linkedinConversation: Reader = {
  ...linkedinSite,
  dock: { side: 'left', keepClear: ['.msg-form', bubble] },
  // On a profile the profile is the subject, whatever chats are open over it.
  mayHold: (url) => !profileAt(url),
  read(page) {
    const chat = openChat(page);
    if (!chat) return nothing();
    const title = titleIn(chat);
    const name = nameOf(title?.element);
    const link = name && chatTitleLinks.map((by) => profileLink(firstOf(chat, [by]), name)).find(Boolean);
    const people = chatSenders(chat, name);
    const [one, another] = people;
    const isPair = link || (one?.name === name && !another);
    if (!title || !name || isTranslated(title.element) || !(isPair || one)) return nothing('no header');
    if (isPair) {
      if ((one && one.name !== name) || another || !agreesWithList(page, name))
        return nothing('header, list and messages disagree');
      const both = { ...one?.linkedin, ...identityAt(link) };
      people.splice(0, 1, { name, emails: [], ...((both.slug || both.urn) && { linkedin: both }), role: 'subject' });
    }
    // Companies, advertisers and members who left have no profile.
    const known = people.filter(({ linkedin, name }) => linkedin && !isNobody(name));
    if (!known[0]) return nothing();
    const evidence = { name: isPair ? title.selector : 'messages', linkedin: link ? 'header' : 'messages' };
    return {
      kind: 'conversation',
      people: known,
      ...ownName(page.document),
      ...(!isPair && { subject: name }),
      evidence,
    };
  },
  messages(page) {
    const chat = openChat(page);
    return chat
      ? [...chatMessages(chat)].map(({ from, text, mine }) => ({ from, text, mine })).filter(({ text }) => text)
      : [];
  },
  compose(page) {
    const chat = openChat(page);
    return chat && firstOf(chat, ['.msg-form__contenteditable[contenteditable=true]', '.msg-form [role=textbox]']);
  },
};

/** The conversation that is open: the page's, or the only bubble, or the one in which the user writes. */
function openChat({ document, url }: Page): HTMLElement | null {
  if (url.pathname.startsWith('/messaging/thread/')) return threadOf(document);
  // On server-driven pages the bubbles live in an open shadow root or in a frame of the same origin.
  const outlet = document.querySelector('#interop-outlet')?.shadowRoot;
  const frame = shownFrame(document)?.contentDocument;
  const open = [document, outlet, frame].flatMap((root) =>
    root ? allOf(root, `${bubble}:not(${bubble}--is-minimized)`) : [],
  );
  if (!open[1]) return open[0] ?? null;
  return open.find((one) => one.contains((one.getRootNode() as Document).activeElement)) ?? null;
}

/** While nothing is in it, the frame lies transparent behind the page, and may hold what was in it before. */
function shownFrame(document: Document): HTMLIFrameElement | null {
  const frame = document.querySelector<HTMLIFrameElement>('[data-testid=interop-iframe]');
  return !frame || frame.style.opacity === '0' || !isShown(frame) ? null : frame;
}

/** The smallest part of the page that holds messages and a header, without the list of conversations. */
function threadOf(document: Document): HTMLElement | null {
  let thread = allOf(document, '.msg-s-message-list').find((one) => !one.closest(bubble)) ?? null;
  while (thread && !titleIn(thread)) thread = thread.parentElement;
  return thread?.querySelector(listEntry) ? null : thread;
}

/** The name above the messages: what is among them may be somebody's card. */
const titleIn = (chat: Element) =>
  findElement(chat, chatTitles, (each) => isShown(each) && !each.closest('.msg-s-message-list'));

/** A link to a profile, around an element or in it, that says the name. */
const profileLink = (root: Element | null, name: string) =>
  [root?.closest('a'), ...(root?.querySelectorAll('a') ?? [])]
    .filter((link) => textOf(link).includes(name))
    .map((link) => link?.getAttribute('href'))
    .find((link) => profileAt(link));

/** Messages in the page's order. The sender's name is only at the first message of a group. */
function* chatMessages(
  chat: Element,
  title = nameOf(titleIn(chat)?.element),
): Generator<Message & { link?: string | null }> {
  const other = 'msg-s-event-listitem--other';
  const isMarked = !!chat.querySelector(`.${other}`);
  let from = '';
  let link: string | undefined | null;
  let isOther = false;
  for (const item of chat.querySelectorAll('.msg-s-event-listitem')) {
    const sender = firstOf(item, ['.msg-s-message-group__name']);
    // A message without a name goes on where the one before it stopped, unless it is from the other side.
    if (sender || (isMarked && isOther !== item.classList.contains(other))) from = nameOf(sender);
    if (sender || !from) link = from && profileLink(sender, from);
    // Without the mark on any message only a name can tell; the nameless are then taken for the other side's.
    isOther = isMarked ? item.classList.contains(other) : !from || title.includes(from);
    yield { from, text: linesOf(item.querySelector('.msg-s-event-listitem__body')), mine: !isOther, link };
  }
}

/** Everybody who wrote to the user here. */
function chatSenders(chat: Element, title: string): Person[] {
  const people: Person[] = [];
  for (const { from: name, link, mine } of chatMessages(chat, title)) {
    const linkedin = identityAt(link);
    const isKnown = people.some((one) =>
      one.linkedin && linkedin ? sameProfile(one.linkedin, linkedin) : one.name === name,
    );
    if (!mine && name && !isKnown)
      people.push({ name, emails: [], ...(linkedin && { linkedin }), role: 'correspondent' });
  }
  return people;
}

/** Where the list of conversations links to the address, it has to name the same person: the header may lag behind. */
function agreesWithList({ document, url }: Page, name: string): boolean {
  const id = url.pathname.split('/')[3] ?? '';
  const links = [...document.querySelectorAll(`${listEntry}[href],${listEntry} a[href]`)];
  const entry = id && links.find((link) => link.getAttribute('href')?.includes(`/${id}`));
  const names = entry && (entry.closest('li') ?? entry).querySelector('[class*=participant-names]');
  return !names || nameOf(names) === name;
}
