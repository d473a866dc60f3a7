import { today } from '../../../domain/days';
import type { ProjectContact } from '../../../domain/projectFile';
import { needsIn } from '../../../domain/relation/wish';
import { listOffers } from '../../../store/queries/listOffers';
import { db } from '../hooks/useLive';

/** Pasted people, what they look for as a need of each offer that it names. @param typed the text that was pasted */
export async function withWishes(contacts: readonly ProjectContact[], typed: string): Promise<ProjectContact[]> {
  const offers = await listOffers(db);
  return contacts.map((one) => ({ ...one, needs: one.looksFor ? needsIn(one.looksFor, offers, today(), typed) : [] }));
}
