/**
 * Everybody as a list of ids, filtered and in order, without reading the contacts: names, tags, days and ranks come
 * from the indexes' keys alone, companies from the lines of search. Rows are read for those in sight only.
 */

import type { Day, Id } from '../../../domain/model';
import type { Database } from '../../database';
import type { ContactRecord } from '../../records';
import { readSearchBlocks } from '../../search/search';
import { dueBy } from '../due';
import { lastLogEntry } from '../log/logEntries';
import type { ContactFilters, QuickFilter, SortOrder } from './contactFilters';
import { idsInList, idsInOfferGroups, listRange } from './listRanges';
import { idsTagged } from './tags';

/** The first of everybody in the usual order, at once: what is seen while the whole list is read. */
export async function firstContacts(db: Database, most: number): Promise<ContactRecord[]> {
  const flagged = await listRange(db, 'flagged').limit(most).toArray();
  if (flagged.length === most) return flagged;
  const byName = db.contacts.orderBy('nameKey').filter(({ standing }) => !standing.flagged);
  return [...flagged, ...(await byName.limit(most - flagged.length).toArray())];
}

/**
 * The ids of all contacts that pass the filters, in order.
 * @param found the contacts that a search found, best first; they stay in that order unless the filters name another
 */
export async function filteredIds(
  db: Database,
  filters: ContactFilters,
  today: Day,
  found?: readonly Id[],
): Promise<Id[]> {
  const { tag, offer, knows, only, sort, down } = filters;
  const tests = await Promise.all([
    found && sort && isAmong(new Set(found)),
    tag !== undefined && isAmong(await idsTagged(db, tag)),
    only && isAmong(new Set(await idsOf(db, only, today))),
    offer
      ? isAmong(await idsInOfferGroups(db, offer, ...groupsBy[knows ?? 'any']))
      : knows && isAmong(new Set(await idsInList(db, knowledgeLists[knows]))),
  ]);
  const active = tests.filter((test) => !!test);
  const passes: IdTest = (id) => active.every((test) => test(id));
  if (found && !sort) return found.filter(passes);
  const byName = await idsByName(db);
  const { ranked, unranked } = await orders[sort ?? 'tell'](db, active.length ? byName.filter(passes) : byName);
  return [...(down ? [...ranked].reverse() : ranked), ...unranked];
}

type IdTest = (id: Id) => boolean;
const isAmong =
  (ids: ReadonlySet<Id>): IdTest =>
  (id) =>
    ids.has(id);

/** The ids in an index, in its order; contacts without a key there are left out. */
const idsOrderedBy = async (db: Database, index: string) => (await db.contacts.orderBy(index).primaryKeys()) as Id[];

/** Everybody by name, as of an entry of the change log. */
interface ByName {
  seq: number;
  ids: Promise<readonly Id[]>;
}
const cachedNames = new WeakMap<Database, ByName>();

/** Read once for all filters and orders: with 100,000 it takes a second, and a name changes by commands alone. */
async function idsByName(db: Database): Promise<readonly Id[]> {
  const seq = await lastLogEntry(db);
  const cached = cachedNames.get(db);
  if (cached?.seq === seq) return cached.ids;
  const ids = idsOrderedBy(db, 'nameKey');
  cachedNames.set(db, { seq, ids });
  ids.catch(() => cachedNames.delete(db));
  return ids;
}

/** The contacts that an order ranks, and the others, who come last in both directions. */
interface Ordered {
  ranked: readonly Id[];
  unranked: readonly Id[];
}

/** Each order takes ids by name, and moves only those that differ in it. */
const orders: Record<SortOrder, (db: Database, byName: readonly Id[]) => Promise<Ordered>> = {
  name: async (_, byName) => ({ ranked: byName, unranked: [] }),
  // Contacts who needn't be told come after the flagged, and first when the order is reversed.
  tell: async (db, byName) => ({
    ranked: withFirst(await idsInList(db, 'flagged'), byName),
    unranked: [],
  }),
  due: async (db, byName) => {
    const [ids, days] = await Promise.all([idsOrderedBy(db, 'due'), db.contacts.orderBy('due').keys()]);
    return sortedByText(byName, new Map(ids.map((id, i) => [id, days[i] as Day])));
  },
  company: async (db, byName) => sortedByText(byName, await companies(db)),
};

/** These first, in their order, as far as they are in the list. */
function withFirst(first: readonly Id[], all: readonly Id[]): Id[] {
  const isIn = new Set(all);
  const front = new Set(first.filter((id) => isIn.has(id)));
  return [...front, ...all.filter((id) => !front.has(id))];
}

/** By a text for each; equals stay in the order they had. */
function sortedByText(all: readonly Id[], texts: ReadonlyMap<Id, string>): Ordered {
  const ranked = all.filter((id) => texts.has(id));
  const unranked = all.filter((id) => !texts.has(id));
  return { ranked: ranked.sort((a, b) => compareTexts(texts.get(a)!, texts.get(b)!)), unranked };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The folded companies, from the lines of search. */
async function companies(db: Database): Promise<Map<Id, string>> {
  const found = new Map<Id, string>();
  for (const { ids, text } of await readSearchBlocks(db)) {
    const lines = text.split('\n');
    for (const [i, id] of ids.entries()) {
      const company = lines[i + 1]?.split('\t', 2)[1];
      if (company) found.set(id, company);
    }
  }
  return found;
}

/** The ids that pass a quick filter. */
async function idsOf(db: Database, filter: QuickFilter, today: Day): Promise<Id[]> {
  if (filter === 'due') return (await dueBy(db, today).primaryKeys()) as Id[];
  if (filter === 'circle') return (await db.contacts.where('circle').equals(1).primaryKeys()) as Id[];
  return idsInList(db, filter);
}

/** The lists of those whom an offer concerns: all, and by what they know. */
const groupsBy = {
  any: ['toTell', 'untold', 'knows'],
  yes: ['knows'],
  no: ['toTell'],
  apart: ['untold'],
} as const;

const knowledgeLists = { yes: 'knows', no: 'flagged', apart: 'apart' } as const;
