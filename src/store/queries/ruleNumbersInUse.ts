/** The numbers of the rules: the defaults, and what the user has changed; read once and kept for all who ask. */
import { limitsBy } from '../../domain/ruleNumberBounds';
import { defaultLimits, type Limits } from '../../domain/ruleNumbers';
import type { Database } from '../database';

/** The numbers that the rules go by. */
export async function readLimits(db: Database): Promise<Limits> {
  const own = await db.settings.get('limits');
  return own && !own.deleted ? limitsBy(own) : defaultLimits;
}

const cachedLimits = new WeakMap<Database, Promise<Limits>>();

/** The same for the worker, which alone writes: read once, until they change. */
export function limitsInUse(db: Database): Promise<Limits> {
  const known = cachedLimits.get(db) ?? readLimits(db);
  cachedLimits.set(db, known);
  // A database that did not open may open the next time.
  known.catch(() => cachedLimits.delete(db));
  return known;
}

/** To be called once they have changed. */
export const forgetCachedLimits = (db: Database): boolean => cachedLimits.delete(db);
