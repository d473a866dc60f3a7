/** The awareness board of an offer: the first contacts on each rung and how many there are, from the index by offer. */
import { type Id, type Rung, rungs } from '../../domain/model';
import type { Database } from '../database';
import type { ContactRecord } from '../records';
import { offerRange, rungRange } from './offerRanges';

/** The contacts on one rung. */
export interface RungColumn {
  /** The first of them: on the lowest rung those to tell first, on the others by name. */
  people: ContactRecord[];
  total: number;
}

/**
 * The contacts whom the offer concerns, if they are flagged or beyond the lowest rung.
 * @param most contacts in a column
 */
export async function board(db: Database, offer: Id, most: number): Promise<Record<Rung, RungColumn>> {
  const columns = await Promise.all(
    rungs.map(
      async (rung) => [rung, await (rung === 'unaware' ? lowestColumn : rungColumn)(db, offer, most, rung)] as const,
    ),
  );
  return Object.fromEntries(columns) as Record<Rung, RungColumn>;
}

async function rungColumn(db: Database, offer: Id, most: number, rung: Rung): Promise<RungColumn> {
  const [people, total] = await Promise.all([
    rungRange(db, offer, rung).limit(most).toArray(),
    rungRange(db, offer, rung).count(),
  ]);
  return { people, total };
}

/** The flagged; but those who were on a higher rung are shown there, marked as faded. */
async function lowestColumn(db: Database, offer: Id, most: number): Promise<RungColumn> {
  const isAtBottom = ({ standing }: ContactRecord) => standing.offers[offer]?.rung === 'unaware';
  const [people, toTell, faded] = await Promise.all([
    offerRange(db, offer, 'toTell').filter(isAtBottom).limit(most).toArray(),
    offerRange(db, offer, 'toTell').count(),
    offerRange(db, offer, 'faded').count(),
  ]);
  return { people, total: toTell - faded };
}
