/** The change log against the records: what the last step on a field left there is what the record holds. */
import type { LogEntry, RecordChange, TableName } from '../changeLog';
import type { Database } from '../database';
import type { Clock, SyncedRecord } from '../records';
import { fieldValue, isEqual } from '../write/fields';
import type { Finding } from './finding';

/** Entries that are read at once. */
const atOnce = 50;
const clockFormat = /^[0-9a-z]{9}\.[0-9a-z]{4}\.[^.]+(\.[0-9a-z]{5,})?$/;

/** Compares from the newest entry back. */
export async function checkLog(db: Database): Promise<Finding[]> {
  const seen = new Set<string>();
  const found: Finding[] = [];
  let above: Clock | undefined;
  let first = Number.POSITIVE_INFINITY;
  for (let below = first; ; ) {
    const slice = db.log.where('seq').below(below).reverse().limit(atOnce);
    const tables = [db.contacts, db.datedRecords, db.offers, db.events, db.settings, db.log];
    const entries = await db.transaction('r', tables, async () => {
      const entries = await slice.toArray();
      for (const { changes } of entries) found.push(...(await compare(db, changes, seen)));
      return entries;
    });
    for (const entry of entries) {
      if (above !== undefined && entry.clock >= above) found.push({ kind: 'clock', at: `log ${entry.seq}` });
      above = entry.clock;
      found.push(...clocksOf(entry));
    }
    if (!entries.length) break;
    if (first === Number.POSITIVE_INFINITY) first = entries[0]?.seq as number;
    below = entries.at(-1)?.seq as number;
  }
  return withoutWrittenSince(db, found, first);
}

/** @param seen the fields that a later step was on */
async function compare(db: Database, changes: readonly RecordChange[], seen: Set<string>): Promise<Finding[]> {
  const rows = await rowsOf(db, changes);
  return [...changes].reverse().flatMap((change): Finding[] => {
    const { table, id, before, after, clocks = {} } = change;
    const row = rows.get(`${table}/${id}`);
    const where = { at: `${table} ${id}`, table, id };
    if (!row) return [{ kind: 'log', ...where }];
    const isNew = (name: string) => !seen.has(`${table}/${id}/${name}`) && seen.add(`${table}/${id}/${name}`);
    // Of what an import brought the log holds no copy.
    const last = Object.keys({ ...before, ...after }).filter(isNew);
    const wrongValue = last.filter((name) => name in after && !isEqual(after[name], fieldValue(row, name)));
    const wrongClock = Object.keys(clocks).filter(
      (name) => isNew(`clock ${name}`) && clocks[name] !== row.clocks[name],
    );
    return [
      ...wrongValue.map((name): Finding => ({ kind: 'log', ...where, at: `${where.at} ${name}` })),
      ...wrongClock.map((name): Finding => ({ kind: 'clock', ...where, at: `${where.at} ${name}` })),
    ];
  });
}

async function rowsOf(db: Database, changes: readonly RecordChange[]): Promise<Map<string, SyncedRecord>> {
  const ids = new Map<TableName, string[]>();
  for (const { table, id } of changes) ids.set(table, [...(ids.get(table) ?? []), id]);
  const rows = new Map<string, SyncedRecord>();
  for (const [table, some] of ids)
    for (const row of (await db.table(table).bulkGet(some)) as (SyncedRecord | undefined)[])
      if (row) rows.set(`${table}/${row.id}`, row);
  return rows;
}

/** Clocks that are none, or not later than those before. */
function clocksOf({ seq, clock, changes }: LogEntry): Finding[] {
  const wrong = changes.flatMap(({ table, id, clocks = {}, clocksBefore = {} }) =>
    Object.entries(clocks)
      .filter(([name, one]) => !clockFormat.test(one) || one <= (clocksBefore[name] ?? ''))
      .map(([name]): Finding => ({ kind: 'clock', at: `log ${seq}: ${name}`, table, id })),
  );
  return clockFormat.test(clock) ? wrong : [{ kind: 'clock', at: `log ${seq}` }, ...wrong];
}

async function withoutWrittenSince(db: Database, found: Finding[], seq: number): Promise<Finding[]> {
  if (!found.length || !Number.isFinite(seq)) return found;
  const later = await db.log.where('seq').above(seq).toArray();
  const changed = new Set(later.flatMap(({ changes }) => changes.map(({ table, id }) => `${table}/${id}`)));
  return found.filter(({ table, id }) => !changed.has(`${table}/${id}`));
}
