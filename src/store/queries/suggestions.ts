/** Whom to tell today: a few of the flagged, and fewer once some were told. */
import { today as dayAt } from '../../domain/days';
import type { Day, Id } from '../../domain/model';
import type { LogEntry } from '../changeLog';
import type { Database } from '../database';
import type { ContactRecord } from '../records';
import { clockTime } from '../write/clock';
import { offerRange } from './contacts/listRanges';

/** Which suggestions are wanted. */
export interface SuggestionQuery {
  /** Only contacts who don't know this offer. */
  offer?: Id | undefined;
  /** So many at least; without it, the few of today. */
  most?: number | undefined;
}

/** Whom to tell, the best first. */
export interface Suggestions {
  tellFirst: ContactRecord[];
  /** Whether more could be told than are suggested. */
  more: boolean;
  /** How many were told today. */
  toldToday: number;
}

/** Three people a day, not three hundred; a remainder of one or two is not worth hiding. */
const suggestionsADay = 3;
const remainder = 2;

/** Whom to tell today, of one offer or any. */
export async function suggestions(db: Database, today: Day, { offer, most }: SuggestionQuery): Promise<Suggestions> {
  const toldToday = await countTold(db, today);
  const wanted = most ?? Math.max(suggestionsADay - toldToday, 0);
  const first = await tellFirstRows(db, today, wanted + remainder + 1, offer);
  const more = first.length > wanted + remainder;
  return { tellFirst: more ? first.slice(0, wanted) : first, more, toldToday };
}

/** Entries of the log that are read. */
const mostToldRead = 50;

/** How many contacts were told on a day, by the latest entries of the log. */
async function countTold(db: Database, day: Day): Promise<number> {
  const told = await db.log.where('command').equals('told').reverse().limit(mostToldRead).toArray();
  const onDay = told.filter((entry) => !entry.undoneAt && entryDay(entry) === day);
  return new Set(onDay.flatMap(({ contacts }) => contacts)).size;
}

const entryDay = ({ clock }: LogEntry): Day => dayAt(new Date(clockTime(clock)));

/** Whom to tell first, of one offer or any, without the snoozed. Both indexes hold the flagged only, in that order. */
export function tellFirstRows(db: Database, today: Day, most: number, offer?: Id): Promise<ContactRecord[]> {
  const flagged = offer ? offerRange(db, offer, 'toTell') : db.contacts.orderBy('standing.tellRank');
  return flagged
    .filter(({ snoozed }) => !(snoozed && snoozed > today))
    .limit(most)
    .toArray();
}
