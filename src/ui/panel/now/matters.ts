/** What there is to do about a person, the most pressing first: an offer they don't know, then the traps. */
import type { Id, Offer, Trap } from '../../../domain/model';
import { isDismissed } from '../../../domain/traps/dismissed';
import type { ContactView } from '../../../store/queries/contacts/contactView';

/** One matter: an offer that isn't known, with the trap that says so where there is one; or another trap. */
export type Matter = { kind: 'unaware'; offer: Offer; trap?: Trap } | { kind: 'trap'; trap: Trap; offer?: undefined };

/**
 * The offers that concern somebody and aren't known: the one that an open goal names comes first, then those that
 * fit, in the user's own order.
 */
function unknownOffers({ offers, standing, contact: { goals } }: ContactView): Offer[] {
  const named = new Set<Id | undefined>(goals.filter(({ state }) => state === 'open').map(({ offer }) => offer));
  const rank = ({ id }: Offer) => (named.has(id) ? 0 : standing.fits.includes(id) ? 1 : 2);
  return offers
    .filter(({ id }) => standing.concerns.includes(id) && !standing.offers[id]?.knows)
    .sort((a, b) => rank(a) - rank(b));
}

/** All matters in the order in which they come up; what was put off is not among them. */
export function matters(view: ContactView): Matter[] {
  const { standing, dismissed } = view;
  const untold = standing.traps.find(({ kind }) => kind === 'untold');
  const isPutOff = !!untold && isDismissed(untold, dismissed);
  const unaware = standing.flagged && !isPutOff ? unknownOffers(view) : [];
  const traps = standing.traps.filter((trap) => trap.kind !== 'untold' && !isDismissed(trap, dismissed));
  return [
    // The trap counts what was said of all offers at once: its figures stand with the first.
    ...unaware.map((offer, i): Matter => ({ kind: 'unaware', offer, ...(untold && i === 0 && { trap: untold }) })),
    ...traps.map((trap): Matter => ({ kind: 'trap', trap })),
  ];
}
