import type { Offer } from '../model';

/** The offers that were not retired. */
export const currentOffers = <O extends Offer>(offers: readonly O[]): O[] => offers.filter(({ retired }) => !retired);
