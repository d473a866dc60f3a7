/** What holds of contacts whatever a command did: an identity belongs to one of them, and joins form no circle. */
import type { Id } from '../../domain/model';
import type { ContactRecord, IdentityKey } from '../records';
import type { Transaction } from './transaction';

/**
 * Leaves each identity with the contact that had it, and takes it from the one that the command gave it to.
 * @throws where a contact would be joined into itself
 */
export async function holdContactInvariants(tx: Transaction): Promise<void> {
  const rows = [...(tx.staged.contacts as Map<Id, ContactRecord>).values()];
  for (const row of rows)
    if (row.joinedInto && (await isJoinedIntoItself(tx, row))) throw new Error('a circle of joins');
  const claims = rows.filter((row) => !row.deleted).map((row) => ({ row, keys: claimedKeys(tx, row) }));
  const owners = await ownersBefore(
    tx,
    claims.flatMap(({ keys }) => keys),
  );
  for (const { row, keys } of claims) {
    const taken = keys.filter((key) => (owners.get(key) ?? row.id) !== row.id);
    for (const key of keys) if (!owners.has(key)) owners.set(key, row.id);
    if (!taken.length) continue;
    await tx.set('contacts', row.id, { keys: row.keys.filter((key) => !taken.includes(key)) });
    tx.takenKeys.push(...taken.map((key) => ({ key, owner: owners.get(key) as Id, contact: row.id })));
  }
}

/** Whether following the joins leads round to where it began. */
export async function isJoinedIntoItself(tx: Transaction, row: ContactRecord): Promise<boolean> {
  const passed = new Set<Id>();
  for (let next: ContactRecord | undefined = row; next?.joinedInto; ) {
    if (passed.has(next.id)) return true;
    passed.add(next.id);
    next = await tx.getEvenRemoved('contacts', next.joinedInto);
  }
  return false;
}

/** The keys that a contact did not have as a living one before. */
function claimedKeys(tx: Transaction, row: ContactRecord): IdentityKey[] {
  const before = tx.contactsBefore.get(row.id);
  const had = new Set(before && !before.deleted ? before.keys : []);
  return row.keys.filter((key) => !had.has(key));
}

/** The owners of these keys that had them before the command and have them still. */
async function ownersBefore(tx: Transaction, keys: IdentityKey[]): Promise<Map<IdentityKey, Id>> {
  const owners = new Map<IdentityKey, Id>();
  const asked = new Set(keys);
  for (const before of keys.length ? await tx.storedHolders(keys) : []) {
    const now = before.deleted ? undefined : await tx.get('contacts', before.id);
    for (const key of now?.keys ?? []) if (asked.has(key) && before.keys.includes(key)) owners.set(key, before.id);
  }
  return owners;
}
