/** The table's list, live: ids of all, rows of those in sight. */
import { liveQuery } from 'dexie';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { today } from '../../../domain/days';
import type { Id } from '../../../domain/model';
import { contactCounts } from '../../../store/queries/contacts/contactCounts';
import { filteredIds, firstContacts } from '../../../store/queries/contacts/contactList';
import type { ContactRecord } from '../../../store/records';
import { searchIds } from '../../../store/search/search';
import { db, useLive } from '../../shared/hooks/useLive';
import type { RouteFilters } from '../route';

/** More hits than anybody looks through. */
const maxFound = 5000;
/** More than any screen shows at once. */
const firstRows = 60;

/** Who is in the table. */
export interface ContactList {
  ids: readonly Id[];
  /** How many there are, also while the ids of the rest are on their way. */
  total: number;
  isComplete: boolean;
  /** Rows that came along: of the first, before the ids of the rest are there. */
  rows?: readonly ContactRecord[];
  error?: Error | undefined;
}

/** The contacts that pass the filters, in their order. */
export function useContactList(filters: RouteFilters): ContactList {
  const key = JSON.stringify(filters);
  const isUnfiltered = !Object.values(filters).some(Boolean);
  const first = useLive(() => Promise.all([firstContacts(db, firstRows), contactCounts(db)]));
  const { value, error } = useLive(() => readFilteredIds(filters), [key]);
  if (value) return { ids: value, total: value.length, isComplete: true, error };
  const [rows, { contacts }] = (isUnfiltered && first.value) || [[], { contacts: 0 }];
  return { ids: rows.map(({ id }) => id), rows, total: contacts, isComplete: false, error: error ?? first.error };
}

async function readFilteredIds({ find, ...filters }: RouteFilters): Promise<Id[]> {
  const found = find?.trim() ? await searchIds(db, find, maxFound) : undefined;
  return filteredIds(db, { ...filters, tag: filters.tag || undefined }, today(), found);
}

/** Rows are read in blocks, one ahead and one behind of what is in sight. */
const blockSize = 40;
const maxCachedRows = 2000;

/** The rows in sight and around them; a row that is not read yet is missing for a moment. */
export function useVisibleRows(
  { ids, rows: firstOnes }: ContactList,
  first: number,
  last: number,
): ReadonlyMap<Id, ContactRecord> {
  const rows = useRef(new Map<Id, ContactRecord>()).current;
  for (const row of firstOnes ?? []) if (!rows.has(row.id)) rows.set(row.id, row);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const from = Math.max(0, (Math.floor(first / blockSize) - 1) * blockSize);
  const visible = ids.slice(from, (Math.floor(last / blockSize) + 2) * blockSize);
  useEffect(() => {
    if (!visible.length) return undefined;
    const subscription = liveQuery(() => db.contacts.bulkGet(visible)).subscribe((found) => {
      if (rows.size > maxCachedRows) rows.clear();
      for (const [i, id] of visible.entries()) {
        const row = found[i];
        if (!row || row.deleted) rows.delete(id);
        // The object stays the same for an unchanged row: what is drawn from it needs no drawing again.
        else if (JSON.stringify(row) !== JSON.stringify(rows.get(id))) rows.set(id, row);
      }
      redraw(0);
    });
    return () => subscription.unsubscribe();
  }, [visible.join()]);
  return rows;
}
