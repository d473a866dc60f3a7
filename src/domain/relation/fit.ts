/** How well a contact matches the audience of an offer, and which offers therefore concern it. */
import { termFinder } from '../../language/terms';
import type { Contact, Id, Need, Offer } from '../model';

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

/** The first word of the offer's audience that the contact answers to, and where, or null. */
export function audienceFit(contact: Contact, { id, audience }: Offer): Fit | null {
  const find = ready(audience);
  for (const field of fitFields) {
    const text = contact[field] ?? '';
    const [match] = find(text);
    if (match) return { offer: id, field, term: match.term, found: text.slice(match.start, match.end) };
  }
  for (const tag of contact.tags) {
    const [match] = find(tag);
    if (match) return { offer: id, field: 'tags', term: match.term, found: tag.slice(match.start, match.end) };
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
const finders = new WeakMap<string[], ReturnType<typeof termFinder>>();

function ready(audience: string[]): ReturnType<typeof termFinder> {
  let find = finders.get(audience);
  if (!find) {
    find = termFinder(audience);
    finders.set(audience, find);
  }
  return find;
}

/** The offers that were not retired. */
export const currentOffers = <O extends Offer>(offers: readonly O[]): O[] => offers.filter(({ retired }) => !retired);

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
