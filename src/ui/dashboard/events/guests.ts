/** The list of guests: each line told from those you know, and what is clear kept in one go. */
import { liveQuery } from 'dexie';
import { type Guest, type KnownPerson, matchKnown, parseGuestList } from '../../../capture/guestList';
import type { CommandInput } from '../../../commands/index';
import { addDays } from '../../../domain/days';
import type { Day } from '../../../domain/model';
import type { Database } from '../../../store/database';
import { searchContacts } from '../../../store/search/search';

/** A line as it was understood: a contact, somebody new, or a question. */
export interface ReadGuest extends Guest {
  contact?: string;
  ask: KnownPerson[];
  isTwice: boolean;
}

/** Answers to "Who is it?", by line; empty: somebody new. */
export type GuestAnswers = Record<string, string>;
/** Whom lines may mean, as far as they were looked up since the database changed. */
export type LookedUp = Map<string, Promise<KnownPerson[]>>;
type People = CommandInput<'attendance'>['people'];

const recentDays = 14;
const candidates = 20;
/** So many people the worker takes at once. */
const atOnce = 500;

/** The day that is proposed for a list: the planned one once it has come, or that of the last time if not long ago. */
export function proposedDay(next: Day | undefined, last: Day | undefined, now: Day): Day {
  if (next && next <= now && !(last && last > next)) return next;
  return last && last > addDays(now, -recentDays) ? last : now;
}

/** Tells each line from the contacts. A person named twice is kept once. */
export async function readGuests(db: Database, text: string, lookedUp: LookedUp = new Map()): Promise<ReadGuest[]> {
  const seen = new Set<string>();
  const lines: ReadGuest[] = [];
  for (const guest of parseGuestList(text)) {
    const known = await knownLike(db, guest, lookedUp);
    // An address or a profile tells who it is, though no name stands beside it.
    const named =
      guest.problem === 'noName'
        ? known.find(({ keys }) => keys.some((key) => keysOf(guest).includes(key)))
        : undefined;
    if (named) Object.assign(guest, { name: named.name, problem: undefined });
    const understood = guest.problem ? { ask: [] } : matchKnown(guest, known);
    const mark = understood.contact ?? `${guest.name} ${guest.company ?? ''} ${guest.email ?? guest.slug ?? ''}`;
    lines.push({ ...guest, ...understood, isTwice: !guest.problem && seen.has(mark) });
    if (!guest.problem) seen.add(mark);
  }
  return lines;
}

/** Calls back, also at first, whenever a line may mean somebody else than it did. @returns how to stop */
export function followPeople(db: Database, changed: () => void): () => void {
  const watched = liveQuery(async () => [
    await db.log.orderBy('seq').reverse().limit(1).keys(),
    // Search follows a moment later.
    await db.searchLines.orderBy('[id+rev]').keys(),
  ]).subscribe(changed);
  return () => watched.unsubscribe();
}

/** Whether it is clear who is meant. */
export const isReady = ({ line, name, contact, ask, isTwice }: ReadGuest, answers: GuestAnswers): boolean =>
  !!name && !isTwice && (!!contact || !ask.length || line in answers);

interface Keeping {
  text: string;
  answers: GuestAnswers;
  /** Sends the parts of the list, one after the other. @returns how many of them were kept */
  send(parts: People[]): Promise<number>;
}

/**
 * Keeps who is clear in the text as it stands now, whatever was shown a moment ago.
 * @returns the lines that were kept
 */
export async function keepGuests(db: Database, { text, answers, send }: Keeping): Promise<string[]> {
  const ready = (await readGuests(db, text)).filter((one) => isReady(one, answers));
  const parts = Array.from({ length: Math.ceil(ready.length / atOnce) }, (_, i) =>
    ready.slice(i * atOnce, (i + 1) * atOnce),
  );
  const kept = await send(parts.map((part) => part.map((one) => personOf(one, answers))));
  return parts
    .slice(0, kept)
    .flat()
    .map(({ line }) => line);
}

function personOf(
  { line, name = '', contact, company, headline, looksFor, email, slug }: ReadGuest,
  answers: GuestAnswers,
): People[0] {
  const id = contact ?? answers[line];
  const note = line === name ? undefined : line;
  return { name, company, headline, looksFor, email, slug, note, ...(id && { contact: id }) };
}

const keysOf = ({ email, slug }: Guest) => [...(email ? [`mail:${email}`] : []), ...(slug ? [`in:${slug}`] : [])];

function knownLike(db: Database, guest: Guest, lookedUp: LookedUp): Promise<KnownPerson[]> {
  const before = lookedUp.get(guest.line);
  if (before) return before;
  const looking = lookUp(db, guest);
  lookedUp.set(guest.line, looking);
  looking.catch(() => lookedUp.delete(guest.line));
  return looking;
}

async function lookUp(db: Database, guest: Guest): Promise<KnownPerson[]> {
  const keys = keysOf(guest);
  const [byKey, byName] = await Promise.all([
    keys.length ? db.contacts.where('keys').anyOf(keys).toArray() : [],
    guest.name ? searchContacts(db, guest.name, candidates) : [],
  ]);
  return [...byKey.filter(({ deleted }) => !deleted), ...byName];
}
