/** Search over everybody. The packs stay in memory; before each search those are read again that changed since. */
import { liveQuery } from 'dexie';
import type { Id } from '../../domain/model';
import type { Database } from '../database';
import type { ContactRecord, SearchLines } from '../records';
import { scan, scanWithTypos, searchWords } from './scan';
import { Vocabulary } from './vocabulary';

interface Kept {
  packs: Map<number, SearchLines>;
  vocabulary: Vocabulary;
  /** Packs whose words it has not taken in yet. */
  unread: SearchLines[];
  /** Somebody follows the packs: a search need not ask which have changed. */
  isFollowed?: boolean;
}
const kept = new WeakMap<Database, Kept>();

/** The contacts in which all the words occur, the best first. Typos are forgiven in words of four letters and more. */
export async function searchContacts(db: Database, typed: string, most: number): Promise<ContactRecord[]> {
  const ids = await searchIds(db, typed, most);
  return (await db.contacts.bulkGet(ids)).filter((row): row is ContactRecord => !!row && !row.deleted);
}

/** Their ids alone. */
export async function searchIds(db: Database, typed: string, most: number): Promise<Id[]> {
  const here = await memory(db);
  const packs = [...here.packs.values()];
  const words = searchWords(typed);
  let hits = scan(packs, words, most);
  if (!hits.length && words.length) {
    // Who follows is told once more words are known; who asks but once has to wait for them.
    if (!here.isFollowed) await takeIn(here);
    hits = scanWithTypos(packs, words, most, here.vocabulary);
  }
  return hits.map(({ pack, start }) => idAt(packs[pack] as SearchLines, start));
}

/** Takes in the words of what was read, a little at a time, while nothing else is to be done: no key waits for it. */
async function takeIn({ unread, vocabulary }: Kept): Promise<void> {
  while (unread.length) {
    await idle();
    const until = performance.now() + atOnce;
    do vocabulary.add(unread.pop()?.text ?? '');
    while (unread.length && performance.now() < until);
  }
}

/** How long (ms) it takes at once, and after what time it no longer waits for an idle moment. */
const atOnce = 6;
const patience = 200;

const idle = () =>
  new Promise<unknown>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: patience });
    else setTimeout(resolve);
  });

/**
 * Reads everything ahead of the first key, a little at a time, and from then on follows every change, so that a key
 * costs no more than the scan. @param changed what was found may be another now @returns how to stop
 */
export function keepSearchWarm(db: Database, changed: () => void): () => void {
  const watched = liveQuery(() => packKeys(db)).subscribe(async (keys) => {
    const here = await refreshed(db, keys);
    here.isFollowed = true;
    changed();
    if (!here.unread.length) return;
    await takeIn(here);
    // A misspelt word may be found only now.
    changed();
  });
  return () => {
    watched.unsubscribe();
    const here = kept.get(db);
    if (here) here.isFollowed = false;
  };
}

/** All packs, as they are now. */
export async function searchLinesOf(db: Database): Promise<SearchLines[]> {
  return [...(await refreshed(db, await packKeys(db))).packs.values()];
}

const packKeys = async (db: Database) =>
  (await db.searchLines.orderBy('[id+rev]').keys()) as unknown as [number, number][];

async function memory(db: Database): Promise<Kept> {
  const here = kept.get(db);
  return here?.isFollowed ? here : refreshed(db, await packKeys(db));
}

async function refreshed(db: Database, keys: [number, number][]): Promise<Kept> {
  const now = new Map(keys);
  const here = kept.get(db) ?? { packs: new Map<number, SearchLines>(), vocabulary: new Vocabulary(), unread: [] };
  kept.set(db, here);
  const { packs, unread } = here;
  for (const id of packs.keys()) if (!now.has(id)) packs.delete(id);
  const changed = [...now].filter(([id, rev]) => packs.get(id)?.rev !== rev).map(([id]) => id);
  const fresh = changed.length === now.size ? await db.searchLines.toArray() : await db.searchLines.bulkGet(changed);
  for (const pack of fresh) {
    if (!pack) continue;
    packs.set(pack.id, pack);
    unread.push(pack);
  }
  return here;
}

/** The contact whose line begins there: as many ids stand before it as lines. */
function idAt({ text, ids }: SearchLines, start: number): string {
  let line = 0;
  for (let at = text.indexOf('\n'); at < start - 1; at = text.indexOf('\n', at + 1)) line++;
  return ids[line] as string;
}
