/** How well a contact matches the audience of an offer, and which offers therefore concern it. */

import { termFinder } from '../../language/terms';
import type { Contact, Id, Need, Offer } from '../model';
import { inOtherGender } from './audienceGenders';
import { currentOffers } from './retiredOffers';

/** Where a word of the audience was found. */
export interface Fit {
  offer: Id;
  field: 'headline' | 'company' | 'does' | 'looksFor' | 'tags';
  /** The audience's word, as the user wrote it. */
  term: string;
  /** The word that answers to it, as it is in that field. */
  found: string;
}

const fitFields = ['headline', 'company', 'does', 'looksFor'] as const;

/** The first word of the offer's audience that the contact answers to, a man or a woman, and where, or null. */
export function audienceFit(contact: Contact, { id, audience }: Offer): Fit | null {
  const { find, written } = ready(audience);
  const fitIn = (field: Fit['field'], text: string): Fit | null => {
    const [match] = find(text);
    if (!match) return null;
    const { term, start, end } = match;
    return { offer: id, field, term: written.get(term) ?? term, found: text.slice(start, end) };
  };
  for (const field of fitFields) {
    const fit = fitIn(field, contact[field] ?? '');
    if (fit) return fit;
  }
  for (const tag of contact.tags) {
    const fit = fitIn('tags', tag);
    if (fit) return fit;
  }
  return null;
}

/** Whether nothing tells what somebody does, and nothing could fit: a firm's name alone doesn't. */
export const hasUnknownTrade = ({
  headline,
  does,
  looksFor,
  tags = [],
}: Partial<Pick<Contact, 'headline' | 'does' | 'looksFor' | 'tags'>>): boolean =>
  !headline && !does && !looksFor && !tags.length;

/** An audience is made ready once, since an import tries it on tens of thousands of headlines. */
const finders = new WeakMap<string[], AudienceFinder>();

interface AudienceFinder {
  find: ReturnType<typeof termFinder>;
  /** The words that were added for the other gender, and what the user wrote. */
  written: ReadonlyMap<string, string>;
}

function ready(audience: string[]): AudienceFinder {
  let finder = finders.get(audience);
  if (!finder) {
    const others = audience.map((term) => [inOtherGender(term), term] as const);
    const written = new Map(others.flatMap(([other, term]) => (other ? [[other, term] as const] : [])));
    finder = { find: termFinder([...audience, ...written.keys()]), written };
    finders.set(audience, finder);
  }
  return finder;
}

/** The offers whose audience the contact fits, in the order of the offers; a retired one is fitted by nobody. */
export const fittingOffers = (contact: Contact, offers: Offer[]): Id[] =>
  currentOffers(offers)
    .filter((offer) => audienceFit(contact, offer) !== null)
    .map(({ id }) => id);

/**
 * The offers that concern a contact: those it fits, asks for, or an open goal names, or else the main one; none that
 * was retired.
 */
export function concerns(contact: Contact, offers: Offer[], fitting: Id[], needs: Need[]): Id[] {
  const open = contact.goals.filter(({ state }) => state === 'open');
  const named = [...open, ...needs].map(({ offer }) => offer);
  const ids = currentOffers(offers).map(({ id }) => id);
  const some = ids.filter((id) => fitting.includes(id) || named.includes(id));
  return some.length > 0 ? some : ids.slice(0, 1);
}
