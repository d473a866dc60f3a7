/** The top card of a member's profile: found, and bound to the address before anything in it is believed. */

import { memberNumber } from '../../domain/memberNumber';
import type { LinkedInIdentity } from '../../domain/model';
import { memberIdsIn, type ProfileAddress, profileAt, sameProfile } from '../../domain/profileAddress';
import { allOf, cleanName, nameOf, textOf } from '../dom';
import { isLatin } from './linkedinSite';

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

/** What holds people of its own beside the page's: suggestions, chats, dialogues. */
const notTheCard = 'aside,footer,nav,dialog,[role=dialog],#msg-overlay';

/** The top card's own names. */
const topCards = [
  '[componentkey$=Topcard]', // server-driven, end of 2025 on
  '[id$=Topcard]', // the same, since August 2026 also as id
  '[data-member-id]', // Ember, 2023 to 2025
  '.pv-top-card', // Ember, 2019 on
  '.pv-top-card-section', // Ember, 2018
];

/** In every layout since 2018 the card holds this link, below the address of the profile. */
const contactLink = 'a[href*="/contact-info"]';

/** What may hold the name. */
const nameHeadings = 'h1,h2,.pv-top-card--list:not(.pv-top-card--list-bullet)>li:first-child';

/** The card that the address speaks of; or why none can be trusted. */
export function findTopCard(document: Document, address: ProfileAddress): TopCard | string {
  const named = allOf(document, topCards.join());
  for (const element of [...named, ...allOf(document, contactLink).map(around)]) {
    const card = element.closest(notTheCard) ? null : bindToAddress(element, address);
    if (card) return card;
  }
  return named.length ? 'the card is not tied to the address' : 'no top card';
}

/** The smallest part around a link that holds what may be a name. */
function around(link: HTMLElement): HTMLElement {
  let at = link;
  while (at.parentElement && !at.querySelector(nameHeadings)) at = at.parentElement;
  return at;
}

/** A card is tied to the address by a link or its key; then all its links and member ids have to agree. */
function bindToAddress(element: HTMLElement, address: ProfileAddress): TopCard | string | null {
  const key = memberIdsIn((element.getAttribute('componentkey') ?? element.id).replace(/Topcard$/, ''))[0];
  const to = hrefsIn(element).map(profileAt);
  const slugs = new Set([address.slug, ...to.map((one) => one?.below && one.slug)].filter((slug) => !!slug));
  const [slug] = slugs as Set<string>;
  const self = { slug, urn: address.urn ?? key };
  const isOwn = (link: Element | null) => !!link && sameProfile(profileAt(hrefOf(link)), self);

  const main = element.closest('main,[role=main]') ?? element;
  const own = [...main.querySelectorAll('a[href*="/in/"]')].filter((link) => isOwn(link) && !link.closest(notTheCard));
  const isSelf = isEditable(own, element);
  const tied = to.some((one) => sameProfile(one, address)) || (key && key === address.urn) || (address.me && isSelf);
  if (!tied) return null;

  const below = own.map(hrefOf).filter((one) => profileAt(one)?.below);
  const ids = new Set([self.urn, key, ...[...hrefsIn(element), ...below].flatMap(memberIdsIn)].filter((id) => !!id));
  const [urn] = ids as Set<string>;
  const number = element.getAttribute('data-member-id');
  if (slugs.size > 1 || ids.size > 1 || (urn && number && memberNumber(urn) !== +number))
    return 'links or ids disagree';
  const by = topCards.find((one) => element.matches(one)) ?? contactLink;
  return { element, by, linkedin: { ...(slug && { slug }), ...(urn && { urn }) }, isSelf, isOwn };
}

/** Only the owner is offered to edit: by links below the profile, or a pencil, a link to it that shows nothing. */
function isEditable(own: Element[], card: Element): boolean {
  if (card.querySelector('a[href*="/custom-invite/"],a[href*="/messaging/compose"]')) return false;
  return own.some(
    (link) =>
      /\/(add-)?edit|isSelfProfile=true/.test(hrefOf(link)) ||
      (card.contains(link) &&
        link.hasAttribute('aria-label') &&
        !link.querySelector('img,svg,[aria-label]') &&
        !textOf(link)),
  );
}

/** The name that the card shows, if something besides its place says that it is the one. */
export function nameIn({ element, linkedin, isOwn }: TopCard): { heading: HTMLElement; name: string } | null {
  const title = titleName(element.ownerDocument);
  const labels = [...element.querySelectorAll('[aria-label],[alt]')].map(
    (one) => `${one.getAttribute('aria-label')} ${one.getAttribute('alt')}`,
  );
  let best = null;
  let most = 0;
  for (const heading of allOf(element, nameHeadings)) {
    // Written twice, for the eye and for screen readers, as some style sheet knows.
    const name = nameOf(heading).replace(/^(\S+ .+)\1$/, '$1');
    const link = heading.closest('a');
    if (!name || (link && !isOwn(link))) continue;
    const signs = [name === title, link, labels.some((label) => label.includes(name)), isLikeSlug(name, linkedin.slug)];
    const confirmed = signs.filter(Boolean).length;
    if (confirmed > most) [best, most] = [{ heading, name }, confirmed];
  }
  return best;
}

/** The name in the page's title, behind the number of unread messages; it may still be the one of the page before. */
export const titleName = (document: Document) => cleanName(/^(?:\(\d+\+?\) )?(.+?) \| /.exec(document.title)?.[1]);

/** Most words of the name are in the slug. */
function isLikeSlug(name: string, slug = ''): boolean {
  const written = withoutMarks(name);
  const words = written.match(/^[\0-\x7f]*$/.test(written) ? /[a-z]{2,}/g : /\p{L}{2,}/gu) ?? [];
  const plain = withoutMarks(slug);
  return words.filter((word) => plain.includes(word)).length > Math.max(1, words.length / 2);
}

/** As plain letters. A page's bundle has no room for the folding in src/language. */
function withoutMarks(text: string): string {
  const plain = text
    .toLowerCase()
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return isLatin(plain) ? plain : plain.replace(/\p{M}/gu, '');
}

const hrefOf = (link: Element) => link.getAttribute('href') ?? '';
const hrefsIn = (root: Element) => [...root.querySelectorAll('a[href]')].map(hrefOf);
