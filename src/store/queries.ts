/** What the surfaces ask of the store. Each is a short range read; Dexie's liveQuery keeps them live on our own pages. */
import { addDays, today as dayAt, earliest } from '../domain/days';
import type { Limits } from '../domain/limits';
import type { Day, Id } from '../domain/words';
import { at } from './byOffer';
import { msOf } from './clock';
import type { Database } from './database';
import {
  type Change,
  type ContactRecord,
  type Counts,
  type Fact,
  type OfferRecord,
  ownOf,
  type RecentTags,
} from './records';
import { limits } from './settings';

/** The offers, the main one first. */
export async function offers(db: Database): Promise<OfferRecord[]> {
  return (await db.offers.orderBy('place').toArray()).filter(({ deleted }) => !deleted);
}

/** How many contacts there are and how many of them don't know an offer. */
export async function counts(db: Database): Promise<Omit<Counts, 'key'>> {
  return ((await db.meta.get('counts')) as Counts | undefined) ?? { contacts: 0, flagged: 0 };
}

/** Whom the popup is asked for. */
export interface Asked {
  today: Day;
  /** Only who doesn't know this offer. */
  offer?: Id;
  /** So many suggestions at least; without it, the few of today. */
  most?: number;
}

export interface Popup {
  offers: OfferRecord[];
  counts: Omit<Counts, 'key'>;
  tellFirst: ContactRecord[];
  /** Whether more could be told than are suggested. */
  more: boolean;
  /** How many were told today. */
  toldToday: number;
  due: ContactRecord[];
  /** The facts of those people, by contact: what the reasons are made of. */
  facts: Map<Id, Fact[]>;
  cadences: Record<string, number>;
  limits: Limits;
}

/** Three people a day, not three hundred; a remainder of one or two is not worth hiding. */
const aDay = 3;
const remainder = 2;
const mostDue = 20;

/** All that the popup opens with, in one read transaction of short ranges. */
export function popup(db: Database, { today, offer, most }: Asked): Promise<Popup> {
  return db.transaction('r', [db.contacts, db.facts, db.offers, db.changes, db.settings, db.meta], async () => {
    const toldToday = await toldOn(db, today);
    const room = most ?? Math.max(aDay - toldToday, 0);
    const [list, kept, first, due, paces, numbers] = await Promise.all([
      offers(db),
      counts(db),
      tellFirst(db, today, room + remainder + 1, offer),
      dueBy(db, today).limit(mostDue).toArray(),
      db.settings.get('paces'),
      limits(db),
    ]);
    const more = first.length > room + remainder;
    const suggested = more ? first.slice(0, room) : first;
    const ids = [...new Set([...suggested, ...due].map(({ id }) => id))];
    return {
      offers: list,
      counts: kept,
      tellFirst: suggested,
      more,
      toldToday,
      due,
      facts: await factsOf(db, ids),
      cadences: ownOf<number>(paces),
      limits: numbers,
    };
  });
}

/** The facts of these contacts. */
export async function factsOf(db: Database, contacts: Id[]): Promise<Map<Id, Fact[]>> {
  const facts = new Map<Id, Fact[]>(contacts.map((id) => [id, []]));
  for (const fact of await db.facts.where('contact').anyOf(contacts).toArray())
    if (!fact.deleted) facts.get(fact.contact)?.push(fact);
  return facts;
}

const lately = 50;

/** How many were told on a day, as far as the latest changes say. */
async function toldOn(db: Database, day: Day): Promise<number> {
  const told = await db.changes
    .where('do')
    .equals('told')
    .reverse()
    .limit(lately)
    .filter((change) => !change.undone && dayOf(change) === day)
    .toArray();
  return new Set(told.flatMap(({ contacts }) => contacts)).size;
}

const dayOf = ({ clock }: Change): Day => dayAt(new Date(msOf(clock)));

/** Contacts with whom something is due by a day, the longest due first. */
const dueBy = (db: Database, day: Day) => db.contacts.where('due').belowOrEqual(day);

/** With how many contacts a day has come that the user set; counting stops at `most`. */
export function dueCount(db: Database, day: Day, most: number): Promise<number> {
  return db.contacts.where('promised').belowOrEqual(day).limit(most).count();
}

/** The next day on which something is due, or on which a standing turns. */
export async function nextDay(db: Database, today: Day): Promise<Day | undefined> {
  const [due, promised, turns] = await Promise.all([
    db.contacts.where('due').above(today).first(),
    // Of each contact only the first day is kept: with thanks owed since last week, tomorrow's reminder is not it.
    db.contacts.where('promised').above(today).first(),
    db.contacts.where('standing.until').above(today).first(),
  ]);
  return earliest([due?.due, promised?.promised, turns?.standing.until].filter((day) => day !== undefined));
}

/** Whom to tell first, of one offer or any: each index holds the flagged only, in that order. Who is snoozed waits. */
export function tellFirst(db: Database, today: Day, most: number, offer?: Id): Promise<ContactRecord[]> {
  const flagged = offer ? at(db, offer, 'toTell') : db.contacts.orderBy('standing.tell');
  return flagged
    .filter(({ snoozed }) => !(snoozed && snoozed > today))
    .limit(most)
    .toArray();
}

const offered = 500;

/** Tags to offer: those used last, then the rest by name. */
export async function tags(db: Database): Promise<string[]> {
  const recent = ((await db.meta.get('recentTags')) as RecentTags | undefined)?.tags ?? [];
  const all = (await db.contacts.orderBy('tags').limit(5000).uniqueKeys()) as string[];
  return [...new Set([...recent, ...all])].slice(0, offered);
}

/** An event of these days, whose people are added one after the other. */
export interface RecentEvent {
  name: string;
  on: Day;
}

const eventDays = 14;

/** What adds touchpoints one or some at a time. An import may hold thousands, and is not somebody's evening. */
const meeting = ['touchpoint', 'met', 'capture'];

/** The latest event of the last two weeks or planned for today, as touchpoints entered lately or the events name it. */
export async function recentEvent(db: Database, today: Day): Promise<RecentEvent | null> {
  const since = addDays(today, -eventDays);
  // Each kind by itself: the index of several kinds at once has them one after the other, not by time.
  const changes = await Promise.all(
    meeting.map((kind) => db.changes.where('do').equals(kind).reverse().limit(lately).toArray()),
  );
  const newest = changes.flat().sort((a, b) => (b.seq ?? 0) - (a.seq ?? 0));
  const ids = newest.flatMap(({ steps }) => steps.flatMap(({ table, id }) => (table === 'facts' ? [id] : [])));
  const [facts, kept] = await Promise.all([
    db.facts.bulkGet([...new Set(ids)].slice(0, mostFacts)),
    db.occasions.toArray(),
  ]);
  const named = facts.flatMap((fact) =>
    fact?.type === 'touchpoint' && fact.event && !fact.deleted ? [{ name: fact.event, on: fact.on }] : [],
  );
  const own = kept.flatMap(({ id: name, on, next, deleted }) =>
    deleted ? [] : [on, next].flatMap((one) => (one ? [{ name, on: one }] : [])),
  );
  return [...named, ...own]
    .filter(({ on }) => on > since && on <= today)
    .reduce<RecentEvent | null>((best, one) => (best && best.on >= one.on ? best : one), null);
}

const mostFacts = 200;

/** Whether a standing is due to change by the passing of days. */
export async function isBehind(db: Database, today: Day): Promise<boolean> {
  return !!(await db.contacts.where('standing.until').belowOrEqual(today).first());
}
