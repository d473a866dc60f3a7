/** LinkedIn member profiles: Ember (2018 to 2025), then the server-driven layout, whose class names change weekly. */

import { profileAt } from '../../domain/profileAddress';
import { linesOf } from '../dom';
import { nothing, type Person, type Reader, subjectPerson } from '../reader';
import { aboutIn } from './about';
import { degreeIn, fieldIn } from './cardFields';
import { isNobody, isTranslated, linkedinSite } from './linkedinSite';
import { ownName } from './ownName';
import { findTopCard, nameIn, titleName } from './topCard';

export const linkedinProfile: Reader = {
  ...linkedinSite,
  mayHold: (url) => !!profileAt(url),
  read({ document, url }) {
    const address = profileAt(url);
    const card = address && findTopCard(document, address);
    // Pages of details have no card; what lies over the profile as an overlay leaves it there.
    if (typeof card === 'string' && /^(details|recent-activity)/.test(address?.below ?? '')) return nothing();
    if (!card || typeof card === 'string') return nothing(card ?? 'no profile');
    const named = nameIn(card);
    if (!named) return nothing('no name that a second sign confirms');

    const { heading, name } = named;
    if (isNobody(name)) return nothing('LinkedIn does not say who it is');
    if (isTranslated(heading)) return nothing('the heading is translated');
    const role = card.isSelf ? 'self' : 'subject';
    const degree = !card.isSelf && degreeIn(card, heading);
    const person: Person = { name, ...(degree && { degree }), emails: [], linkedin: card.linkedin, role };
    const evidence: Record<string, string> = { name: card.by, linkedin: 'address and links of the card' };
    for (const field of ['headline', 'company', 'location'] as const) {
      const found = fieldIn(field, card, heading);
      if (found) [person[field], evidence[field]] = [found.text, found.by];
    }
    const title = titleName(document);
    const warnings = [];
    if (title && title !== name) warnings.push('the title names somebody else');
    if (card.by.startsWith('a')) warnings.push('found by the contact link only');
    if (!person.headline) warnings.push('no headline');
    return { kind: 'profile', people: [person], ...ownName(document), evidence, ...(warnings[0] && { warnings }) };
  },
  statements(page) {
    const person = subjectPerson(linkedinProfile.read(page));
    const text = person ? linesOf(aboutIn(page.document, person), 'h2,button') : '';
    return person && text ? [{ from: person.name, text, mine: false, isProfile: true }] : [];
  },
};
