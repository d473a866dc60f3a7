/** The user's own numbers for the rules, as they are kept. */
import { defaultLimits, type Limits, limitsBy } from '../../domain/limits';
import type { Database } from '../database';

/** The numbers that the rules go by. */
export async function readLimits(db: Database): Promise<Limits> {
  const own = await db.settings.get('limits');
  return own && !own.deleted ? limitsBy(own) : defaultLimits;
}

const kept = new WeakMap<Database, Promise<Limits>>();

/** The same for the worker, who alone writes: read once, until they change. */
export function limitsInUse(db: Database): Promise<Limits> {
  const known = kept.get(db) ?? readLimits(db);
  kept.set(db, known);
  // A database that did not open may open the next time.
  known.catch(() => kept.delete(db));
  return known;
}

/** They have changed. */
export const forgetCachedLimits = (db: Database): boolean => kept.delete(db);
