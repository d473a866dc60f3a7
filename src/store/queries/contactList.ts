/**
 * Everybody as a list of ids, filtered and in order, without reading the contacts: names, tags, days and ranks come
 * from the indexes' keys alone, companies from the lines of search. Rows are read for those in sight only.
 */

import type { Day, Id } from '../../domain/model';
import type { Database } from '../database';
import type { ContactRecord } from '../records';
import { readSearchBlocks } from '../search/search';
import { listOffers } from './listOffers';
import { lastLogEntry } from './logEntries';
import { idsInOfferGroups } from './offerRanges';
import { idsTagged } from './tags';

/** The orders of the table; `tell` is whom to tell first. */
export const sortOrders = ['name', 'company', 'tell', 'due'] as const;
export type SortOrder = (typeof sortOrders)[number];
type QuickFilter = 'due' | 'circle' | 'fits' | 'aside';

/** Who is in a list, and in what order. */
export interface ContactFilters {
  tag?: string;
  offer?: Id;
  knows?: 'no' | 'yes';
  only?: QuickFilter;
  sort?: SortOrder;
  down?: '1';
}

/** The first of everybody by name, at once: what is seen while the whole list is read. */
export const firstContactsByName = (db: Database, most: number): Promise<ContactRecord[]> =>
  db.contacts.orderBy('nameKey').limit(most).toArray();

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
    only && isAmong(await quickFilters[only](db, today)),
    offer
      ? isAmong(await idsInOfferGroups(db, [offer], ...groupsBy[knows ?? 'any']))
      : knows && knowledgeTest(db, knows),
  ]);
  const active = tests.filter((test) => !!test);
  const passes: IdTest = (id) => active.every((test) => test(id));
  if (found && !sort) return found.filter(passes);
  const byName = await idsByName(db);
  const { ranked, unranked } = await orders[sort ?? 'name'](db, active.length ? byName.filter(passes) : byName);
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
    ranked: withFirst(await idsOrderedBy(db, 'standing.tellRank'), byName),
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

const quickFilters: Record<QuickFilter, (db: Database, today: Day) => Promise<Set<Id>>> = {
  due: async (db, today) => new Set((await db.contacts.where('due').belowOrEqual(today).primaryKeys()) as Id[]),
  circle: async (db) => new Set((await db.contacts.where('circle').equals(1).primaryKeys()) as Id[]),
  fits: async (db) => idsInOfferGroups(db, await offerIds(db), 'fits'),
  aside: (db) => idsWhere(db, ({ setAside }) => !!setAside),
};

const offerIds = async (db: Database): Promise<Id[]> => (await listOffers(db)).map(({ id }) => id);

/** The groups of those whom an offer concerns: all, and those who know it or don't. */
const groupsBy = {
  any: ['toTell', 'untold', 'knows'],
  yes: ['knows'],
  no: ['toTell', 'untold'],
} as const;

/** A contact knows what concerns them if there is such an offer and none that they don't know. */
async function knowledgeTest(db: Database, knows: 'no' | 'yes'): Promise<IdTest> {
  const offers = await offerIds(db);
  const [knowing, lacking] = await Promise.all([
    idsInOfferGroups(db, offers, ...groupsBy.yes),
    offers.length > 1 ? idsInOfferGroups(db, offers, ...groupsBy.no) : new Set<Id>(),
  ]);
  const isKnowing: IdTest = (id) => knowing.has(id) && !lacking.has(id);
  return knows === 'yes' ? isKnowing : (id) => offers.length > 0 && !isKnowing(id);
}

const rowsAtOnce = 2000;

/** Reads every contact; the only filter that needs it is seldom used. */
async function idsWhere(db: Database, isIn: (row: ContactRecord) => boolean): Promise<Set<Id>> {
  const ids = new Set<Id>();
  for (let after = ''; ; ) {
    const rows = await db.contacts.where('id').above(after).limit(rowsAtOnce).toArray();
    for (const row of rows) if (!row.deleted && isIn(row)) ids.add(row.id);
    if (rows.length < rowsAtOnce) return ids;
    after = rows.at(-1)!.id;
  }
}
