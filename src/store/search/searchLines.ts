/**
 * The text that search looks through: a folded line for each contact, some dozens of lines to a record. A scan of plain
 * text beats an index here (docs/decisions/search.md). The packs follow the change log a moment after a save, which
 * then waits for nothing of them; how far they have come is kept, so that a worker that was killed goes on from there.
 */

import type { Id } from '../../domain/model';
import { fold } from '../../language/folding';
import type { Database } from '../database';
import type { ContactRecord, SearchLines, SearchProgress } from '../records';

/** A pack takes newcomers up to so many lines and characters; one that notes made far too long gives lines away. */
const room = { lines: 80, characters: 8_000, most: 64_000 };

const fields = ['name', 'company', 'headline', 'looksFor', 'note'] as const;

/** What search sees of a contact: `name TAB company TAB headline TAB looksFor TAB note TAB tags`, folded. */
function searchLineOf(row: ContactRecord): string {
  const texts = [...fields.map((name) => row[name] ?? ''), row.tags.join(' ')];
  return fold(texts.map((text) => text.replace(/\s+/g, ' ')).join('\t'));
}

/** One pack, taken apart while it changes. */
interface Open {
  id: number;
  rev: number;
  lines: Map<Id, string>;
  characters: number;
  isChanged?: boolean;
}

/** Entries of the log, and contacts of a transaction, that are followed at once. */
const atOnce = { entries: 20, contacts: 800 };

/** What follows each database's log now: a second one beside it would only do the same once more. */
const following = new WeakMap<Database, Promise<void>>();

/** Brings the packs up to the change log. */
export function updateSearchLines(db: Database): Promise<void> {
  const before = following.get(db) ?? Promise.resolve();
  const now = before.catch(() => {}).then(() => follow(db));
  following.set(db, now);
  return now;
}

async function follow(db: Database): Promise<void> {
  for (;;) {
    const { seq } = ((await db.meta.get('searchProgress')) as SearchProgress | undefined) ?? { seq: 0 };
    const entries = await db.log.where('seq').above(seq).limit(atOnce.entries).toArray();
    const last = entries.at(-1)?.seq;
    if (last === undefined) return;
    const ids = [...new Set(entries.flatMap(({ contacts }) => contacts))];
    for (let at = 0; at < ids.length; at += atOnce.contacts) {
      // Read before and not within: nobody who reads contacts waits for the packs. What changes meanwhile is in the log.
      const rows = (await db.contacts.bulkGet(ids.slice(at, at + atOnce.contacts))).filter((row) => !!row);
      await db.transaction('rw', db.searchLines, () => repack(db, rows));
    }
    await db.meta.put({ key: 'searchProgress', seq: last });
  }
}

/** Brings the packs up to these contacts. */
async function repack(db: Database, rows: ContactRecord[]): Promise<void> {
  const places = await Promise.all(
    rows.map(async ({ id }) => (await db.searchLines.where('ids').equals(id).primaryKeys())[0]),
  );
  const known = [...new Set(places.filter((place) => place !== undefined))];
  const packs = (await db.searchLines.bulkGet(known)).filter((pack) => !!pack);
  const open = new Map(packs.map((pack) => [pack.id, take(pack)]));
  const newcomers = rows.filter((row, i) => !replaced(row, open.get(places[i] ?? -1)));
  if (newcomers.length) await append(db, newcomers, open);
  await db.searchLines.bulkPut([...open.values()].filter(({ isChanged }) => isChanged).map(put));
}

/** Puts a contact's line where it stands. @returns false where it needs a place */
function replaced(row: ContactRecord, pack: Open | undefined): boolean {
  if (!pack) return !!row.deleted;
  const was = pack.lines.get(row.id);
  const line = row.deleted ? undefined : searchLineOf(row);
  if (line === was) return true;
  pack.isChanged = true;
  pack.characters -= was?.length ?? 0;
  pack.lines.delete(row.id);
  if (line === undefined) return true;
  if (pack.lines.size && pack.characters + line.length > room.most) return false;
  pack.lines.set(row.id, line);
  pack.characters += line.length;
  return true;
}

async function append(db: Database, rows: ContactRecord[], open: Map<number, Open>): Promise<void> {
  const stored = await db.searchLines.orderBy('id').last();
  let last = stored && (open.get(stored.id) ?? take(stored));
  for (const row of rows) {
    if (!last || last.lines.size >= room.lines || last.characters >= room.characters)
      last = { id: (last?.id ?? 0) + 1, rev: 0, lines: new Map(), characters: 0 };
    open.set(last.id, last);
    const line = searchLineOf(row);
    last.lines.set(row.id, line);
    last.characters += line.length;
    last.isChanged = true;
  }
}

function take({ id, rev, ids, text }: SearchLines): Open {
  const lines = text.slice(1, -1).split('\n');
  return { id, rev, lines: new Map(ids.map((name, i) => [name, lines[i] as string])), characters: text.length };
}

const put = ({ id, rev, lines }: Open): SearchLines => ({
  id,
  rev: rev + 1,
  ids: [...lines.keys()],
  text: `\n${[...lines.values()].join('\n')}\n`,
});
