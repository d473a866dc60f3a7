/** The awareness board of an offer: the first contacts on each rung and how many there are, from the index `lists`. */
import { type Id, type Rung, rungs } from '../../domain/model';
import type { Database } from '../database';
import type { ContactRecord } from '../records';
import { contactCounts, offerCount, rungCount } from './contacts/contactCounts';
import { offerRange, rungRange } from './contacts/listRanges';

/** The contacts on one rung. */
export interface RungColumn {
  /** The first of them: on the lowest rung those to tell first, on the others by name. */
  people: ContactRecord[];
  total: number;
}

/**
 * On the lowest rung all who don't know the offer: the flagged, with those who may have forgotten, as popup and table
 * count them. On the others those who know it.
 * @param most contacts in a column
 */
export async function board(db: Database, offer: Id, most: number): Promise<Record<Rung, RungColumn>> {
  const counts = await contactCounts(db);
  const columns = await Promise.all(
    rungs.map(async (rung): Promise<[Rung, RungColumn]> => {
      const isLowest = rung === 'unaware';
      const range = isLowest ? offerRange(db, offer, 'toTell') : rungRange(db, offer, rung);
      const total = isLowest ? offerCount(counts, offer, 'toTell') : rungCount(counts, offer, rung);
      return [rung, { people: await range.limit(most).toArray(), total }];
    }),
  );
  return Object.fromEntries(columns) as Record<Rung, RungColumn>;
}
