/** The list of guests: each line matched with the contacts, and what is clear saved in one go. */
import { liveQuery } from 'dexie';
import { type Guest, type KnownPerson, matchKnown, parseGuestList } from '../../../capture/typedPeople';
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
/** By line: whom it may mean, as far as that was looked up since the database changed. */
export type LookedUp = Map<string, Promise<KnownPerson[]>>;
type Attendees = CommandInput<'attendance'>['people'];

const recentDays = 14;
const maxCandidates = 20;
/** More people the worker doesn't take with one command. */
const maxPerCommand = 500;

/** The day that is proposed for a list: the planned one once it has come, or that of the last time if not long ago. */
export function proposedDay(next: Day | undefined, last: Day | undefined, now: Day): Day {
  if (next && next <= now && !(last && last > next)) return next;
  return last && last > addDays(now, -recentDays) ? last : now;
}

/** Matches each line with the contacts. A person who is listed twice is saved once. */
export async function readGuests(db: Database, text: string, lookedUp: LookedUp = new Map()): Promise<ReadGuest[]> {
  const seen = new Set<string>();
  const lines: ReadGuest[] = [];
  for (const guest of parseGuestList(text)) {
    const candidates = await candidatesFor(db, guest, lookedUp);
    // An address or a profile says who it is, even without a name beside it.
    const named =
      guest.problem === 'noName'
        ? candidates.find(({ keys }) => keys.some((key) => guestKeys(guest).includes(key)))
        : undefined;
    if (named) Object.assign(guest, { name: named.name, problem: undefined });
    const understood = guest.problem ? { ask: [] } : matchKnown(guest, candidates);
    const mark = understood.contact ?? `${guest.name} ${guest.company ?? ''} ${guest.email ?? guest.slug ?? ''}`;
    lines.push({ ...guest, ...understood, isTwice: !guest.problem && seen.has(mark) });
    if (!guest.problem) seen.add(mark);
  }
  return lines;
}

/** Calls back, also at first, whenever a line may mean somebody else than it did. @returns how to stop */
export function followPeople(db: Database, changed: () => void): () => void {
  const subscription = liveQuery(async () => [
    await db.log.orderBy('seq').reverse().limit(1).keys(),
    // Search follows a moment later.
    await db.searchLines.orderBy('[id+rev]').keys(),
  ]).subscribe(changed);
  return () => subscription.unsubscribe();
}

/** Whether it is clear who is meant. */
export const isReady = ({ line, name, contact, ask, isTwice }: ReadGuest, answers: GuestAnswers): boolean =>
  !!name && !isTwice && (!!contact || !ask.length || line in answers);

interface GuestsToSave {
  text: string;
  answers: GuestAnswers;
  /** Sends the parts of the list, one after the other. @returns how many of them were saved */
  send(parts: Attendees[]): Promise<number>;
}

/**
 * Saves who is clear in the text as it is now, whatever was on the screen a moment ago.
 * @returns the lines that were saved
 */
export async function saveGuests(db: Database, { text, answers, send }: GuestsToSave): Promise<string[]> {
  const ready = (await readGuests(db, text)).filter((one) => isReady(one, answers));
  const parts = Array.from({ length: Math.ceil(ready.length / maxPerCommand) }, (_, i) =>
    ready.slice(i * maxPerCommand, (i + 1) * maxPerCommand),
  );
  const savedParts = await send(parts.map((part) => part.map((one) => attendeeOf(one, answers))));
  return parts
    .slice(0, savedParts)
    .flat()
    .map(({ line }) => line);
}

function attendeeOf(
  { line, name = '', contact, company, headline, looksFor, email, slug }: ReadGuest,
  answers: GuestAnswers,
): Attendees[0] {
  const id = contact ?? answers[line];
  const note = line === name ? undefined : line;
  return { name, company, headline, looksFor, email, slug, note, ...(id && { contact: id }) };
}

const guestKeys = ({ email, slug }: Guest) => [...(email ? [`mail:${email}`] : []), ...(slug ? [`in:${slug}`] : [])];

function candidatesFor(db: Database, guest: Guest, lookedUp: LookedUp): Promise<KnownPerson[]> {
  const before = lookedUp.get(guest.line);
  if (before) return before;
  const looking = lookUpGuest(db, guest);
  lookedUp.set(guest.line, looking);
  looking.catch(() => lookedUp.delete(guest.line));
  return looking;
}

async function lookUpGuest(db: Database, guest: Guest): Promise<KnownPerson[]> {
  const keys = guestKeys(guest);
  const [byKey, byName] = await Promise.all([
    keys.length ? db.contacts.where('keys').anyOf(keys).toArray() : [],
    guest.name ? searchContacts(db, guest.name, maxCandidates) : [],
  ]);
  return [...byKey.filter(({ deleted }) => !deleted), ...byName];
}
