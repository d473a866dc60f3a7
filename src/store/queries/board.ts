/** The awareness board of an offer: the first contacts on each rung and how many there are, from the index `lists`. */
import { type Id, type Rung, rungs } from '../../domain/model';
import type { Database } from '../database';
import type { ContactRecord } from '../records';
import { contactCounts, offerCount } from './contactCounts';
import { offerRange, rungRange } from './listRanges';

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
  const columns = await Promise.all(
    rungs.map(async (rung) => [rung, await (rung === 'unaware' ? lowest : onRung)(db, offer, most, rung)] as const),
  );
  return Object.fromEntries(columns) as Record<Rung, RungColumn>;
}

async function lowest(db: Database, offer: Id, most: number): Promise<RungColumn> {
  const [people, counts] = await Promise.all([
    offerRange(db, offer, 'toTell').limit(most).toArray(),
    contactCounts(db),
  ]);
  return { people, total: offerCount(counts, offer, 'toTell') };
}

async function onRung(db: Database, offer: Id, most: number, rung: Rung): Promise<RungColumn> {
  const [people, total] = await Promise.all([
    rungRange(db, offer, rung).limit(most).toArray(),
    rungRange(db, offer, rung).count(),
  ]);
  return { people, total };
}
