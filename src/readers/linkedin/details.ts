/** What the top card says besides the name. Each answer is bound to its place in the card's structure, or left out. */
import { allOf, findElement, isShown, textOf } from '../dom';
import type { TopCard } from './topCard';

type Field = 'headline' | 'company' | 'location';

/** Ember's own names for the parts, the newest first. */
const named: Record<Field, string[]> = {
  headline: [
    '[data-generated-suggestion-target]', // 2023 on
    '.text-body-medium.break-words', // 2020 on
    '.pv-top-card-section__headline', // 2018
  ],
  company: [
    '[data-control-name=position_see_more]', // 2019 to 2021
    '.pv-top-card-v2-section__company-name', // end of 2018
    '.pv-top-card-section__company', // 2018
  ],
  location: ['.text-body-small.inline.t-black--light.break-words', '.pv-top-card-section__location'],
};

/** Where the layout has no names: by place. */
const placed: Record<Field, (card: TopCard, heading: Element) => string> = { headline, company, location };

/** One part of the card with the way it was found. */
export function partOf(field: Field, card: TopCard, heading: Element): { text: string; by: string } | null {
  const found = findElement(card.element, named[field]);
  const text = textOf(found?.element) || placed[field](card, heading);
  return text ? { text, by: found?.selector ?? 'place in the card' } : null;
}

/** The first paragraph (before 2021 an h2) behind the name, past pronouns and degree. */
function behind(heading: Element, { element }: TopCard): Element | null {
  for (let at: Element | null = heading; at && at !== element; at = at.parentElement) {
    let next = at.nextElementSibling;
    while (next && isAside(textOf(next))) next = next.nextElementSibling;
    // Beside a name that is a heading itself, another heading begins something else; all of Ember's had a class.
    if (next?.matches(heading.matches('h1,h2') ? 'p' : 'p,h2[class]') && isShown(next))
      return next.querySelector('a[href]') ? null : next;
  }
  return null;
}

/** What stands behind the name, unless it is the line "Company · School" that follows where the headline is missing. */
function headline(card: TopCard, heading: Element): string {
  const line = behind(heading, card);
  // Right before the contact link of a flat card it may as well be the place.
  if (line && line === placeIn(card, heading)) return '';
  const text = textOf(line);
  const employers = rows(card.element).map((row) => textOf(row));
  return text.split(' · ').every((part) => employers.includes(part)) ? '' : text;
}

/** Pronouns ("He/Him", in brackets or not), a degree ("· 2nd"), a badge without text. */
const isAside = (text: string) => !text || /^·|^\(.*\)$|^\p{Lu}?\p{Ll}{1,5}(\/\p{L}{1,6})+$/u.test(text);

/** What opens the row that ends in the contact link. A flat card has no row: there it stands right before the link. */
function placeIn(card: TopCard, heading: Element): Element | null {
  const links = allOf(card.element, 'a[href]').filter(card.isOwn);
  // Where links lost their tails, the contact link is the first to the profile within a paragraph.
  let cell: Element | null | undefined = links.find((link) => link.matches('[href*="/contact-info"]'));
  cell ??= links.find((link) => link.closest('p'));
  while (cell?.parentElement?.childElementCount === 1) cell = cell.parentElement;
  const row = cell?.parentElement;
  const isFlat = row?.contains(heading);
  const place = (isFlat ? cell?.previousElementSibling : row?.firstElementChild) ?? null;
  return place !== cell && place?.tagName === (isFlat ? 'P' : cell?.tagName) ? place : null;
}

function location(card: TopCard, heading: Element): string {
  const place = placeIn(card, heading);
  if (!place || !isShown(place) || place.matches(other) || place.querySelector(other)) return '';
  const text = place === behind(heading, card) ? '' : textOf(place);
  return /\p{L}/u.test(text) && !/[\p{N}·]/u.test(text) && !isAside(text) ? text : '';
}

/** What neither a place nor an employer's row ever holds. */
const other = 'a,h1,h2,h3';

/** What LinkedIn calls the current company in the label of its button, in the languages with another root. */
const current = /compa|firm|empresa|azienda|entrepr|untern|bedrijf|företag|компан|公司|会社|회사|شركة/i;

/** Company and school stand in two rows that look the same: told apart by the drawing behind the logo, or the label. */
function company({ element }: TopCard): string {
  const both = rows(element);
  const worked = element
    .closest('main,[role=main]')
    ?.querySelector('[componentkey$=ExperienceTopLevelSection],#experience');
  const lines = allOf(element, 'p').map((line) => textOf(line));
  const row =
    both.find((one) => one.querySelector('svg[id^=company]')) ??
    both.find((one) => current.test((one.getAttribute('aria-label') ?? '').replace(textOf(one), '')));
  if (row || element.querySelector('svg[id^=school]')) return textOf(row);
  const known =
    both.find((one) => worked?.closest('section')?.textContent?.includes(textOf(one))) ??
    both.find((one) => both.some((two) => two !== one && lines.includes(`${textOf(one)} · ${textOf(two)}`))) ??
    (both[1] && both[0]);
  const links = element.querySelectorAll('a[href*="/company/"]');
  return textOf(known ?? (links[1] ? null : links[0]));
}

/** Until 2021 the label was on the text itself. */
const labelled = '.pv-text-details__right-panel div[aria-label]';

/** Buttons with a picture and a text: company and school. */
const rows = (card: Element) =>
  allOf(card, `[role=button],button[aria-label],${labelled}`).filter(
    (one) => (one.matches(labelled) || one.querySelector('img,figure')) && !one.querySelector(other) && textOf(one),
  );

/**
 * The degree. The server-driven card holds "· 1st" beside the true one and hides it by a style sheet, in a wrapper of
 * its own: the true one stands directly in the row of the name.
 */
export function degreeIn({ element }: TopCard, heading: Element): 1 | 2 | 3 | 0 {
  const badge = element.querySelector('.dist-value');
  const shown = badge ? [badge] : allOf(element, 'p').filter((p) => /^·\P{N}*[123]\P{N}*$/u.test(textOf(p)));
  const [only, another] = badge ? shown : shown.filter((p) => p.parentElement?.contains(heading));
  const value = Number(/[123]/.exec(textOf(only))?.[0] ?? 0) as 1 | 2 | 3 | 0;
  // Whoever can be invited is no contact yet.
  return another || (value === 1 && element.querySelector('a[href*="/custom-invite/"]')) ? 0 : value;
}
