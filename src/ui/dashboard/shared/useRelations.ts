/** The contacts with whom anything has happened, with everything dated: what map, ledger, circle and events look at. */
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import type { Contact, Offer } from '../../../domain/model';
import type { Limits } from '../../../domain/ruleNumbers';
import type { ContactListName } from '../../../store/contactListIndex';
import {
  type ContactRelation,
  firstRelations,
  relationsSource,
  wishesSource,
} from '../../../store/queries/contacts/relations';
import { listOffers } from '../../../store/queries/listOffers';
import { lastLogEntry } from '../../../store/queries/log/logEntries';
import { LogFollower } from '../../../store/queries/log/logFollower';
import { readLimits } from '../../../store/queries/ruleNumbersInUse';
import { contactOf } from '../../../store/records';
import { db, type LiveValue } from '../../shared/hooks/useLive';

export interface AllRelations {
  relations: readonly ContactRelation[];
  offers: Offer[];
  /** The numbers that the rules go by. */
  limits: Limits;
  /** False while these are only the first of the view's list: totals would be wrong. */
  isComplete: boolean;
}

// They live as long as the dashboard is open: going from view to view reads nothing again.
const relationsFollower = new LogFollower(db, relationsSource());
const wishesFollower = new LogFollower(db, wishesSource);

/** What a view shows above its fold. */
const firstOnes = 24;

/**
 * Live, and the same object as long as nothing in it has changed; a contact without a single record takes no part.
 * @param lists whose first contacts come at once; the others are read once these are drawn
 */
export function useRelations(...lists: ContactListName[]): LiveValue<AllRelations> {
  const first = useOnce(() => (allRelations ? undefined : readFirst(lists)));
  const all = useFollowed(readRelations, !!(allRelations ?? first.value ?? first.error));
  if (all.value || all.error) return all;
  return allRelations ? { value: allRelations } : first;
}

/** All of them, once they were read. */
let allRelations: AllRelations | undefined;

async function readFirst(lists: ContactListName[]): Promise<AllRelations> {
  const [offers, limits, ...found] = await Promise.all([
    listOffers(db),
    readLimits(db),
    ...lists.map((list) => firstRelations(db, list, firstOnes)),
  ]);
  const byId = new Map(found.flat().map((one) => [one.row.id, one]));
  return { relations: [...byId.values()], offers, limits, isComplete: false };
}

async function readRelations(): Promise<AllRelations> {
  const current = {
    relations: await relationsFollower.upToDate(),
    offers: await listOffers(db),
    limits: await readLimits(db),
    isComplete: true,
  };
  const rules = ({ offers, limits }: AllRelations) => JSON.stringify([offers, limits]);
  const isSame = allRelations?.relations === current.relations && rules(allRelations) === rules(current);
  if (!isSame) allRelations = current;
  return allRelations!;
}

/** What was read when the view opened. */
function useOnce<T>(read: () => Promise<T> | undefined): LiveValue<T> {
  const [live, setLive] = useState<LiveValue<T>>({});
  useEffect(() => {
    void read()?.then(
      (value) => setLive({ value }),
      (error) => setLive({ error }),
    );
  }, []);
  return live;
}

/** Live: the contacts of whom it is written what they do or look for. */
export const useWishes = (): LiveValue<readonly Contact[]> => useFollowed(() => wishesFollower.upToDate());

/** The latest answer. It is read again after each change, once the answer before is there. */
function useFollowed<T>(read: () => Promise<T>, isReady = true): LiveValue<T> {
  const [live, setLive] = useState<LiveValue<T>>({});
  useEffect(() => {
    if (!isReady) return undefined;
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
  }, [isReady]);
  return live;
}

/** These contacts; those without any record, who are not among the relations, are read from the database. */
export async function contactsByIds(ids: readonly string[], relations: readonly ContactRelation[]): Promise<Contact[]> {
  const byId = new Map(relations.map(({ row, contact }) => [row.id, contact]));
  const rows = await db.contacts.bulkGet(ids.filter((id) => !byId.has(id)));
  for (const row of rows) if (row && !row.deleted) byId.set(row.id, contactOf(row, []));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
