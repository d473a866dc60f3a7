/**
 * What remains of the identities of somebody who was forgotten: a keyed hash, by which an old backup can be told to ask
 * first. Without the key, which is in this database only, nobody can try addresses against it.
 */
import Dexie from 'dexie';
import type { Id } from '../../domain/model';
import type { Database } from '../database';
import type { ForgottenIdentity, HashKey } from '../meta';
import type { IdentityKey } from '../records';

/** The id of a contact, as one of the identities. */
export const idAsKey = (id: Id): IdentityKey => `id:${id}`;

const algorithm = { name: 'HMAC', hash: 'SHA-256' };

/** The hashes of identities; the key is made with the first. Within a transaction or without. */
export async function identityHashes(db: Database, keys: readonly IdentityKey[]): Promise<string[]> {
  const stored = (await db.meta.get('hashKey')) as HashKey | undefined;
  const bytes = stored?.bytes ?? crypto.getRandomValues(new Uint8Array(32));
  if (!stored) await db.meta.put({ key: 'hashKey', bytes });
  const hashing = (async () => {
    const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
    return Promise.all(keys.map((one) => crypto.subtle.sign(algorithm, key, new TextEncoder().encode(one))));
  })();
  // A transaction doesn't wait for anything but the database, unless it is told to.
  const hashes = Dexie.currentTransaction ? await Dexie.waitFor(hashing) : await hashing;
  return hashes.map((hash) => [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}

/** The identities among these that were forgotten, each with when. One read where nobody was. */
export async function forgottenAmong(
  db: Database,
  keys: readonly IdentityKey[],
): Promise<Map<IdentityKey, ForgottenIdentity>> {
  const found = new Map<IdentityKey, ForgottenIdentity>();
  if (!keys.length || !(await db.forgotten.count())) return found;
  const rows = await db.forgotten.bulkGet(await identityHashes(db, keys));
  for (const [i, row] of rows.entries()) if (row) found.set(keys[i] as IdentityKey, row);
  return found;
}
