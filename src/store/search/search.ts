/** Search over everybody. The blocks stay in memory; before each search those that changed since are read again. */
import { liveQuery } from 'dexie';
import type { Id } from '../../domain/model';
import type { Database } from '../database';
import type { ContactRecord } from '../records';
import { scan, scanWithTypos, searchWords, withoutPrepositions } from './scan';
import type { SearchBlock } from './searchBlock';
import { Vocabulary } from './vocabulary';

interface SearchCache {
  blocks: Map<number, SearchBlock>;
  vocabulary: Vocabulary;
  /** Blocks whose words are not in the vocabulary yet. */
  unread: SearchBlock[];
  /** The blocks are brought up to date by themselves: a search needn't ask which have changed. */
  isLive?: boolean;
}
const caches = new WeakMap<Database, SearchCache>();

/**
 * The contacts in which all the words occur, the best first. Where nobody is found as typed, other forms of a word are
 * ("w Budimexie" finds Budimex), and then typos are forgiven in words of four letters and more.
 */
export async function searchContacts(db: Database, typed: string, most: number): Promise<ContactRecord[]> {
  const ids = await searchIds(db, typed, most);
  return (await db.contacts.bulkGet(ids)).filter((row): row is ContactRecord => !!row && !row.deleted);
}

/** Their ids alone. */
export async function searchIds(db: Database, typed: string, most: number): Promise<Id[]> {
  const cache = await currentCache(db);
  const blocks = [...cache.blocks.values()];
  const words = searchWords(typed);
  let hits = scan(blocks, words, most);
  if (!hits.length && words.length) {
    // A live search is repeated once more words are known; any other has to wait for them.
    if (!cache.isLive) await addWords(cache);
    hits = scanWithTypos(blocks, withoutPrepositions(words), most, cache.vocabulary);
  }
  return hits.map(({ block, start }) => contactAt(blocks[block] as SearchBlock, start));
}

/** Adds the words of what was read, a little at a time, while the page is idle: no key waits for it. */
async function addWords({ unread, vocabulary }: SearchCache): Promise<void> {
  while (unread.length) {
    await idle();
    const until = performance.now() + sliceTime;
    do vocabulary.add(unread.pop()?.text ?? '');
    while (unread.length && performance.now() < until);
  }
}

/** How long words are added at once, and after what time that no longer waits for an idle moment, in milliseconds. */
const sliceTime = 6;
const idleTimeout = 200;

const idle = () =>
  new Promise<unknown>((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: idleTimeout });
    else setTimeout(resolve);
  });

/**
 * Reads everything before the first key, a little at a time, and from then on every change, so that a key costs no more
 * than the scan.
 * @param changed called when a search may find something else now
 * @returns how to stop
 */
export function startLiveSearch(db: Database, changed: () => void): () => void {
  const watched = liveQuery(() => blockKeys(db)).subscribe(async (keys) => {
    const cache = await refreshCache(db, keys);
    cache.isLive = true;
    changed();
    if (!cache.unread.length) return;
    await addWords(cache);
    // A misspelt word may be found only now.
    changed();
  });
  return () => {
    watched.unsubscribe();
    const cache = caches.get(db);
    if (cache) cache.isLive = false;
  };
}

/** All blocks, as they are now. */
export async function readSearchBlocks(db: Database): Promise<SearchBlock[]> {
  return [...(await refreshCache(db, await blockKeys(db))).blocks.values()];
}

const blockKeys = async (db: Database) =>
  (await db.searchLines.orderBy('[id+rev]').keys()) as unknown as [number, number][];

async function currentCache(db: Database): Promise<SearchCache> {
  const cache = caches.get(db);
  return cache?.isLive ? cache : refreshCache(db, await blockKeys(db));
}

async function refreshCache(db: Database, keys: [number, number][]): Promise<SearchCache> {
  const current = new Map(keys);
  const cache = caches.get(db) ?? { blocks: new Map<number, SearchBlock>(), vocabulary: new Vocabulary(), unread: [] };
  caches.set(db, cache);
  const { blocks, unread } = cache;
  for (const id of blocks.keys()) if (!current.has(id)) blocks.delete(id);
  const changed = [...current].filter(([id, rev]) => blocks.get(id)?.rev !== rev).map(([id]) => id);
  const read = changed.length === current.size ? await db.searchLines.toArray() : await db.searchLines.bulkGet(changed);
  for (const block of read) {
    if (!block) continue;
    blocks.set(block.id, block);
    unread.push(block);
  }
  return cache;
}

/** The contact whose line begins there: it has as many ids before it as lines. */
function contactAt({ text, ids }: SearchBlock, start: number): string {
  let line = 0;
  for (let at = text.indexOf('\n'); at < start - 1; at = text.indexOf('\n', at + 1)) line++;
  return ids[line] as string;
}
