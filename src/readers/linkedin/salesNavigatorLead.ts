/**
 * Sales Navigator since 2019: the page of one lead. Its member id (ACwAA…) holds the same number as the profile's
 * (ACoAA…).
 */

import { leadAt, profileAt } from '../../domain/profileAddress';
import { allOf, firstOf, nameOf, textOf } from '../dom';
import { nothing, type Person, type Reader } from '../reader';
import { isNobody, isTranslated, linkedinSite } from './linkedinSite';

/** Where the name is; the last until 2020. */
const leadNames = 'h1[data-anonymize=person-name],h1 [data-anonymize=person-name],.profile-topcard-person-entity__name';

export const linkedinSalesNavigatorLead: Reader = {
  ...linkedinSite,
  mayHold: (url) => !!leadAt(url),
  read({ document, url }) {
    const urn = leadAt(url);
    const [heading, another] = allOf(document, leadNames);
    const name = nameOf(heading);
    // The heading may lag behind the address: the title has to confirm it, and no link to a lead beside it may deny it.
    const card = heading?.closest('section,.profile-topcard-person-entity') ?? heading;
    const links = card ? allOf(card, 'a[href]').map((link) => leadAt(link.getAttribute('href'))) : [];
    const isOther = links.some((link) => link && link !== urn);
    if (
      !card ||
      !name ||
      isNobody(name) ||
      isTranslated(card) ||
      another ||
      isOther ||
      !(document.title.includes(name) || links.includes(urn))
    ) {
      return nothing('no name tied to the address');
    }
    const [menu, ...more] = allOf(document, '[class*=menu] a[href*="/in/"],[role=menu] a[href*="/in/"]');
    const slug = !more.length && profileAt(menu?.getAttribute('href'))?.slug;
    const person: Person = { name, emails: [], linkedin: { ...(slug && { slug }), urn }, role: 'subject' };
    const evidence: Record<string, string> = { name: 'h1', linkedin: 'address' };
    for (const [field, by] of [
      ['headline', '[data-anonymize=headline]'],
      ['company', '[data-anonymize=company-name]'],
      ['location', '[data-anonymize=location],.profile-topcard__location-data'],
    ] as const) {
      const text = textOf(firstOf(card, [by]));
      if (text) [person[field], evidence[field]] = [text, by];
    }
    return { kind: 'profile', people: [person], evidence };
  },
};
