/** LinkedIn profiles as the public sees them, signed out: since 2016, on www and the hosts of countries. */
import { nothing, type Person, type Reader } from '../reader';
import { cleanName, cleanText, find, nameOf, textOf } from '../reading';
import { type ProfileAddress, profileAt, sameProfile } from './address';
import { linkedinProfile } from './profile';

/** What the page says of its person for machines (JSON-LD); every part may be missing. */
interface PersonData {
  name?: unknown;
  url?: unknown;
  sameAs?: unknown;
  address?: { addressLocality?: unknown };
  worksFor?: { name?: unknown; member?: { endDate?: unknown } }[];
}

const headlines = ['.top-card-layout__headline', '.top-card__headline', 'p.headline'];
const locations = ['.profile-info-subheader span', '.top-card__subline-item', '.locality'];
const companies = ['[data-section=currentPositionsDetails] li', '[data-section=currentPositions] h4'];

export const linkedinGuest: Reader = {
  site: 'linkedin',
  matches: linkedinProfile.matches,
  dock: { side: 'right' },
  mayHold: linkedinProfile.mayHold,
  read({ document, url }) {
    const address = profileAt(url);
    if (!address?.slug || !isOf(document, address)) return nothing();
    const data = dataOf(document, address);
    const written = nameOf(find(document, ['h1.top-card-layout__title', 'h1#name', 'h1'])?.element);
    const name = cleanName(text(data?.name)) || written;
    // Two of heading, data and title have to agree: "not found" has a heading too.
    const isTitle = [' - ', ' – ', ' | '].some((end) => document.title.startsWith(name + end));
    if (!name || (written ? written !== name || !(data || isTitle) : !isTitle))
      return nothing('no name that a second sign confirms');

    const person: Person = { name, emails: [], linkedin: { slug: address.slug }, role: 'subject' };
    const evidence: Record<string, string> = {
      name: data ? 'application/ld+json' : 'h1',
      linkedin: 'link[rel=canonical]',
    };
    const employer = data?.worksFor?.[0];
    for (const [field, selectors, spare] of [
      ['headline', headlines, ''],
      ['location', locations, text(data?.address?.addressLocality)],
      ['company', companies, employer?.member?.endDate ? '' : text(employer?.name)],
    ] as const) {
      const found = find(document, selectors);
      const value = (found && textOf(found.element)) || cleanText(spare);
      // What only members may see is masked by asterisks.
      if (!value || value.includes('**')) continue;
      person[field] = value;
      evidence[field] = found?.selector ?? 'application/ld+json';
    }
    return { kind: 'profile', people: [person], evidence };
  },
};

/** Whether the page itself says that it is this profile's. */
function isOf(document: Document, address: ProfileAddress): boolean {
  const said = document.querySelectorAll('link[rel=canonical],meta[property="og:url"]');
  const named = [...said].map((one) => profileAt(one.getAttribute('href') ?? one.getAttribute('content')));
  return named.length > 0 && named.every((one) => one && sameProfile(one, address));
}

function dataOf(document: Document, address: ProfileAddress): PersonData | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const { '@graph': graph, ...alone } = JSON.parse(script.textContent ?? '');
      for (const one of [graph, alone].flat()) {
        const to = profileAt(text(one?.url) || text(one?.sameAs));
        if (one?.['@type'] === 'Person' && to && sameProfile(to, address)) return one;
      }
    } catch {
      // Not our data: the next one, or the page itself, may say it.
    }
  }
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
