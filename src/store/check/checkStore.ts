/**
 * A check of all that is stored against itself. It reads a slice at a time, so that others can write meanwhile; what
 * they wrote since it began is left for the next check.
 */
import type { Day, Id } from '../../domain/model';
import { countLists, type ListCounts, type ListKey } from '../contactListIndex';
import type { Database } from '../database';
import type { Counts } from '../meta';
import { contactCounts } from '../queries/contacts/contactCounts';
import type { ContactRecord, DatedRecord, SyncedRecord } from '../records';
import { fieldValue } from '../write/fields';
import { checkLines } from './checkLines';
import { checkLog } from './checkLog';
import { checkStandings } from './checkStandings';
import type { Finding } from './finding';

/** Records that are read at once. */
const atOnce = 500;

/** All that is wrong; an empty list where nothing is. Changes nothing. */
export async function checkStore(db: Database, today: Day): Promise<Finding[]> {
  const found: Finding[] = [];
  const unreadable = new Set<Id>();
  for await (const rows of slices<ContactRecord>(db, 'contacts')) {
    const readable = rows.filter(isReadableContact);
    for (const { id } of rows.filter((row) => !isReadableContact(row))) unreadable.add(id);
    const ids = readable.map(({ id }) => id);
    found.push(
      ...(await checkStandings(db, ids, today)),
      ...(await checkLines(db, ids)),
      ...(await circles(db, readable)),
    );
  }
  found.push(
    ...[...unreadable].map((id): Finding => ({ kind: 'unreadable', at: `contacts ${id}`, table: 'contacts', id })),
  );
  for await (const rows of slices<DatedRecord>(db, 'datedRecords')) found.push(...(await checkRecords(db, rows)));
  found.push(
    ...(await sharedKeys(db)),
    ...(await checkCounts(db)),
    ...(await linesOfNobody(db)),
    ...(await checkLog(db)),
  );
  return found;
}

async function* slices<T extends { id: Id }>(db: Database, table: 'contacts' | 'datedRecords'): AsyncGenerator<T[]> {
  for (let after = ''; ; ) {
    const rows = (await db.table(table).where('id').above(after).limit(atOnce).toArray()) as T[];
    if (!rows.length) return;
    yield rows;
    after = (rows.at(-1) as T).id;
  }
}

const isText = (value: unknown) => typeof value === 'string';
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

const isReadable = ({ clocks, created }: Partial<SyncedRecord>) =>
  isText(created) && typeof clocks === 'object' && clocks !== null && Object.values(clocks).every(isText);

function isReadableContact(row: Partial<ContactRecord>): boolean {
  return (
    isReadable(row) && isText(row.name) && isTexts(row.keys) && isTexts(row.tags) && typeof row.standing === 'object'
  );
}

async function checkRecords(db: Database, rows: DatedRecord[]): Promise<Finding[]> {
  const owners = await db.contacts.bulkGet(rows.map(({ contact }) => contact ?? ''));
  return rows.flatMap((row, i): Finding[] => {
    const where = { at: `datedRecords ${row.id}`, table: 'datedRecords', id: row.id } as const;
    if (!isReadable(row) || !isText(fieldValue(row, 'type'))) return [{ kind: 'unreadable', ...where }];
    return owners[i] ? [] : [{ kind: 'orphan', ...where }];
  });
}

/** Joins that lead round, or to nobody. */
async function circles(db: Database, rows: ContactRecord[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const row of rows) {
    const passed = new Set<Id>();
    let next: ContactRecord | undefined = row;
    while (next?.joinedInto && !passed.has(next.id)) {
      passed.add(next.id);
      next = await db.contacts.get(next.joinedInto);
    }
    const where = { at: `contacts ${row.id}`, table: 'contacts', id: row.id } as const;
    if (next?.joinedInto) found.push({ kind: 'joinCircle', ...where });
    else if (!next) found.push({ kind: 'orphan', ...where });
  }
  return found;
}

async function sharedKeys(db: Database): Promise<Finding[]> {
  return db.transaction('r', db.contacts, async () => {
    const keys = (await db.contacts.orderBy('keys').keys()) as string[];
    const twice = new Set(keys.filter((key, i) => key === keys[i - 1]));
    const found: Finding[] = [];
    for (const key of twice) {
      const holders = await db.contacts.where('keys').equals(key).toArray();
      if (holders.filter(({ deleted }) => !deleted).length > 1) found.push({ kind: 'sharedKey', at: key });
    }
    return found;
  });
}

/** What the counts should be, by the lists that they count. */
export async function countContacts(db: Database): Promise<Counts> {
  const lists: ListCounts = {};
  const [contacts, flagged, keys] = await Promise.all([
    db.contacts.orderBy('nameKey').count(),
    db.contacts.orderBy('standing.tellRank').count(),
    db.contacts.orderBy('lists').keys(),
  ]);
  countLists(lists, keys as unknown as ListKey[]);
  return { key: 'counts', contacts, flagged, lists };
}

async function checkCounts(db: Database): Promise<Finding[]> {
  return db.transaction('r', db.contacts, db.meta, async () => {
    const counted = await countContacts(db);
    const { contacts, flagged, lists } = await contactCounts(db);
    const isRight =
      contacts === counted.contacts && flagged === counted.flagged && asText(lists) === asText(counted.lists ?? {});
    const at = `counts ${contacts} and ${flagged}, counted ${counted.contacts} and ${counted.flagged}`;
    return isRight ? [] : [{ kind: 'counts', at }];
  });
}

const asText = (lists: ListCounts) => Object.entries(lists).sort().join('\n');

async function linesOfNobody(db: Database): Promise<Finding[]> {
  return db.transaction('r', db.searchLines, db.contacts, async () => {
    const found: Finding[] = [];
    for (const { id: block, ids } of await db.searchLines.toArray()) {
      const rows = await db.contacts.bulkGet(ids);
      for (const [i, id] of ids.entries())
        if (!rows[i]) found.push({ kind: 'searchLine', at: `block ${block}: ${id}`, id });
    }
    return found;
  });
}
