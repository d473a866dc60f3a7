/** The contacts with whom anything has happened, with everything dated: what map, ledger, circle and events look at. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Limits } from '../../domain/limits';
import type { Contact, Offer } from '../../domain/words';
import { Followed, lastEntry } from '../../store/followed';
import { offers } from '../../store/queries';
import { contactOf } from '../../store/records';
import { type Relation, relations, wishes } from '../../store/relations';
import { limits } from '../../store/settings';
import { db, type Live } from '../shared/live';

export type { Relation };
export interface Relations {
  relations: readonly Relation[];
  offers: Offer[];
  /** The numbers that the rules go by. */
  limits: Limits;
}

/** Kept as long as the dashboard is open: going from view to view reads nothing again. */
const known = new Followed(db, relations());
const wishing = new Followed(db, wishes);

/**
 * Live, and the same object as long as nothing in it has changed; a contact without a single record takes no part.
 * `looked`: how many were read so far, until it is there.
 */
export function useRelations(): Live<Relations> & { looked: number } {
  const [looked, setLooked] = useState(0);
  known.onLooked = setLooked;
  const live = useFollowed(upToDate);
  return { ...live, looked };
}

let latest: Relations | undefined;

async function upToDate(): Promise<Relations> {
  const now = { relations: await known.upToDate(), offers: await offers(db), limits: await limits(db) };
  const rules = ({ offers, limits }: Relations) => JSON.stringify([offers, limits]);
  if (latest?.relations === now.relations && rules(latest) === rules(now)) return latest;
  latest = now;
  return now;
}

/** Live: those of whom it is written what they do or look for. */
export const useWishes = (): Live<readonly Contact[]> => useFollowed(() => wishing.upToDate());

/** The latest answer; asked for anew after each change, once what was asked for before is there. */
function useFollowed<T>(ask: () => Promise<T>): Live<T> {
  const [live, set] = useState<Live<T>>({});
  useEffect(() => {
    let isOver = false;
    const watched = liveQuery(() => lastEntry(db)).subscribe({
      next: () =>
        void ask()
          .then((value) => ({ value }))
          .catch((error) => ({ error }))
          .then((now) => isOver || set(now)),
      error: (error) => set({ error }),
    });
    return () => {
      isOver = true;
      watched.unsubscribe();
    };
  }, []);
  return live;
}

/** Everybody of whom anything is dated or who is named here; for what looks beyond those with records. */
export async function contactsOf(ids: readonly string[], known: readonly Relation[]): Promise<Contact[]> {
  const byId = new Map(known.map(({ row, contact }) => [row.id, contact]));
  const rows = await db.contacts.bulkGet(ids.filter((id) => !byId.has(id)));
  for (const row of rows) if (row && !row.deleted) byId.set(row.id, contactOf(row, []));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
