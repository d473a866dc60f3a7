/** What the top card says besides the name. Each answer is bound to its place in the card's structure, or left out. */
import { find, isShown, textOf } from '../reading';
import type { TopCard } from './card';

interface Named {
  card: TopCard;
  heading: HTMLElement;
}
interface Said {
  text: string;
  by: string;
}

const headlines = [
  '[data-generated-suggestion-target]', // Ember, 2023 on
  '.text-body-medium.break-words', // Ember, 2020 on
  '.pv-top-card-section__headline', // Ember, 2018
];

/** By Ember's names; else the first paragraph (before 2021 an h2) behind the name, past pronouns and degree. */
export function headline({ card, heading }: Named): Said | null {
  const found = find(card.element, headlines);
  if (found) return { text: textOf(found.element), by: found.selector };
  const employers = rows(card.element).map((row) => textOf(row));
  for (let at: Element | null = heading; at && at !== card.element; at = at.parentElement) {
    let next = at.nextElementSibling;
    while (next && isAside(textOf(next))) next = next.nextElementSibling;
    const text = textOf(next);
    if (!next || !/^(P|H2)$/.test(next.tagName) || !isShown(next)) continue;
    // The line "Company · School" follows where the headline is missing.
    return text.split(' · ').every((part) => employers.includes(part)) ? null : { text, by: 'behind the name' };
  }
  return null;
}

/** Pronouns ("He/Him", in brackets or not), a degree ("· 2nd"), a lone dot, a badge without text. */
const isAside = (text: string) => !text || /^·|^\(.*\)$|^\p{Lu}?\p{Ll}{1,5}(\/\p{L}{1,6}){1,2}$/u.test(text);

const locations = ['.pv-top-card-section__location', '.text-body-small.inline.t-black--light.break-words'];

/** By Ember's names; else what opens the row that ends in the contact link. */
export function location({ card, heading }: Named): Said | null {
  const found = find(card.element, locations);
  if (found) return { text: textOf(found.element), by: found.selector };
  const link = contactLink(card);
  if (!link) return null;
  let cell: Element = link;
  while (cell.parentElement?.childElementCount === 1) cell = cell.parentElement;
  let place = cell.parentElement?.firstElementChild;
  // A flat card has no row: there the place stands right before the link, behind the headline.
  if (place?.contains(heading)) place = cell.previousElementSibling;
  if (!place || place === cell || place.contains(heading) || !isShown(place)) return null;
  const text = textOf(place);
  return /\p{L}/u.test(text) && !/[\p{N}·]/u.test(text) && !isAside(text)
    ? { text, by: 'before the contact link' }
    : null;
}

/** The link to the contact details; where links lost their tails, the first to the profile within a paragraph. */
function contactLink({ element, isOwn }: TopCard): Element | null {
  const links = [...element.querySelectorAll('a[href]')].filter(isOwn);
  return (
    links.find((link) => /contact-info/.test(link.getAttribute('href') ?? '')) ??
    links.find((link) => link.closest('p')) ??
    null
  );
}

const companies = [
  '.pv-top-card-v2-section__company-name', // Ember, end of 2018
  '.pv-top-card-section__company', // Ember, 2018
  '[data-control-name=position_see_more]', // Ember, 2019 to 2021
  'svg[id^=company]', // server-driven: the drawing behind the logo
];

/** What LinkedIn calls it in the label of a button, in the languages that use another root. */
const current =
  /compan|compañ|firm|empresa|azienda|entreprise|unternehmen|bedrijf|företag|компани|公司|会社|회사|شركة/i;

/** Company and school stand in two rows that look the same: told apart by the drawing, the label, or the experience. */
export function company({ card }: Named): Said | null {
  const all = rows(card.element);
  for (const by of companies) {
    const row = card.element.querySelector(by);
    const text = row && textOf(all.find((one) => one.contains(row)) ?? row);
    if (text) return { text, by };
  }
  const labelled = all.find((row) => current.test(row.getAttribute('aria-label')?.replace(textOf(row), '') ?? ''));
  if (labelled) return { text: textOf(labelled), by: 'button[aria-label]' };
  if (card.element.querySelector('svg[id^=school]')) return null;
  const worked = all.find((row) => isExperience(card.element, textOf(row))) ?? (all.length === 2 ? all[0] : null);
  if (worked) return { text: textOf(worked), by: 'first row beside the name' };
  const links = card.element.querySelectorAll('a[href*="/company/"]');
  const text = links.length === 1 ? textOf(links[0]) : '';
  return text ? { text, by: 'a[href*="/company/"]' } : null;
}

/** Buttons with a picture and a text: company and school. */
const rows = (card: Element) =>
  [...card.querySelectorAll<HTMLElement>('[role=button],button[aria-label]')].filter(
    (button) => button.querySelector('img,figure') && textOf(button) && isShown(button),
  );

/** Whether the page lists the employer further down. */
function isExperience(card: Element, employer: string): boolean {
  const main = card.closest('main,[role=main]');
  const section = main?.querySelector(
    '#experience,#experience-section,[componentkey$="ExperienceTopLevelSection"]:not([componentkey*=Volunteer])',
  );
  return !!(section?.closest('section') ?? section)?.textContent?.includes(employer);
}

/**
 * The degree. The server-driven card holds "· 1st" beside the true one and hides it by a style sheet, in a wrapper of
 * its own: the true one stands directly in the row of the name.
 */
export function degree({ card, heading }: Named): { degree: 1 | 2 | 3; by: string } | null {
  const badge = card.element.querySelector('.dist-value');
  const shown = badge
    ? [badge]
    : [...card.element.querySelectorAll('p')].filter((p) => /^·\P{N}*[123]\P{N}*$/u.test(textOf(p)) && isShown(p));
  const [only, another] = shown.length > 1 ? shown.filter((p) => p.parentElement?.contains(heading)) : shown;
  const value = Number(/[123]/.exec(textOf(only))?.[0]);
  if (!value || another || (value === 1 && card.element.querySelector('a[href*="/custom-invite/"]'))) return null;
  return { degree: value as 1 | 2 | 3, by: badge ? '.dist-value' : 'row of the name' };
}
