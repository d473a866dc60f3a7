/**
 * The text that search looks through: a folded line for each contact, some dozens of lines to a record. A scan of plain
 * text beats an index here (docs/decisions/search.md), and a save rewrites one small record.
 */
import { fold } from '../domain/folding';
import type { Id } from '../domain/words';
import type { Database } from './database';
import type { ContactRecord, Pack } from './records';

/** A pack takes newcomers up to so many lines and characters; one that notes made far too long gives lines away. */
const room = { lines: 80, characters: 8_000, most: 64_000 };

const fields = ['name', 'company', 'headline', 'looksFor', 'note'] as const;

/** What search sees of a contact: `name TAB company TAB headline TAB looksFor TAB note TAB tags`, folded. */
export function lineOf(row: ContactRecord): string {
  const texts = [...fields.map((name) => row[name] ?? ''), row.tags.join(' ')];
  return fold(texts.map((text) => text.replace(/\s+/g, ' ')).join('\t'));
}

/** Whether search sees the same of a contact as before. */
export function seenTheSame(was: ContactRecord | undefined, row: ContactRecord): boolean {
  if (!was || was.pack === undefined) return !!row.deleted;
  return (
    was.deleted === row.deleted &&
    fields.every((name) => was[name] === row[name]) &&
    was.tags.join('\n') === row.tags.join('\n')
  );
}

/** One pack, taken apart while it changes. */
interface Open {
  id: number;
  rev: number;
  lines: Map<Id, string>;
  characters: number;
}

/** Brings the packs up to these contacts, and tells each contact its pack. Within a transaction that holds `packs`. */
export async function repack(db: Database, rows: ContactRecord[]): Promise<void> {
  if (!rows.length) return;
  const known = new Set(rows.map(({ pack }) => pack).filter((id) => id !== undefined));
  const open = new Map(
    (await db.packs.bulkGet([...known])).filter((pack) => !!pack).map((pack) => [pack.id, take(pack)]),
  );
  const newcomers = rows.filter((row) => !replaced(row, open.get(row.pack ?? -1)));
  if (newcomers.length) await append(db, newcomers, open);
  await db.packs.bulkPut([...open.values()].map(put));
}

/** Puts a contact's line where it stands. @returns false where it needs a place */
function replaced(row: ContactRecord, pack: Open | undefined): boolean {
  if (!pack) return !!row.deleted;
  pack.characters -= pack.lines.get(row.id)?.length ?? 0;
  pack.lines.delete(row.id);
  if (row.deleted) return true;
  const line = lineOf(row);
  if (pack.lines.size && pack.characters + line.length > room.most) return false;
  pack.lines.set(row.id, line);
  pack.characters += line.length;
  return true;
}

async function append(db: Database, rows: ContactRecord[], open: Map<number, Open>): Promise<void> {
  const stored = await db.packs.orderBy('id').last();
  let last = stored && (open.get(stored.id) ?? take(stored));
  for (const row of rows) {
    if (!last || last.lines.size >= room.lines || last.characters >= room.characters)
      last = { id: (last?.id ?? 0) + 1, rev: 0, lines: new Map(), characters: 0 };
    open.set(last.id, last);
    const line = lineOf(row);
    last.lines.set(row.id, line);
    last.characters += line.length;
    row.pack = last.id;
  }
}

function take({ id, rev, ids, text }: Pack): Open {
  const lines = text.slice(1, -1).split('\n');
  const names = ids.split('\n');
  return {
    id,
    rev,
    lines: new Map(ids ? names.map((name, i) => [name, lines[i] as string]) : []),
    characters: text.length,
  };
}

const put = ({ id, rev, lines }: Open): Pack => ({
  id,
  rev: rev + 1,
  ids: [...lines.keys()].join('\n'),
  text: `\n${[...lines.values()].join('\n')}\n`,
});
