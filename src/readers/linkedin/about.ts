/** What members write about themselves, in a card of its own that comes later than the one with the name. */
import type { Person } from '../reader';

/** Of the server-driven layout: the key ends in whom the card is about. */
const cards = '[componentkey$=About],[id$=About]';

/** The card that is this person's; Ember's stands below an anchor of its own, and goes with the page. */
export function aboutIn(document: Document, { linkedin }: Person): Element | null {
  const own = [linkedin?.urn, linkedin?.slug].filter((key) => !!key);
  const isOwn = (card: Element) =>
    own.some((key) =>
      (card.getAttribute('componentkey') ?? card.id).toLowerCase().endsWith(`ref${key}About`.toLowerCase()),
    );
  const main = document.querySelector('main,[role=main]');
  return [...document.querySelectorAll(cards)].find(isOwn) ?? main?.querySelector('#about')?.closest('section') ?? null;
}
