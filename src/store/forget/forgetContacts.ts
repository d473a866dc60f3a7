/**
 * Forgetting is final: of somebody's rows only ids and clocks remain, and a keyed hash of their identities. Whatever
 * was typed about them goes from records, log, lines of search, drafts and lists. Names in notes on others stay.
 */
import type { Id } from '../../domain/model';
import type { Draft } from '../../settings/drafts';
import type { Database } from '../database';
import type { RecentTags } from '../meta';
import type { ContactRecord } from '../records';
import { removeSearchLines } from '../search/searchLines';
import { type CommitTime, commit } from '../write/commit';
import type { Transaction } from '../write/transaction';
import type { ForgetContext } from './forgetContext';
import { forgetInLog } from './forgetInLog';
import { identitiesIn } from './forgottenDrafts';
import { idAsKey, identityHashes } from './forgottenIdentities';
import { tombstoneOf } from './tombstone';

/** Forgets these contacts in one transaction. @returns how many, with those who were joined into them */
export async function forgetContacts(db: Database, contacts: readonly Id[], time: CommitTime): Promise<number> {
  return db.transaction('rw', db.tables, async () => {
    const rows = await withJoined(db, contacts);
    const ids = rows.map(({ id }) => id);
    const records = (await db.datedRecords.where('contact').anyOf(ids).primaryKeys()) as Id[];
    const keys = new Set(rows.flatMap((row) => row.keys));
    const people: ForgetContext = { ids: new Set(ids), keys, records: new Set(records) };
    await commit(db, 'forget', time, (tx) => takeOut(tx, people));
    // By their ids as well: an old backup names them by those.
    const hashes = await identityHashes(db, [...keys, ...ids.map(idAsKey)]);
    await db.forgotten.bulkPut(hashes.map((hash) => ({ hash, on: time.today, at: time.now })));
    await db.datedRecords.bulkDelete(records);
    const removed = (await db.contacts.bulkGet(ids)) as ContactRecord[];
    await db.contacts.bulkPut(removed.map(tombstoneOf));
    await forgetInLog(db, people);
    await removeSearchLines(db, ids);
    await forgetTags(db, new Set(rows.flatMap(({ tags }) => tags)));
    await forgetDrafts(db, people);
    return rows.length;
  });
}

/** The contacts, and those who were joined into them, by whatever way round. */
export async function withJoined(db: Database, contacts: readonly Id[]): Promise<ContactRecord[]> {
  const found = new Map<Id, ContactRecord>();
  for (let some: readonly Id[] = contacts; some.length; ) {
    for (const row of await db.contacts.bulkGet([...some])) if (row) found.set(row.id, row);
    const joined = (await db.contacts.where('joinedInto').anyOf(some).primaryKeys()) as Id[];
    some = joined.filter((id) => !found.has(id));
  }
  return [...found.values()];
}

/** Removes who is still there, and takes them off the lists of others. */
async function takeOut(tx: Transaction, { ids, keys }: ForgetContext): Promise<void> {
  await tx.preloadContacts([...ids]);
  for (const id of ids) await tx.set('contacts', id, { deleted: true });
  for (const { id, expected = [] } of await tx.db.events.toArray())
    if (expected.some((one) => ids.has(one)))
      await tx.set('events', id, { expected: expected.filter((one) => !ids.has(one)) });
  const named = await tx.db.contacts.filter(({ apart = [] }) => apart.some((key) => keys.has(key))).toArray();
  for (const { id, apart = [] } of named)
    if (!ids.has(id)) {
      const others = apart.filter((key) => !keys.has(key));
      await tx.set('contacts', id, { apart: others.length ? others : undefined });
    }
}

/** Tags that nobody has any more are no longer proposed. */
async function forgetTags(db: Database, tags: ReadonlySet<string>): Promise<void> {
  const recent = (await db.meta.get('recentTags')) as RecentTags | undefined;
  if (!recent || !tags.size) return;
  const used = new Set(
    await db.contacts
      .where('tags')
      .anyOf([...tags])
      .uniqueKeys(),
  );
  await db.meta.put({ ...recent, tags: recent.tags.filter((tag) => !tags.has(tag) || used.has(tag)) });
}

/** Those in the database; the worker drops those in the browser's storage (background/maintenance/draftRecovery.ts). */
async function forgetDrafts(db: Database, { ids, keys }: ForgetContext): Promise<void> {
  const theirs = new Set([...keys, ...[...ids].map(idAsKey)]);
  const isAbout = (draft: Pick<Draft, 'input'>) => identitiesIn(draft).some((key) => theirs.has(key));
  await db.drafts.filter(isAbout).delete();
  await db.unsavedDrafts.filter(isAbout).delete();
  const forms = await db.formDrafts.toCollection().primaryKeys();
  await db.formDrafts.bulkDelete(forms.filter((key) => [...ids].some((id) => key.includes(id))));
}
