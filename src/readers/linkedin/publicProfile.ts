/** LinkedIn profiles as the public sees them, signed out: since 2016, on www and the hosts of countries. */

import { profileAt, sameProfile } from '../../domain/profileAddress';
import { cleanName, cleanText, findElement, firstOf, nameOf, textOf } from '../dom';
import { nothing, type Person, type Reader } from '../reader';
import { isNobody, isTranslated, linkedinSite } from './linkedinSite';

/** What the page says of its person for machines (JSON-LD); every part may be missing. */
interface PersonData {
  name?: string;
  address?: { addressLocality?: string };
  worksFor?: { name?: string; member?: { endDate?: unknown } }[];
}

export const linkedinPublicProfile: Reader = {
  ...linkedinSite,
  mayHold: (url) => !!profileAt(url)?.slug,
  read({ document, url }) {
    const isThis = (address: unknown) => sameProfile(profileAt(`${address}`), profileAt(url) ?? {});
    // Not one of an app's pages: what it says of itself was sent with it.
    const canonical = [...document.querySelectorAll('link[rel=canonical],meta[property="og:url"]')];
    if (!canonical[0] || !canonical.every((one) => isThis(one.getAttribute('href') ?? one.getAttribute('content'))))
      return nothing();

    const data = personDataIn(document, isThis);
    const heading = firstOf(document, ['h1.top-card-layout__title', 'h1']);
    const written = nameOf(heading);
    const name = cleanName(data?.name) || written;
    // Two of heading, data and title have to agree: "not found" has a heading too.
    const title = document.title.startsWith(name) && /^ [-–|] /.test(document.title.slice(name.length));
    if (
      !name ||
      isNobody(name) ||
      (heading && isTranslated(heading)) ||
      (written && written !== name) ||
      [data, written, title].filter(Boolean).length < 2
    )
      return nothing('no sure name');

    const person: Person = { name, emails: [], linkedin: { slug: profileAt(url)?.slug }, role: 'subject' };
    const evidence: Record<string, string> = { name: 'h1', linkedin: 'link[rel=canonical]' };
    const [employer] = data?.worksFor ?? [];
    for (const [field, selectors, inData] of [
      ['headline', ['.top-card-layout__headline', 'p.headline'], ''],
      [
        'location',
        ['.profile-info-subheader span', '.top-card__subline-item', '.locality'],
        data?.address?.addressLocality,
      ],
      ['company', ['[data-section=currentPositionsDetails] li'], employer?.member?.endDate ? '' : employer?.name],
    ] as const) {
      const found = findElement(document, selectors);
      const value = cleanText(inData) || textOf(found?.element);
      // What only members may see is masked by asterisks.
      if (value && !value.includes('**'))
        [person[field], evidence[field]] = [value, inData ? 'ld+json' : (found?.selector ?? '')];
    }
    return { kind: 'profile', people: [person], evidence };
  },
};

function personDataIn(document: Document, isThis: (address: unknown) => boolean): PersonData | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data = JSON.parse(script.textContent ?? '');
      for (const one of data['@graph'] ?? [data])
        if (one['@type'] === 'Person' && isThis(one.url ?? one.sameAs)) return one;
    } catch {
      // Not our data: the next one, or the page itself, may say it.
    }
  }
}
