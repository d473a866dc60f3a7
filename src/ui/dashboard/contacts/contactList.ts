/** The table's list, live: ids of all, rows of those in sight. */
import { liveQuery } from 'dexie';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id } from '../../../domain/model';
import { contactCounts } from '../../../store/queries/contactCounts';
import { filteredIds, firstContactsByName } from '../../../store/queries/contactList';
import type { ContactRecord } from '../../../store/records';
import { searchIds } from '../../../store/search/search';
import { db, useLive } from '../../shared/hooks/useLive';
import type { RouteFilters } from '../route';

/** More hits than anybody looks through. */
const mostFound = 5000;
/** More than any screen shows at once. */
const firstFew = 60;

export interface List {
  ids: readonly Id[];
  /** How many there are, also while the ids of the rest are on their way. */
  total: number;
  isWhole: boolean;
  /** Rows that came along: of the first, before the ids of the rest are there. */
  rows?: readonly ContactRecord[];
  error?: Error | undefined;
}

/** Who is in the table. */
export function useList(filters: RouteFilters): List {
  const key = JSON.stringify(filters);
  const isPlain = !Object.values(filters).some(Boolean);
  const first = useLive(() => Promise.all([firstContactsByName(db, firstFew), contactCounts(db)]));
  const { value, error } = useLive(() => listedBy(filters), [key]);
  if (value) return { ids: value, total: value.length, isWhole: true, error };
  const [rows, { contacts }] = (isPlain && first.value) || [[], { contacts: 0 }];
  return { ids: rows.map(({ id }) => id), rows, total: contacts, isWhole: false, error: error ?? first.error };
}

async function listedBy({ find, ...asked }: RouteFilters): Promise<Id[]> {
  const found = find?.trim() ? await searchIds(db, find, mostFound) : undefined;
  return filteredIds(db, { ...asked, tag: asked.tag || undefined }, today(), found);
}

/** Rows are read in blocks of so many, one ahead and one behind of what is in sight. */
const block = 40;
/** So many rows are kept from where one has been. */
const mostKept = 2000;

/** The rows of what is in sight, and around it; one that is not there yet is missing for a moment. */
export function useRows({ ids, rows: known }: List, first: number, last: number): ReadonlyMap<Id, ContactRecord> {
  const rows = useRef(new Map<Id, ContactRecord>()).current;
  for (const row of known ?? []) if (!rows.has(row.id)) rows.set(row.id, row);
  const [, again] = useReducer((n: number) => n + 1, 0);
  const from = Math.max(0, (Math.floor(first / block) - 1) * block);
  const wanted = ids.slice(from, (Math.floor(last / block) + 2) * block);
  useEffect(() => {
    if (!wanted.length) return undefined;
    const watched = liveQuery(() => db.contacts.bulkGet(wanted as Id[])).subscribe((found) => {
      if (rows.size > mostKept) rows.clear();
      for (const [i, id] of wanted.entries()) {
        const row = found[i];
        if (!row || row.deleted) rows.delete(id);
        // The same object stays for the same row: what is drawn of it needs no drawing again.
        else if (JSON.stringify(row) !== JSON.stringify(rows.get(id))) rows.set(id, row);
      }
      again(0);
    });
    return () => watched.unsubscribe();
  }, [wanted.join()]);
  return rows;
}
