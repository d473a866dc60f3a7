/**
 * The text that search looks through: a folded line for each contact, some dozens of lines in a block. A scan of plain
 * text beats an index here (docs/decisions/search.md). The blocks are brought up to the change log a moment after a
 * save, so no save waits for them. The last entry done is stored: after a killed worker the next one goes on from
 * there.
 */

import type { Id } from '../../domain/model';
import type { Database } from '../database';
import type { SearchProgress } from '../meta';
import { changesSince, lastLogEntry } from '../queries/log/logEntries';
import type { ContactRecord } from '../records';
import { foldHyphens } from './scan';
import type { SearchBlock } from './searchBlock';

/** A block takes new lines up to so many lines and characters; at `most` characters, a line that grows moves out. */
const blockSize = { lines: 80, characters: 8_000, most: 64_000 };

const searchedFields = ['name', 'company', 'headline', 'looksFor', 'note'] as const;
const furtherFields = ['does', 'forThem', 'forMe', 'location'] as const;

/** "Anna-Maria Nowak" is found as "annamaria" too; a soft hyphen in a name is one that nobody sees. */
function withJoined(name: string): string {
  const written = name.replace(/(?<=\p{L})\u00ad(?=\p{L})/gu, '-');
  const joined = written.match(/\p{L}[\p{L}\p{M}]*(?:[\p{Pd}\u2212]\p{L}[\p{L}\p{M}]*)+/gu) ?? [];
  return [written, ...joined.map((word) => word.replace(/[\p{Pd}\u2212]/gu, ''))].join(' ');
}

/** Addresses, and phones as they are written and as one number: people type either. */
function waysToReach({ keys, phones = [] }: ContactRecord): string[] {
  const mails = keys.filter((key) => key.startsWith('mail:')).map((key) => key.slice('mail:'.length));
  return [...mails, ...phones, ...phones.map((phone) => phone.replace(/\D/g, ''))];
}

/**
 * What search sees of a contact, folded, with a tab between two texts: name, company, headline, what they look for,
 * note, tags, what else is written about them, addresses and phones. The earlier a word is found, the better.
 */
export function searchLineOf(row: ContactRecord): string {
  const [name = '', ...others] = searchedFields.map((field) => row[field] ?? '');
  const further = furtherFields.flatMap((field) => row[field] || []);
  const texts = [withJoined(name), ...others, row.tags.join(' '), ...further, ...waysToReach(row)];
  return foldHyphens(texts.map((text) => text.replace(/\s+/g, ' ')).join('\t'));
}

/** A block, taken apart while it changes. */
interface OpenBlock {
  id: number;
  rev: number;
  lines: Map<Id, string>;
  characters: number;
  isChanged?: boolean;
}

/** Entries of the log, and contacts, that are taken in at once. */
const batch = { entries: 20, contacts: 400 };

/** The update of each database that runs now: a second one beside it would only do the same once more. */
const runningUpdates = new WeakMap<Database, Promise<void>>();

/** Brings the lines up to the change log. */
export function updateSearchLines(db: Database): Promise<void> {
  const before = runningUpdates.get(db) ?? Promise.resolve();
  const now = before.catch(() => {}).then(() => updateFromLog(db));
  runningUpdates.set(db, now);
  return now;
}

async function updateFromLog(db: Database): Promise<void> {
  const progress = (await db.meta.get('searchProgress')) as SearchProgress | undefined;
  for await (const { last, contacts } of changesSince(db, progress?.seq ?? 0, batch)) {
    for (const ids of contacts) {
      // Read outside of the transaction, which then holds up nobody who reads contacts. Later changes are in the log.
      const rows = (await db.contacts.bulkGet(ids)).filter((row) => !!row);
      await db.transaction('rw', db.searchLines, () => updateBlocks(db, rows));
    }
    await db.meta.put({ key: 'searchProgress', seq: last });
  }
}

/** Takes out the lines of contacts that are forgotten; within a transaction. */
export const removeSearchLines = (db: Database, ids: readonly Id[]): Promise<void> =>
  updateBlocks(
    db,
    ids.map((id) => ({ id, deleted: true }) as ContactRecord),
  );

/** Writes all lines anew, where something is wrong with them. */
export async function rewriteSearchLines(db: Database): Promise<void> {
  await db.transaction('rw', db.searchLines, db.contacts, db.log, db.meta, async () => {
    const seq = await lastLogEntry(db);
    await db.searchLines.clear();
    for (let after = '', some = 1; some; ) {
      const rows = await db.contacts.where('id').above(after).limit(batch.contacts).toArray();
      const living = rows.filter(({ deleted }) => !deleted);
      if (living.length) await updateBlocks(db, living);
      after = rows.at(-1)?.id ?? '';
      some = rows.length;
    }
    await db.meta.put({ key: 'searchProgress', seq });
  });
}

/** Brings the blocks up to these contacts. */
async function updateBlocks(db: Database, rows: ContactRecord[]): Promise<void> {
  // One question for all: the answers to one for each come together, and our pages stand still meanwhile in Firefox.
  const known = await db.searchLines
    .where('ids')
    .anyOf(rows.map(({ id }) => id))
    .primaryKeys();
  const blocks = (await db.searchLines.bulkGet([...new Set(known)])).filter((block) => !!block);
  const open = new Map(blocks.map((block) => [block.id, openBlock(block)]));
  const blockOf = new Map([...open.values()].flatMap((block) => [...block.lines.keys()].map((id) => [id, block])));
  const withoutBlock = rows.filter((row) => !replaceLine(row, blockOf.get(row.id)));
  if (withoutBlock.length) await appendLines(db, withoutBlock, open);
  await db.searchLines.bulkPut([...open.values()].filter(({ isChanged }) => isChanged).map(closeBlock));
}

/** Replaces a contact's line in its block. @returns false where the line still needs a block */
function replaceLine(row: ContactRecord, block: OpenBlock | undefined): boolean {
  if (!block) return !!row.deleted;
  const before = block.lines.get(row.id);
  const line = row.deleted ? undefined : searchLineOf(row);
  if (line === before) return true;
  block.isChanged = true;
  block.characters -= before?.length ?? 0;
  block.lines.delete(row.id);
  if (line === undefined) return true;
  if (block.lines.size && block.characters + line.length > blockSize.most) return false;
  block.lines.set(row.id, line);
  block.characters += line.length;
  return true;
}

async function appendLines(db: Database, rows: ContactRecord[], open: Map<number, OpenBlock>): Promise<void> {
  const stored = await db.searchLines.orderBy('id').last();
  let last = stored && (open.get(stored.id) ?? openBlock(stored));
  for (const row of rows) {
    if (!last || last.lines.size >= blockSize.lines || last.characters >= blockSize.characters)
      last = { id: (last?.id ?? 0) + 1, rev: 0, lines: new Map(), characters: 0 };
    open.set(last.id, last);
    const line = searchLineOf(row);
    last.lines.set(row.id, line);
    last.characters += line.length;
    last.isChanged = true;
  }
}

function openBlock({ id, rev, ids, text }: SearchBlock): OpenBlock {
  const lines = text.slice(1, -1).split('\n');
  return { id, rev, lines: new Map(ids.map((contact, i) => [contact, lines[i] as string])), characters: text.length };
}

const closeBlock = ({ id, rev, lines }: OpenBlock): SearchBlock => ({
  id,
  rev: rev + 1,
  ids: [...lines.keys()],
  text: `\n${[...lines.values()].join('\n')}\n`,
});
