/** What the surfaces ask of the store. Each is a short range read; Dexie's liveQuery keeps them live on our own pages. */
import type { Day, Id } from '../domain/words';
import type { Database } from './database';
import type { ContactRecord, Counts, Fact, OfferRecord, RecentTags } from './records';

/** The offers, the main one first. */
export async function offers(db: Database): Promise<OfferRecord[]> {
  return (await db.offers.orderBy('place').toArray()).filter(({ deleted }) => !deleted);
}

/** How many contacts there are and how many of them don't know an offer. */
export async function counts(db: Database): Promise<Omit<Counts, 'key'>> {
  return ((await db.meta.get('counts')) as Counts | undefined) ?? { contacts: 0, flagged: 0 };
}

export interface Popup {
  offers: OfferRecord[];
  counts: Omit<Counts, 'key'>;
  tellFirst: ContactRecord[];
  /** The facts of those people, by contact: what the reasons are made of. */
  facts: Map<Id, Fact[]>;
}

/** All that the popup opens with, in one read transaction. */
export function popup(db: Database, most: number): Promise<Popup> {
  return db.transaction('r', [db.contacts, db.facts, db.offers, db.meta], async () => {
    const [list, kept, first] = await Promise.all([offers(db), counts(db), tellFirst(db, most)]);
    const facts = new Map<Id, Fact[]>(first.map(({ id }) => [id, []]));
    for (const fact of await db.facts
      .where('contact')
      .anyOf([...facts.keys()])
      .toArray())
      facts.get(fact.contact)?.push(fact);
    return { offers: list, counts: kept, tellFirst: first, facts };
  });
}

/** Whom to tell first: the index holds the flagged contacts only, in that order. */
export function tellFirst(db: Database, most: number): Promise<ContactRecord[]> {
  return db.contacts.orderBy('standing.tell').limit(most).toArray();
}

const offered = 500;

/** Tags to offer: those used last, then the rest by name. */
export async function tags(db: Database): Promise<string[]> {
  const recent = ((await db.meta.get('recentTags')) as RecentTags | undefined)?.tags ?? [];
  const all = (await db.contacts.orderBy('tags').limit(5000).uniqueKeys()) as string[];
  return [...new Set([...recent, ...all])].slice(0, offered);
}

/** Whether a standing is due to change by the passing of days. */
export async function isBehind(db: Database, today: Day): Promise<boolean> {
  return !!(await db.contacts.where('standing.until').belowOrEqual(today).first());
}
