import type { Database } from '../database';
import type { OfferRecord } from '../records';

/** The offers, the main one first. */
export async function listOffers(db: Database): Promise<OfferRecord[]> {
  return (await db.offers.orderBy('place').toArray()).filter(({ deleted }) => !deleted);
}
