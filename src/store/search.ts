/** Search over everybody. The packs stay in memory; before each search those are read again that changed since. */
import type { Id } from '../domain/words';
import type { Database } from './database';
import type { ContactRecord, Pack } from './records';
import { scan, wordsOf } from './scan';
import { Vocabulary } from './vocabulary';

interface Kept {
  packs: Map<number, Pack>;
  vocabulary: Vocabulary;
  /** Packs whose words it has not taken in yet. */
  unread: Pack[];
}
const kept = new WeakMap<Database, Kept>();

/** The contacts in which all the words occur, the best first. Typos are forgiven in words of four letters and more. */
export async function found(db: Database, typed: string, most: number): Promise<ContactRecord[]> {
  const ids = await foundIds(db, typed, most);
  return (await db.contacts.bulkGet(ids)).filter((row): row is ContactRecord => !!row && !row.deleted);
}

/** Their ids alone. */
export async function foundIds(db: Database, typed: string, most: number): Promise<Id[]> {
  const { packs, vocabulary, unread } = await memory(db);
  for (const { text } of unread.splice(0, atOnce)) vocabulary.add(text);
  const all = [...packs.values()];
  return scan(all, wordsOf(typed), most, vocabulary).map(({ pack, start }) => idAt(all[pack] as Pack, start));
}

const atOnce = 10;
const breath = () => new Promise((resolve) => setTimeout(resolve, 4));

/** Reads everything ahead of the first key, so that it need not wait; a little at a time. */
export async function prepareSearch(db: Database): Promise<void> {
  const { vocabulary, unread } = await memory(db);
  while (unread.length) {
    for (const { text } of unread.splice(0, atOnce)) vocabulary.add(text);
    await breath();
  }
}

async function memory(db: Database): Promise<Kept> {
  const now = new Map((await db.packs.orderBy('[id+rev]').keys()) as unknown as [number, number][]);
  const here = kept.get(db) ?? { packs: new Map<number, Pack>(), vocabulary: new Vocabulary(), unread: [] };
  kept.set(db, here);
  const { packs, unread } = here;
  for (const id of packs.keys()) if (!now.has(id)) packs.delete(id);
  const changed = [...now].filter(([id, rev]) => packs.get(id)?.rev !== rev).map(([id]) => id);
  const fresh = changed.length === now.size ? await db.packs.toArray() : await db.packs.bulkGet(changed);
  for (const pack of fresh) {
    if (!pack) continue;
    packs.set(pack.id, pack);
    unread.push(pack);
  }
  return here;
}

/** The contact whose line begins there: as many ids stand before it as lines. */
function idAt({ text, ids }: Pack, start: number): string {
  let line = 0;
  for (let at = text.indexOf('\n'); at < start - 1; at = text.indexOf('\n', at + 1)) line++;
  return ids.split('\n')[line] as string;
}
