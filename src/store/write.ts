/**
 * The one way in which records change. `write` gives a command a view of the records in which to make its change, then
 * in the same transaction puts the records, their standing, the kept counts and the change log. What search looks
 * through follows the log (packs.ts).
 */
import type { Id } from '../domain/words';
import { tick } from './clock';
import type { Database } from './database';
import type { Change, Clock } from './records';
import { forgetLimits } from './settings';
import { type Moment, put, settle } from './settle';
import { type Typed, Writing } from './writing';

/** What `write` gives back: the command's own answer, and the entry in the change log (none if nothing changed). */
export interface Written<T> {
  value: T;
  change?: number;
  contacts: Id[];
}

/** When a command is done; `now` in milliseconds since 1970. */
export interface Setting extends Moment {
  now: number;
  typed?: Typed;
}

interface Last {
  clock?: Clock;
  device: string;
}

/** The last clock of each database; a promise, so that two first writes at once don't start from the same. */
const latest = new WeakMap<Database, Promise<Last>>();

/**
 * Runs one command's change in one strict transaction.
 * @throws what the command throws; then nothing has changed
 */
export async function write<T>(
  db: Database,
  name: string,
  { now, today, typed }: Setting,
  change: (tx: Writing) => Promise<T>,
): Promise<Written<T>> {
  const reading = latest.get(db) ?? lastClock(db);
  latest.set(db, reading);
  // A database that did not open may open the next time.
  reading.catch(() => latest.delete(db));
  const last = await reading;
  last.clock = tick(last.clock, now, last.device);
  const tx = new Writing(db, last.clock, today, typed);
  const done = await db.transaction('rw', tablesOf(db), async () => {
    const value = await change(tx);
    const contacts = [...tx.touched];
    if (!tx.steps.length && !tx.restless.size && !tx.superseded.length) return { value, contacts };
    await settle(tx);
    const entry: Change = {
      clock: tx.clock,
      do: name,
      contacts,
      steps: tx.steps,
      ...(tx.superseded.length && { superseded: tx.superseded }),
    };
    const [seq] = await Promise.all([db.changes.add(entry), put(tx)]);
    return { value, contacts, change: seq };
  });
  if (tx.limitsMoved) forgetLimits(db);
  return done;
}

const tablesOf = ({ contacts, facts, offers, occasions, settings, changes, meta }: Database) => [
  ...[contacts, facts, offers, occasions, settings],
  ...[changes, meta],
];

async function lastClock(db: Database): Promise<Last> {
  const [last, device] = await Promise.all([db.changes.orderBy('seq').last(), db.meta.get('device')]);
  if (device?.key === 'device') return { clock: last?.clock, device: device.id };
  const id = crypto.randomUUID().slice(0, 8);
  await db.meta.put({ key: 'device', id });
  return { clock: last?.clock, device: id };
}
