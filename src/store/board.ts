/** Who stands on which rung of an offer. Nobody is beyond the lowest without a record, so the others need not be read. */
import { type Id, type Rung, rungs } from '../domain/words';
import type { Database } from './database';
import { recorded } from './list';
import { offers } from './queries';
import type { ContactRecord } from './records';

export interface Column {
  /** The first of them: on the lowest rung those to tell first, on the others by name. */
  people: ContactRecord[];
  total: number;
}

const piece = 1000;

/** Whom the offer concerns, and who is worth a place: flagged, or beyond the lowest rung. At most so many a column. */
export async function board(db: Database, offer: Id, most: number): Promise<Record<Rung, Column>> {
  const columns = Object.fromEntries(rungs.map((rung) => [rung, { people: [], total: 0 } as Column])) as Record<
    Rung,
    Column
  >;
  const known = await recorded(db, new Set());
  for (const row of known) {
    const rung = row.standing.offers[offer]?.rung;
    if (rung && rung !== 'unaware' && !row.setAside) columns[rung].people.push(row);
  }
  for (const column of Object.values(columns)) {
    column.total = column.people.length;
    column.people = column.people.sort((a, b) => ((a.nameKey ?? '') < (b.nameKey ?? '') ? -1 : 1)).slice(0, most);
  }
  columns.unaware = await lowest(db, offer, most, new Map(known.map((row) => [row.id, row])));
  return columns;
}

/** The flagged who are at the bottom, those to tell first before. With one offer, who has no record is there for sure. */
async function lowest(db: Database, offer: Id, most: number, known: ReadonlyMap<Id, ContactRecord>): Promise<Column> {
  const isTheOnly = (await offers(db)).length === 1;
  const flagged = (await db.contacts.orderBy('standing.tell').primaryKeys()) as Id[];
  const column: Column = { people: [], total: 0 };
  for (let at = 0; at < flagged.length; at += piece) {
    const some = flagged.slice(at, at + piece);
    const isCounted = isTheOnly && column.people.length >= most;
    const unread = isCounted ? [] : some.filter((id) => !known.has(id));
    const read = new Map((await db.contacts.bulkGet(unread)).map((row) => [row?.id, row]));
    for (const id of some) {
      const row = known.get(id) ?? read.get(id);
      if (row ? !isAtBottom(row, offer) : !isCounted) continue;
      column.total++;
      if (row && column.people.length < most) column.people.push(row);
    }
  }
  return column;
}

const isAtBottom = ({ standing, deleted }: ContactRecord, offer: Id): boolean =>
  !deleted && standing.offers[offer]?.rung === 'unaware' && standing.concerns.includes(offer);
