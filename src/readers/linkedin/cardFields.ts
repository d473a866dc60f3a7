/** What the top card says besides the name. Each answer is bound to its place in the card's structure, or left out. */
import { allOf, cleanName, findElement, isShown, textOf } from '../dom';
import { isLatin } from './linkedinSite';
import type { TopCard } from './topCard';

type CardField = 'headline' | 'company' | 'location';

/** Ember's own names for the parts, the newest first. */
const fieldSelectors: Record<CardField, string[]> = {
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
const fieldsByPlace: Record<CardField, (card: TopCard, heading: Element) => string> = {
  headline: headlineIn,
  company: companyIn,
  location: locationIn,
};

/** One part of the card with the way it was found. */
export function fieldIn(field: CardField, card: TopCard, heading: Element): { text: string; by: string } | null {
  const found = findElement(card.element, fieldSelectors[field]);
  const text = textOf(found?.element) || fieldsByPlace[field](card, heading);
  return text ? { text, by: found?.selector ?? 'place in the card' } : null;
}

/** The first paragraph (before 2021 an h2) behind the name, past pronouns and degree. */
function lineBehind(heading: Element, { element }: TopCard): Element | null {
  for (let at: Element | null = heading; at && at !== element; at = at.parentElement) {
    let next = at.nextElementSibling;
    while (next && isNoLine(textOf(next))) next = next.nextElementSibling;
    // Beside a name that is a heading itself, another heading begins something else; all of Ember's had a class.
    if (next?.matches(heading.matches('h1,h2') ? 'p' : 'p,h2[class]') && isShown(next))
      return next.querySelector('a[href]') ? null : next;
  }
  return null;
}

/** What follows the name, unless it is the line "Company · School" that follows where the headline is missing. */
function headlineIn(card: TopCard, heading: Element): string {
  const line = lineBehind(heading, card);
  // Right before the contact link of a flat card it may as well be the place.
  if (line && line === placeIn(card, heading)) return '';
  const text = textOf(line);
  const employers = employerRows(card.element).map((row) => textOf(row));
  return text.split(' · ').every((part) => employers.includes(part)) ? '' : text;
}

/** Pronouns ("He/Him", in brackets or not), a degree ("· 2nd"), a badge without text. */
const isNoLine = (text: string) =>
  !text || /^·|^\(.*\)$/.test(text) || (text.includes('/') && /^\p{Lu}?\p{Ll}{1,5}(\/\p{L}{1,6})+$/u.test(text));

/** The start of the row that ends in the contact link. A flat card has no row: there it is right before the link. */
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

function locationIn(card: TopCard, heading: Element): string {
  const place = placeIn(card, heading);
  if (!place || !isShown(place) || place.matches(linkOrHeading) || place.querySelector(linkOrHeading)) return '';
  const text = place === lineBehind(heading, card) ? '' : textOf(place);
  const hasNumber = /[\d·²³¹¼½¾]/.test(text) || (!isLatin(text) && /\p{N}/u.test(text));
  return cleanName(text) && !hasNumber && !isNoLine(text) ? text : '';
}

/** What neither a place nor an employer's row ever holds. */
const linkOrHeading = 'a,h1,h2,h3';

/** What LinkedIn calls the current company in the label of its button, by language. */
const currentCompany = RegExp(
  'compa' + // English, Romanian
    '|firm' + // Polish, Czech, Danish, Norwegian
    '|empresa' + // Spanish, Portuguese
    '|azienda' + // Italian
    '|entrepr' + // French
    '|untern' + // German
    '|bedrijf' + // Dutch
    '|företag' + // Swedish
    '|компан' + // Russian, Ukrainian
    '|公司' + // Chinese
    '|会社' + // Japanese
    '|회사' + // Korean
    '|شركة', // Arabic
  'i',
);

/** Company and school are in two rows that look the same: told apart by the drawing behind the logo, or the label. */
function companyIn({ element }: TopCard): string {
  const both = employerRows(element);
  const worked = element
    .closest('main,[role=main]')
    ?.querySelector('[componentkey$=ExperienceTopLevelSection],#experience');
  const lines = allOf(element, 'p').map((line) => textOf(line));
  const row =
    both.find((one) => one.querySelector('svg[id^=company]')) ??
    both.find((one) => currentCompany.test((one.getAttribute('aria-label') ?? '').replace(textOf(one), '')));
  if (row || element.querySelector('svg[id^=school]')) return textOf(row);
  const known =
    both.find((one) => worked?.closest('section')?.textContent?.includes(textOf(one))) ??
    both.find((one) => both.some((two) => two !== one && lines.includes(`${textOf(one)} · ${textOf(two)}`))) ??
    (both[1] && both[0]);
  const links = element.querySelectorAll('a[href*="/company/"]');
  return textOf(known ?? (links[1] ? null : links[0]));
}

/** Until 2021 the label was on the text itself. */
const labelledText = '.pv-text-details__right-panel div[aria-label]';

/** Buttons with a picture and a text: company and school. */
const employerRows = (card: Element) =>
  allOf(card, `[role=button],button[aria-label],${labelledText}`).filter(
    (one) =>
      (one.matches(labelledText) || one.querySelector('img,figure')) &&
      !one.querySelector(linkOrHeading) &&
      textOf(one),
  );

/**
 * The degree. The server-driven card holds "· 1st" beside the true one and hides it by a style sheet, in a wrapper of
 * its own: the true one is directly in the row of the name.
 */
export function degreeIn({ element }: TopCard, heading: Element): 1 | 2 | 3 | 0 {
  const badge = element.querySelector('.dist-value');
  const shown = badge ? [badge] : allOf(element, 'p').filter((p) => /^·\D*[123]\D*$/.test(textOf(p)));
  const [only, another] = badge ? shown : shown.filter((p) => p.parentElement?.contains(heading));
  const value = Number(/[123]/.exec(textOf(only))?.[0] ?? 0) as 1 | 2 | 3 | 0;
  // Whoever can be invited is no contact yet.
  return another || (value === 1 && element.querySelector('a[href*="/custom-invite/"]')) ? 0 : value;
}
