/**
 * The keys of the index `lists`: in which lists a contact is. A list is one range of this index, in order, however many
 * contacts there are, and how many are in it is counted with each change (meta.ts).
 */

import type { Day, Id, Rung, Standing } from '../domain/model';
import { height } from '../domain/relation/awareness';
import { hasUnknownTrade } from '../domain/relation/fit';

/** An offer, or nothing for the lists that ask for none; the list; and what orders the contacts in it. */
export type ListKey = [offer: Id | '', list: number, ...order: (number | string)[]];

/** The lists of each offer. A contact whom it concerns is in one of the first three; the others overlap with them. */
export const offerGroups = {
  /** Doesn't know it, or may have forgotten, and is flagged; in the order of whom to tell first. */
  toTell: 0,
  /** Doesn't know it, and nothing is lost by that: apart from those who don't know. */
  untold: 1,
  knows: 2,
  fits: 3,
  /** Knows it, whether or not it concerns them, and not set aside; by rung and name. */
  onRung: 4,
  /** Fits it or asked for it, has written with you, and was never told: who asked first, then by their messages. */
  overlooked: 5,
  /** The same, and was told: the latest messages first. */
  mentioned: 6,
} as const;
export type OfferGroup = keyof typeof offerGroups;

/** The lists that ask for no offer; whoever was set aside is in `aside` alone. */
export const contactLists = {
  aside: 0,
  /** Flagged; in the order of whom to tell first. */
  flagged: 1,
  /** Knows every offer that concerns them. */
  knows: 2,
  /** Neither of the two. */
  apart: 3,
  /** With an open goal. */
  goal: 4,
  /** Thanks are due, the longest first. */
  owed: 5,
  /** With touchpoints that have a character, those with the most first. */
  map: 6,
  /** With benefits, the latest first. */
  benefits: 7,
  /** In the circle first, then those between whom and you most was answered. */
  circle: 8,
  /** Understands an offer at least; who recommended you most often first. */
  speaks: 9,
  /** Met at an event, the latest first. */
  events: 10,
  /** What they do or look for is written down. */
  wishes: 11,
  /** Worth finding again, the less familiar first. */
  reconnect: 12,
  /** Fits an offer. */
  fits: 13,
  /** Has written with you, and nothing tells what they do; those with the most messages first. */
  unknownTrade: 14,
} as const;
export type ContactListName = keyof typeof contactLists;

/** What the keys are made of. */
interface Listed {
  standing: Standing;
  /** The folded name. */
  nameKey?: string | undefined;
  setAside?: boolean;
  circle?: 1;
  headline?: string | undefined;
  does?: string | undefined;
  looksFor?: string | undefined;
  tags?: string[] | undefined;
}

/** A contact's keys. */
export const listKeys = (row: Listed): ListKey[] => [...offerKeys(row), ...contactKeys(row)];

function offerKeys(row: Listed): ListKey[] {
  const { standing, nameKey = '', setAside } = row;
  const { offers, concerns, fits, tellRank } = standing;
  return Object.entries(offers).flatMap(([id, { rung, knows }]): ListKey[] => [
    ...(concerns.includes(id) ? [concernedKey(id, knows, tellRank)] : []),
    ...(fits.includes(id) ? [[id, offerGroups.fits] satisfies ListKey] : []),
    ...(knows && !setAside ? [[id, offerGroups.onRung, height(rung), nameKey] satisfies ListKey] : []),
    ...auditKeys(row, id, rung),
  ]);
}

/** In the order of mentions/audit.ts. */
function auditKeys({ standing, nameKey = '', setAside }: Listed, id: Id, rung: Rung): ListKey[] {
  const { messages, asked, last } = standing.summary ?? {};
  const isAsked = !!asked?.includes(id);
  if (!messages || !last || setAside || !(isAsked || standing.fits.includes(id))) return [];
  if (rung !== 'unaware') return [[id, offerGroups.mentioned, latestFirst(last), nameKey]];
  return [[id, offerGroups.overlooked, isAsked ? 0 : 1, 0 - messages, latestFirst(last), nameKey]];
}

function concernedKey(id: Id, knows: boolean, tellRank: Standing['tellRank']): ListKey {
  if (knows) return [id, offerGroups.knows];
  return tellRank ? [id, offerGroups.toTell, ...tellRank] : [id, offerGroups.untold];
}

function contactKeys(row: Listed): ListKey[] {
  const { nameKey = '' } = row;
  if (row.setAside) return [['', contactLists.aside, nameKey]];
  const orders = { ...knowledgeOrder(row.standing), ...otherOrders(row) };
  return Object.entries(orders).flatMap(([list, order]): ListKey[] =>
    order ? [['', contactLists[list as ContactListName], ...order, nameKey]] : [],
  );
}

type Order = (number | string)[] | false;

/** Of those who don't know an offer, who knows, and the rest, everybody is in one: every count is by this rule. */
function knowledgeOrder({ offers, concerns, tellRank }: Standing): Partial<Record<ContactListName, Order>> {
  if (tellRank) return { flagged: tellRank };
  return concerns.length && concerns.every((id) => offers[id]?.knows) ? { knows: [] } : { apart: [] };
}

/** Most first, latest first: an index only counts up. */
function otherOrders(row: Listed): Partial<Record<ContactListName, Order>> {
  const { standing, circle, does, looksFor } = row;
  const { summary } = standing;
  const common = { wishes: !!(does || looksFor) && [], fits: standing.fits.length > 0 && [] };
  const rung = Math.max(0, ...Object.values(standing.offers).map((one) => height(one.rung)));
  const answered = summary ? Math.min(summary.given, summary.received) : 0;
  const inCircle = (!!circle || answered > 0) && [circle ? 0 : 1, 0 - answered];
  if (!summary) return { ...common, circle: inCircle };
  const { goal, owed, social, business, lastBenefit, lastEvent, recommended, reconnect } = summary;
  return {
    ...common,
    circle: inCircle,
    goal: !!goal && [goal.by ?? '9999'],
    owed: !!owed && [owed],
    map: social + business > 0 && [0 - social - business],
    benefits: !!lastBenefit && [latestFirst(lastBenefit)],
    events: !!lastEvent && [latestFirst(lastEvent)],
    speaks: rung >= height('understands') && [0 - recommended, 0 - rung],
    reconnect: reconnect !== undefined && [reconnect],
    unknownTrade: isUnsorted(row) && [0 - (summary.messages ?? 0), latestFirst(summary.last ?? '')],
  };
}

/** Nobody can tell whether they fit an offer: they fit and asked for none by what is known, and were told of none. */
const isUnsorted = ({ standing: { summary, offers, fits }, ...row }: Listed): boolean =>
  !!summary?.messages &&
  !!summary.last &&
  !summary.asked?.length &&
  !fits.length &&
  hasUnknownTrade(row) &&
  Object.values(offers).every(({ rung }) => rung === 'unaware');

const latestFirst = (day: Day): number => 0 - Number(day.replaceAll('-', ''));

/** How many contacts are in each list, by `listCountKey`; lists that are empty have no number. */
export type ListCounts = Record<string, number>;

/** What the count of a list is filed under; of those who know an offer, each rung has its own. */
export const listCountKey = ([offer, list, rung]: readonly [Id | '', number, ...unknown[]]): string =>
  offer && list === offerGroups.onRung ? `${offer}/${list}/${rung}` : `${offer}/${list}`;

/** Counts the lists of a contact in, or with -1 out. */
export function countLists(counts: ListCounts, keys: readonly ListKey[] = [], by: 1 | -1 = 1): void {
  for (const key of keys) addTo(counts, listCountKey(key), by);
}

/** The counts, moved by others. */
export function addCounts(counts: ListCounts, moved: ListCounts): ListCounts {
  const sums = { ...counts };
  for (const [name, by] of Object.entries(moved)) addTo(sums, name, by);
  return sums;
}

function addTo(counts: ListCounts, name: string, by: number): void {
  const count = (counts[name] ?? 0) + by;
  if (count) counts[name] = count;
  else delete counts[name];
}
