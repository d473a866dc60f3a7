/**
 * Everybody as a list of ids, filtered and in order, without reading the contacts: names, tags, days and ranks come from
 * the indexes' keys alone, companies from the packs. Rows are read for those in sight only.
 */

import type { Day, Id } from '../../domain/model';
import { fold } from '../../language/folding';
import type { Database } from '../database';
import { idsInOfferIndex } from '../offerIndex';
import type { ContactRecord } from '../records';
import { searchLinesOf } from '../search/search';
import { lastLogEntry } from './logFollower';
import { listOffers } from './queries';

export const sortOrders = ['name', 'company', 'tell', 'due'] as const;
export type SortOrder = (typeof sortOrders)[number];
type QuickFilter = 'due' | 'circle' | 'fits' | 'aside';

/** To whom and in what order a list is narrowed. */
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
 * The ids of all whom the filters let through, in the order asked for. `found` are those whom a search found, best first:
 * they keep that order unless another is asked for.
 */
export async function filteredIds(
  db: Database,
  asked: ContactFilters,
  today: Day,
  found?: readonly Id[],
): Promise<Id[]> {
  const { tag, offer, knows, only, sort, down } = asked;
  const tests = await Promise.all([
    found && sort && among(new Set(found)),
    tag !== undefined && among(await taggedWith(db, tag)),
    only && among(await onlyThose[only](db, today)),
    offer ? among(await idsInOfferIndex(db, [offer], ...placesFor[knows ?? 'any'])) : knows && whoKnows(db, knows),
  ]);
  const wanted = tests.filter((test) => !!test);
  const through = (id: Id) => wanted.every((isIn) => isIn(id));
  if (found && !sort) return found.filter(through);
  const byName = await idsByName(db);
  const { told, silent } = await orders[sort ?? 'name'](db, wanted.length ? byName.filter(through) : byName);
  return [...(down ? [...told].reverse() : told), ...silent];
}

type Test = (id: Id) => boolean;
const among =
  (ids: ReadonlySet<Id>): Test =>
  (id) =>
    ids.has(id);

/** The keys of an index, in its order: who has nothing there is not among them. */
const idsBy = async (db: Database, index: string) => (await db.contacts.orderBy(index).primaryKeys()) as Id[];

/** Everybody by name, as of an entry of the change log. */
interface ByName {
  seq: number;
  ids: Promise<readonly Id[]>;
}
const namesRead = new WeakMap<Database, ByName>();

/** Read once for all filters and orders: with 100,000 it takes a second, and a name changes by commands alone. */
async function idsByName(db: Database): Promise<readonly Id[]> {
  const seq = await lastLogEntry(db);
  const before = namesRead.get(db);
  if (before?.seq === seq) return before.ids;
  const ids = idsBy(db, 'nameKey');
  namesRead.set(db, { seq, ids });
  ids.catch(() => namesRead.delete(db));
  return ids;
}

/** Those of whom an order has something to say, and the others, who come last whichever way it is turned. */
interface Ordered {
  told: readonly Id[];
  silent: readonly Id[];
}

/** Each order takes ids by name, and moves only those that differ in it. */
const orders: Record<SortOrder, (db: Database, byName: readonly Id[]) => Promise<Ordered>> = {
  name: async (_, byName) => ({ told: byName, silent: [] }),
  // Who needs no telling stands at the order's other end: there is something to say of everybody.
  tell: async (db, byName) => ({ told: ahead(await idsBy(db, 'standing.tellRank'), byName), silent: [] }),
  due: async (db, byName) => {
    const [ids, days] = await Promise.all([idsBy(db, 'due'), db.contacts.orderBy('due').keys()]);
    return sorted(byName, new Map(ids.map((id, i) => [id, days[i] as Day])));
  },
  company: async (db, byName) => sorted(byName, await companies(db)),
};

/** These first, in their order, as far as they are in the list. */
function ahead(first: readonly Id[], all: readonly Id[]): Id[] {
  const isIn = new Set(all);
  const front = new Set(first.filter((id) => isIn.has(id)));
  return [...front, ...all.filter((id) => !front.has(id))];
}

/** By a text each; the order of before settles equals. */
function sorted(all: readonly Id[], texts: ReadonlyMap<Id, string>): Ordered {
  const told = all.filter((id) => texts.has(id));
  const silent = all.filter((id) => !texts.has(id));
  return { told: told.sort((a, b) => compare(texts.get(a)!, texts.get(b)!)), silent };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The folded companies, from the lines of search. */
async function companies(db: Database): Promise<Map<Id, string>> {
  const found = new Map<Id, string>();
  for (const { ids, text } of await searchLinesOf(db)) {
    const lines = text.split('\n');
    for (const [i, id] of ids.entries()) {
      const company = lines[i + 1]?.split('\t', 2)[1];
      if (company) found.set(id, company);
    }
  }
  return found;
}

async function taggedWith(db: Database, tag: string): Promise<Set<Id>> {
  return new Set(
    (await db.contacts
      .where('tags')
      .anyOf(await spellings(db, tag))
      .primaryKeys()) as Id[],
  );
}

/** Whether anybody has a tag. Who is deleted keeps theirs, in case they come back. */
export async function isTagged(db: Database, tag: string): Promise<boolean> {
  const having = db.contacts.where('tags').anyOf(await spellings(db, tag));
  return !!(await having.filter(({ deleted }) => !deleted).first());
}

/** Tags are the same however they are spelt; the index knows them as they were typed. */
async function spellings(db: Database, tag: string): Promise<string[]> {
  const wanted = fold(tag);
  return ((await db.contacts.orderBy('tags').uniqueKeys()) as string[]).filter((one) => fold(one) === wanted);
}

const onlyThose: Record<QuickFilter, (db: Database, today: Day) => Promise<Set<Id>>> = {
  due: async (db, today) => new Set((await db.contacts.where('due').belowOrEqual(today).primaryKeys()) as Id[]),
  circle: async (db) => new Set((await db.contacts.where('circle').equals(1).primaryKeys()) as Id[]),
  fits: async (db) => idsInOfferIndex(db, await offerIds(db), 'fits'),
  aside: (db) => throughAll(db, ({ setAside }) => !!setAside),
};

const offerIds = async (db: Database): Promise<Id[]> => (await listOffers(db)).map(({ id }) => id);

/** Where those stand whom an offer concerns, and who of them knows it or doesn't. */
const placesFor = {
  any: ['toTell', 'untold', 'knows'],
  yes: ['knows'],
  no: ['toTell', 'untold'],
} as const;

/** Who knows all that concerns them: some offer, and none that they don't. */
async function whoKnows(db: Database, knows: 'no' | 'yes'): Promise<Test> {
  const offers = await offerIds(db);
  const [knowing, lacking] = await Promise.all([
    idsInOfferIndex(db, offers, ...placesFor.yes),
    offers.length > 1 ? idsInOfferIndex(db, offers, ...placesFor.no) : new Set<Id>(),
  ]);
  const isKnowing: Test = (id) => knowing.has(id) && !lacking.has(id);
  return knows === 'yes' ? isKnowing : (id) => offers.length > 0 && !isKnowing(id);
}

const piece = 2000;

/** Looks at each contact; the one filter that needs it is seldom asked for. */
async function throughAll(db: Database, isIn: (row: ContactRecord) => boolean): Promise<Set<Id>> {
  const ids = new Set<Id>();
  for (let after = ''; ; ) {
    const rows = await db.contacts.where('id').above(after).limit(piece).toArray();
    for (const row of rows) if (!row.deleted && isIn(row)) ids.add(row.id);
    if (rows.length < piece) return ids;
    after = rows.at(-1)!.id;
  }
}
