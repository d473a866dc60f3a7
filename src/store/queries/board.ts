/** Who stands on which rung of an offer: read from the index by offer, the first of each column and how many there are. */
import { type Id, type Rung, rungs } from '../../domain/model';
import type { Database } from '../database';
import { offerIndexKey, rungRange } from '../offerIndex';
import type { ContactRecord } from '../records';

export interface Column {
  /** The first of them: on the lowest rung those to tell first, on the others by name. */
  people: ContactRecord[];
  total: number;
}

/** Whom the offer concerns, and who is worth a place: flagged, or beyond the lowest rung. At most so many a column. */
export async function board(db: Database, offer: Id, most: number): Promise<Record<Rung, Column>> {
  const columns = await Promise.all(
    rungs.map(async (rung) => [rung, await (rung === 'unaware' ? lowest : column)(db, offer, most, rung)] as const),
  );
  return Object.fromEntries(columns) as Record<Rung, Column>;
}

async function column(db: Database, offer: Id, most: number, rung: Rung): Promise<Column> {
  const [people, total] = await Promise.all([
    rungRange(db, offer, rung).limit(most).toArray(),
    rungRange(db, offer, rung).count(),
  ]);
  return { people, total };
}

/** Who is to be told and was on a higher rung stands there, marked as faded. */
async function lowest(db: Database, offer: Id, most: number): Promise<Column> {
  const isAtBottom = ({ standing }: ContactRecord) => standing.offers[offer]?.rung === 'unaware';
  const [people, toTell, faded] = await Promise.all([
    offerIndexKey(db, offer, 'toTell').filter(isAtBottom).limit(most).toArray(),
    offerIndexKey(db, offer, 'toTell').count(),
    offerIndexKey(db, offer, 'faded').count(),
  ]);
  return { people, total: toTell - faded };
}
