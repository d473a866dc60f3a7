/** The top card of a member's profile: found, and bound to the address before anything in it is believed. */
import type { LinkedInIdentity } from '../../domain/words';
import { isShown, nameOf } from '../reading';
import { idsIn, memberNumber, type ProfileAddress, profileAt, sameProfile } from './address';

/** A card that belongs to the address. */
export interface TopCard {
  element: HTMLElement;
  /** How it was found. */
  by: string;
  linkedin: LinkedInIdentity;
  isSelf: boolean;
  /** Whether a link leads to this profile or to a page below it. */
  isOwn(link: Element | null): boolean;
}

/** What holds the page's own person; beside it stand suggestions, chats and dialogues with people of their own. */
const apart = 'aside,footer,nav,dialog,[role=dialog],.msg-overlay-container,#msg-overlay';

/** The top card, the anchor that has lasted longest last, since the newer ones name the member. */
const topCards = [
  '[componentkey$="Topcard"]', // server-driven, end of 2025 on
  '[id$="Topcard"]', // the same, since August 2026 also as id
  'section[data-member-id]', // Ember, 2023 to 2025
  '.pv-top-card', // Ember, 2019 on
  '.pv-top-card-section', // Ember, 2018
];

/** In every layout since 2018 the card holds this link, below the address of the profile. */
const contactLink = 'a[href*="/contact-info"]';

/** What may hold the name. */
const headings = 'h1,h2,.pv-top-card--list:not(.pv-top-card--list-bullet)>li:first-child';

/** The card that the address speaks of; or why none can be trusted. */
export function topCard(document: Document, address: ProfileAddress): TopCard | string {
  let refused = 'no top card';
  for (const [by, element] of candidates(document, address)) {
    if (element.closest(apart) || !isShown(element)) continue;
    const found = bind(element, by, address);
    if (typeof found !== 'string') return found;
    refused = found;
  }
  return refused;
}

function* candidates(document: Document, address: ProfileAddress): Generator<[string, HTMLElement]> {
  for (const by of topCards) for (const card of document.querySelectorAll<HTMLElement>(by)) yield [by, card];
  for (const link of document.querySelectorAll(contactLink)) {
    const to = profileAt(link.getAttribute('href'));
    if (!to || !sameProfile(to, address)) continue;
    let card = link.parentElement;
    while (card && !card.querySelector(headings)) card = card.parentElement;
    if (card && card.tagName !== 'BODY') yield [contactLink, card];
  }
}

/** The card's links and member ids have to agree with the address, and with each other. */
function bind(element: HTMLElement, by: string, address: ProfileAddress): TopCard | string {
  const key = /ref(AC[a-z]AA[\w-]+)Topcard$/.exec(element.getAttribute('componentkey') ?? element.id)?.[1];
  const links = hrefs(element)
    .map(profileAt)
    .filter((to) => !!to);
  const slugs = new Set(links.filter((to) => to.below || !address.slug).map((to) => to.slug));
  slugs.delete(undefined);
  const [slug = address.slug, ...others] = address.slug ? [address.slug, ...slugs] : slugs;
  if (others.some((other) => other !== slug)) return 'the card links to another profile';

  const isOwn = (link: Element | null) => {
    const to = profileAt(link?.getAttribute('href'));
    return !!to && sameProfile(to, { slug, urn: address.urn ?? key });
  };
  const main = element.closest('main,[role=main]') ?? element;
  const below = [...main.querySelectorAll('a[href*="/in/"]')].filter((link) => isOwn(link) && !link.closest(apart));
  const isSelf = isEdited(below, element);
  const tied = links.some((to) => sameProfile(to, address)) || (!!key && key === address.urn) || (address.me && isSelf);
  if (!tied) return 'the card is not tied to the address';

  const ids = new Set([address.urn, key, ...[...hrefs(element), ...below.map(href).filter(isBelow)].flatMap(idsIn)]);
  ids.delete(undefined);
  const [urn, another] = ids;
  if (another) return 'member ids disagree';
  const number = element.getAttribute('data-member-id');
  if (urn && number && memberNumber(urn) !== +number) return 'member id and number disagree';
  return { element, by, linkedin: { ...(slug ? { slug } : {}), ...(urn ? { urn } : {}) }, isSelf, isOwn };
}

/** Only the owner is offered to edit: links below the profile, or a pencil, a link to it that shows nothing. */
function isEdited(own: Element[], card: Element): boolean {
  if (card.querySelector('a[href*="/custom-invite/"],a[href*="/messaging/compose"]')) return false;
  return (
    !!card.querySelector('.profile-photo-edit,[componentkey$="_openToButton"]') ||
    own.some(
      (link) =>
        /^(add-)?edit|^opportunities/.test(profileAt(href(link))?.below ?? '') ||
        href(link).includes('isSelfProfile=true') ||
        (link.hasAttribute('aria-label') &&
          card.contains(link) &&
          !link.textContent?.trim() &&
          !link.querySelector('img,svg[aria-label],[aria-label]')),
    )
  );
}

/** The name that the card shows, if something besides its place says that it is the one. */
export function nameIn({ element, linkedin, isOwn }: TopCard): { heading: HTMLElement; name: string } | null {
  const title = titleName(element.ownerDocument);
  const labels = [...element.querySelectorAll('[aria-label],img[alt]')].map(
    (labelled) => labelled.getAttribute('aria-label') ?? labelled.getAttribute('alt') ?? '',
  );
  let best: { heading: HTMLElement; name: string } | null = null;
  let most = 0;
  for (const heading of element.querySelectorAll<HTMLElement>(headings)) {
    const name = isShown(heading) ? nameOf(heading) : '';
    const link = heading.closest('a[href]');
    if (!name || (link && element.contains(link) && !isOwn(link))) continue;
    const said =
      +(name === title) +
      +(!!link && element.contains(link)) +
      +labels.some((label) => label.includes(name)) +
      +isLikeSlug(name, linkedin.slug);
    if (said > most) [best, most] = [{ heading, name }, said];
  }
  return best;
}

/** The name in the page's title, behind the number of unread messages; it may still be the one of the page before. */
export function titleName(document: Document): string {
  return (/^(?:\(\d+\+?\) )?(.+?) \| /.exec(document.title)?.[1] ?? '').trim();
}

/** Most words of the name are in the slug. */
function isLikeSlug(name: string, slug = ''): boolean {
  const words = fold(name).match(/\p{L}{2,}/gu) ?? [];
  const plain = fold(slug);
  return words.filter((word) => plain.includes(word)).length > Math.max(1, words.length / 2);
}

const fold = (text: string) => text.toLowerCase().replace(/ł/g, 'l').normalize('NFD').replace(/\p{M}/gu, '');
const href = (link: Element) => link.getAttribute('href') ?? '';
const hrefs = (root: Element) => [...root.querySelectorAll('a[href]')].map(href);
const isBelow = (address: string) => !!profileAt(address)?.below;
