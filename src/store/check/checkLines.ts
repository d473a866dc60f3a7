import type { Id } from '../../domain/model';
import type { Database } from '../database';
import type { SearchProgress } from '../meta';
import { searchLineOf } from '../search/searchLines';
import type { Finding } from './finding';

/** Compares the lines of search with these contacts; those that the lines have yet to follow are left out. */
export async function checkLines(db: Database, ids: Id[]): Promise<Finding[]> {
  return db.transaction('r', [db.contacts, db.searchLines, db.log, db.meta], async () => {
    const progress = (await db.meta.get('searchProgress')) as SearchProgress | undefined;
    const later = await db.log
      .where('seq')
      .above(progress?.seq ?? 0)
      .toArray();
    const behind = new Set(later.flatMap(({ contacts }) => contacts));
    const rows = (await db.contacts.bulkGet(ids)).filter((row) => !!row && !behind.has(row.id));
    const lines = await storedLines(db, ids);
    return rows.flatMap((row): Finding[] => {
      if (!row) return [];
      const [line, ...others] = lines.get(row.id) ?? [];
      const isRight = !others.length && line === (row.deleted ? undefined : searchLineOf(row));
      return isRight ? [] : [{ kind: 'searchLine', at: `contacts ${row.id}`, table: 'contacts', id: row.id }];
    });
  });
}

/** The lines of each contact: one, where all is well. */
async function storedLines(db: Database, ids: Id[]): Promise<Map<Id, string[]>> {
  const blocks = await db.searchLines.where('ids').anyOf(ids).distinct().toArray();
  const lines = new Map<Id, string[]>();
  for (const block of blocks) {
    const texts = block.text.slice(1, -1).split('\n');
    for (const [i, id] of block.ids.entries()) lines.set(id, [...(lines.get(id) ?? []), texts[i] ?? '']);
  }
  return lines;
}
