/** The contacts with whom anything has happened, with everything dated: what map, ledger, circle and events look at. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Limits } from '../../../domain/limits';
import type { Contact, Offer } from '../../../domain/model';
import { readLimits } from '../../../store/queries/limitsInUse';
import { listOffers } from '../../../store/queries/listOffers';
import { lastLogEntry } from '../../../store/queries/logEntries';
import { LogFollower } from '../../../store/queries/logFollower';
import { type ContactRelation, relationsSource, wishesSource } from '../../../store/queries/relations';
import { contactOf } from '../../../store/records';
import { db, type LiveValue } from '../../shared/hooks/useLive';

export interface AllRelations {
  relations: readonly ContactRelation[];
  offers: Offer[];
  /** The numbers that the rules go by. */
  limits: Limits;
}

// They live as long as the dashboard is open: going from view to view reads nothing again.
const relationsFollower = new LogFollower(db, relationsSource());
const wishesFollower = new LogFollower(db, wishesSource);

/**
 * Live, and the same object as long as nothing in it has changed; a contact without a single record takes no part.
 * `readCount`: how many contacts were read so far, until the value is there.
 */
export function useRelations(): LiveValue<AllRelations> & { readCount: number } {
  const [readCount, setReadCount] = useState(0);
  relationsFollower.onLooked = setReadCount;
  return { ...useFollowed(readRelations), readCount };
}

let previousRelations: AllRelations | undefined;

async function readRelations(): Promise<AllRelations> {
  const current = {
    relations: await relationsFollower.upToDate(),
    offers: await listOffers(db),
    limits: await readLimits(db),
  };
  const rules = ({ offers, limits }: AllRelations) => JSON.stringify([offers, limits]);
  const isSame = previousRelations?.relations === current.relations && rules(previousRelations) === rules(current);
  if (!isSame) previousRelations = current;
  return previousRelations!;
}

/** Live: the contacts of whom it is written what they do or look for. */
export const useWishes = (): LiveValue<readonly Contact[]> => useFollowed(() => wishesFollower.upToDate());

/** The latest answer. It is read again after each change, once the answer before is there. */
function useFollowed<T>(read: () => Promise<T>): LiveValue<T> {
  const [live, setLive] = useState<LiveValue<T>>({});
  useEffect(() => {
    let isOver = false;
    const subscription = liveQuery(() => lastLogEntry(db)).subscribe({
      next: () =>
        void read()
          .then((value) => ({ value }))
          .catch((error) => ({ error }))
          .then((answer) => isOver || setLive(answer)),
      error: (error) => setLive({ error }),
    });
    return () => {
      isOver = true;
      subscription.unsubscribe();
    };
  }, []);
  return live;
}

/** These contacts; those without any record, who are not among the relations, are read from the database. */
export async function contactsByIds(ids: readonly string[], relations: readonly ContactRelation[]): Promise<Contact[]> {
  const byId = new Map(relations.map(({ row, contact }) => [row.id, contact]));
  const rows = await db.contacts.bulkGet(ids.filter((id) => !byId.has(id)));
  for (const row of rows) if (row && !row.deleted) byId.set(row.id, contactOf(row, []));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
