/** What somebody looks for, as the user noted it, and the offers that it names. */
import { termFinder } from '../../language/terms';
import type { Day, Need, Offer } from '../model';
import { currentOffers } from './retiredOffers';

/** Whether a wish names an offer: by a keyword that no exception takes out, or by its name. */
export function namesOffer(wish: string, { keywords, exceptions = [], name }: Offer): boolean {
  const excepted = termFinder(exceptions)(wish);
  return termFinder([...keywords, name])(wish).some(
    ({ start, end }) => !excepted.some((one) => one.start <= start && one.end >= end),
  );
}

/** A wish as a need of each offer that it names, with the words of the note that hold it ("szuka schodów"). */
export function needsIn(wish: string, offers: readonly Offer[], on: Day, note = ''): Need[] {
  const parts = note.split(/[,;.!?\n]\s*/).map((part) => part.trim());
  const sentence = parts.find((part) => part.includes(wish)) ?? wish;
  return currentOffers(offers)
    .filter((offer) => namesOffer(wish, offer))
    .map(({ id }) => ({ on, offer: id, sentence }));
}
