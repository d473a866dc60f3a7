/** LinkedIn member profiles: Ember (2018 to 2025) and the server-driven layout since, whose class names change weekly. */
import { nothing, type Person, type Reader } from '../reader';
import { cleanText } from '../reading';
import { profileAt } from './address';
import { nameIn, titleName, topCard } from './card';
import { company, degree, headline, location } from './details';
import { viewer } from './viewer';

export const linkedinProfile: Reader = {
  site: 'linkedin',
  matches: ['https://*.linkedin.com/*'],
  dock: { side: 'right', keepClear: ['#interop-outlet', '#msg-overlay', '.msg-overlay-container'] },
  mayHold: (url) => !!profileAt(url),
  read({ document, url }) {
    const address = profileAt(url);
    if (!address) return nothing();
    const card = topCard(document, address);
    if (typeof card === 'string') return nothing(card);
    const named = nameIn(card);
    if (!named) return nothing('no name that a second sign confirms');

    const seen = { card, heading: named.heading };
    const person: Person = {
      name: named.name,
      emails: [],
      linkedin: card.linkedin,
      role: card.isSelf ? 'self' : 'subject',
    };
    const evidence: Record<string, string> = {
      name: card.by,
      linkedin: card.linkedin.urn ? 'address, member id' : 'address',
    };
    for (const [field, read] of [
      ['headline', headline],
      ['company', company],
      ['location', location],
    ] as const) {
      const found = read(seen);
      if (!found) continue;
      person[field] = cleanText(found.text);
      evidence[field] = found.by;
    }
    const near = card.isSelf ? null : degree(seen);
    if (near) [person.degree, evidence.degree] = [near.degree, near.by];

    const title = titleName(document);
    const doubts = [
      ...(title && title !== person.name ? ['the title names somebody else'] : []),
      ...(card.by.startsWith('a[') ? ['the top card was found by its contact link only'] : []),
      ...(person.headline ? [] : ['no headline']),
    ];
    return { kind: 'profile', people: [person], ...viewer(document), evidence, ...(doubts.length ? { doubts } : {}) };
  },
};
