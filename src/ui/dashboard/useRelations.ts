/** The contacts with whom anything has happened, with everything dated: what map, ledger, circle and events look at. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Limits } from '../../domain/limits';
import type { Contact, Offer } from '../../domain/model';
import { readLimits } from '../../store/queries/limitsInUse';
import { listOffers } from '../../store/queries/listOffers';
import { lastLogEntry } from '../../store/queries/logEntries';
import { LogFollower } from '../../store/queries/logFollower';
import { type ContactRelation, relationsSource, wishesSource } from '../../store/queries/relations';
import { contactOf } from '../../store/records';
import { db, type LiveValue } from '../shared/hooks/useLive';

export type { ContactRelation as Relation };
export interface AllRelations {
  relations: readonly ContactRelation[];
  offers: Offer[];
  /** The numbers that the rules go by. */
  limits: Limits;
}

/** Kept as long as the dashboard is open: going from view to view reads nothing again. */
const known = new LogFollower(db, relationsSource());
const wishing = new LogFollower(db, wishesSource);

/**
 * Live, and the same object as long as nothing in it has changed; a contact without a single record takes no part.
 * `looked`: how many were read so far, until it is there.
 */
export function useRelations(): LiveValue<AllRelations> & { looked: number } {
  const [looked, setLooked] = useState(0);
  known.onLooked = setLooked;
  const live = useFollowed(upToDate);
  return { ...live, looked };
}

let latest: AllRelations | undefined;

async function upToDate(): Promise<AllRelations> {
  const now = { relations: await known.upToDate(), offers: await listOffers(db), limits: await readLimits(db) };
  const rules = ({ offers, limits }: AllRelations) => JSON.stringify([offers, limits]);
  if (latest?.relations === now.relations && rules(latest) === rules(now)) return latest;
  latest = now;
  return now;
}

/** Live: those of whom it is written what they do or look for. */
export const useWishes = (): LiveValue<readonly Contact[]> => useFollowed(() => wishing.upToDate());

/** The latest answer; asked for anew after each change, once what was asked for before is there. */
function useFollowed<T>(ask: () => Promise<T>): LiveValue<T> {
  const [live, set] = useState<LiveValue<T>>({});
  useEffect(() => {
    let isOver = false;
    const watched = liveQuery(() => lastLogEntry(db)).subscribe({
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
export async function contactsOf(ids: readonly string[], known: readonly ContactRelation[]): Promise<Contact[]> {
  const byId = new Map(known.map(({ row, contact }) => [row.id, contact]));
  const rows = await db.contacts.bulkGet(ids.filter((id) => !byId.has(id)));
  for (const row of rows) if (row && !row.deleted) byId.set(row.id, contactOf(row, []));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
