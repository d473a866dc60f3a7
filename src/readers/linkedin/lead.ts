/** Sales Navigator: the page of one lead. Its member id (ACwAA…) holds the same number as the profile's (ACoAA…). */
import { nothing, type Person, type Reader } from '../reader';
import { cleanText, find, isShown, nameOf, textOf } from '../reading';
import { leadAt, profileAt } from './address';

const names = ['h1[data-anonymize=person-name]', 'h1 [data-anonymize=person-name]'];

const fields = [
  ['headline', ['[data-anonymize=headline]']],
  ['company', ['[data-anonymize=company-name]']],
  ['location', ['[data-anonymize=location]']],
] as const;

export const linkedinLead: Reader = {
  site: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  dock: { side: 'right' },
  mayHold: (url) => !!leadAt(url),
  read({ document, url }) {
    const urn = leadAt(url);
    const headings = names.flatMap((name) => [...document.querySelectorAll<HTMLElement>(name)]).filter(isShown);
    const [heading, another] = headings;
    const name = nameOf(heading);
    if (!heading || !name || another) return nothing('no single name');
    // The heading may lag behind the address: the title, or a link to this very lead beside it, has to confirm it.
    const card = heading.closest('section') ?? heading.parentElement ?? heading;
    const links = [...card.querySelectorAll('a[href]')]
      .map((link) => leadAt(link.getAttribute('href')))
      .filter(Boolean);
    if (!document.title.includes(name) && !links.includes(urn)) return nothing('the name is not tied to the address');
    if (links.length && !links.includes(urn)) return nothing('the card belongs to another lead');

    const person: Person = { name, emails: [], linkedin: { urn }, role: 'subject' };
    const evidence: Record<string, string> = { name: 'h1[data-anonymize=person-name]', linkedin: 'address' };
    for (const [field, selectors] of fields) {
      const found = find(card, selectors);
      if (found) [person[field], evidence[field]] = [cleanText(textOf(found.element)), found.selector];
    }
    const slug = profileAt(
      find(document, ['[class*=menu] a[href*="/in/"]', '[role=menu] a[href*="/in/"]'])?.element.getAttribute('href'),
    )?.slug;
    if (slug) [person.linkedin, evidence.slug] = [{ slug, urn }, 'menu'];
    return { kind: 'profile', people: [person], evidence };
  },
};
