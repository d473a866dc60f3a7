/** What the surfaces ask of the store. Each is a short range read; Dexie's liveQuery keeps them live on our own pages. */
import { addDays, today as dayAt, earliest } from '../../domain/days';
import type { Limits } from '../../domain/limits';
import type { Day, Id } from '../../domain/model';
import type { Database } from '../database';
import { offerIndexKey } from '../offerIndex';
import {
  type ContactRecord,
  type Counts,
  type DatedRecord,
  type LogEntry,
  namedValues,
  type OfferRecord,
  type RecentTags,
} from '../records';
import { clockTime } from '../write/clock';
import { readLimits } from './limitsInUse';

/** The offers, the main one first. */
export async function listOffers(db: Database): Promise<OfferRecord[]> {
  return (await db.offers.orderBy('place').toArray()).filter(({ deleted }) => !deleted);
}

/** How many contacts there are and how many of them don't know an offer. */
export async function contactCounts(db: Database): Promise<Omit<Counts, 'key'>> {
  return ((await db.meta.get('counts')) as Counts | undefined) ?? { contacts: 0, flagged: 0 };
}

/** Whom the popup is asked for. */
export interface PopupQuery {
  today: Day;
  /** Only who doesn't know this offer. */
  offer?: Id;
  /** So many suggestions at least; without it, the few of today. */
  most?: number;
}

export interface PopupContents {
  offers: OfferRecord[];
  counts: Omit<Counts, 'key'>;
  tellFirst: ContactRecord[];
  /** Whether more could be told than are suggested. */
  more: boolean;
  /** How many were told today. */
  toldToday: number;
  due: ContactRecord[];
  /** The records of those people, by contact: what the reasons are made of. */
  records: Map<Id, DatedRecord[]>;
  cadences: Record<string, number>;
  limits: Limits;
}

/** Three people a day, not three hundred; a remainder of one or two is not worth hiding. */
const aDay = 3;
const remainder = 2;
const mostDue = 20;

/** All that the popup opens with, in one read transaction of short ranges. */
export function popupContents(db: Database, { today, offer, most }: PopupQuery): Promise<PopupContents> {
  return db.transaction('r', [db.contacts, db.datedRecords, db.offers, db.log, db.settings, db.meta], async () => {
    const toldToday = await toldOn(db, today);
    const room = most ?? Math.max(aDay - toldToday, 0);
    const [list, kept, first, due, cadences, numbers] = await Promise.all([
      listOffers(db),
      contactCounts(db),
      tellFirstRows(db, today, room + remainder + 1, offer),
      dueBy(db, today).limit(mostDue).toArray(),
      db.settings.get('cadences'),
      readLimits(db),
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
      records: await datedRecordsOf(db, ids),
      cadences: namedValues<number>(cadences),
      limits: numbers,
    };
  });
}

/** The records of these contacts. */
export async function datedRecordsOf(db: Database, contacts: Id[]): Promise<Map<Id, DatedRecord[]>> {
  const records = new Map<Id, DatedRecord[]>(contacts.map((id) => [id, []]));
  for (const record of await db.datedRecords.where('contact').anyOf(contacts).toArray())
    if (!record.deleted) records.get(record.contact)?.push(record);
  return records;
}

const lately = 50;

/** How many were told on a day, as far as the latest changes say. */
async function toldOn(db: Database, day: Day): Promise<number> {
  const told = await db.log
    .where('command')
    .equals('told')
    .reverse()
    .limit(lately)
    .filter((change) => !change.undoneBy && dayOf(change) === day)
    .toArray();
  return new Set(told.flatMap(({ contacts }) => contacts)).size;
}

const dayOf = ({ clock }: LogEntry): Day => dayAt(new Date(clockTime(clock)));

/** Contacts with whom something is due by a day, the longest due first. */
const dueBy = (db: Database, day: Day) => db.contacts.where('due').belowOrEqual(day);

/** With how many contacts a day has come that the user set; counting stops at `most`. */
export function dueCount(db: Database, day: Day, most: number): Promise<number> {
  return db.contacts.where('dueByUser').belowOrEqual(day).limit(most).count();
}

/** The next day on which something is due, or on which a standing turns. */
export async function nextDay(db: Database, today: Day): Promise<Day | undefined> {
  const [due, dueByUser, turns] = await Promise.all([
    db.contacts.where('due').above(today).first(),
    // Of each contact only the first day is kept: with thanks owed since last week, tomorrow's reminder is not it.
    db.contacts.where('dueByUser').above(today).first(),
    db.contacts.where('standing.until').above(today).first(),
  ]);
  return earliest([due?.due, dueByUser?.dueByUser, turns?.standing.until].filter((day) => day !== undefined));
}

/** Whom to tell first, of one offer or any: each index holds the flagged only, in that order. Who is snoozed waits. */
export function tellFirstRows(db: Database, today: Day, most: number, offer?: Id): Promise<ContactRecord[]> {
  const flagged = offer ? offerIndexKey(db, offer, 'toTell') : db.contacts.orderBy('standing.tellRank');
  return flagged
    .filter(({ snoozed }) => !(snoozed && snoozed > today))
    .limit(most)
    .toArray();
}

const offered = 500;

/** Tags to offer: those used last, then the rest by name. */
export async function listTags(db: Database): Promise<string[]> {
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
const meeting = ['touchpoint', 'attendance', 'capture'];

/** The latest event of the last two weeks or planned for today, as touchpoints entered lately or the events name it. */
export async function recentEvent(db: Database, today: Day): Promise<RecentEvent | null> {
  const since = addDays(today, -eventDays);
  // Each kind by itself: the index of several kinds at once has them one after the other, not by time.
  const changes = await Promise.all(
    meeting.map((kind) => db.log.where('command').equals(kind).reverse().limit(lately).toArray()),
  );
  const newest = changes.flat().sort((a, b) => (b.seq ?? 0) - (a.seq ?? 0));
  const ids = newest.flatMap(({ changes: steps }) =>
    steps.flatMap(({ table, id }) => (table === 'datedRecords' ? [id] : [])),
  );
  const [records, kept] = await Promise.all([
    db.datedRecords.bulkGet([...new Set(ids)].slice(0, mostRecords)),
    db.events.toArray(),
  ]);
  const named = records.flatMap((record) =>
    record?.type === 'touchpoint' && record.event && !record.deleted ? [{ name: record.event, on: record.on }] : [],
  );
  const own = kept.flatMap(({ id: name, on, next, deleted }) =>
    deleted ? [] : [on, next].flatMap((one) => (one ? [{ name, on: one }] : [])),
  );
  return [...named, ...own]
    .filter(({ on }) => on > since && on <= today)
    .reduce<RecentEvent | null>((best, one) => (best && best.on >= one.on ? best : one), null);
}

const mostRecords = 200;

/** Whether a standing is due to change by the passing of days. */
export async function areStandingsBehind(db: Database, today: Day): Promise<boolean> {
  return !!(await db.contacts.where('standing.until').belowOrEqual(today).first());
}
