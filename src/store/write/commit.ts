/**
 * The one way in which records change. `commit` gives a command a transaction in which to make its change, then puts
 * the records, their standings, the counts and the change log. The lines of search follow the log later
 * (searchLines.ts).
 */
import type { Id } from '../../domain/model';
import type { LogEntry, RecordChange } from '../changeLog';
import type { Database } from '../database';
import { refuseWhileClosed } from '../migrate/storeState';
import { forgetCachedLimits } from '../queries/ruleNumbersInUse';
import type { Clock, ContactRecord } from '../records';
import { nextClock } from './clock';
import { holdContactInvariants } from './contactInvariants';
import { mergeTypedEntries } from './mergeTypedEntries';
import type { TypingOrigin } from './newerWins';
import { type StandingTime, updateStandings } from './standings';
import { type TakenKey, Transaction } from './transaction';

/** The command's own answer, and the number of its entry in the change log (none if nothing changed). */
export interface CommitResult<T> {
  value: T;
  change?: number;
  contacts: Id[];
  /** The contacts whose standing was computed, with it. */
  judged?: ContactRecord[];
  /** Identities that stay with the contact that had them. */
  takenKeys?: TakenKey[];
  /** What was typed earlier, came late and gave way to something newer. */
  superseded?: RecordChange[];
}

/** When a command is done; `now` in milliseconds since 1970. */
export interface CommitTime extends StandingTime {
  now: number;
  /** Who writes beside the background worker, in a letter: each has clocks of its own, and none may be another's. */
  writer?: string;
  typed?: TypingOrigin;
}

interface LastClock {
  clock?: Clock;
  device: string;
}

/** The last clock of each database; a promise, so that two first writes at once don't start from the same. */
const lastClocks = new WeakMap<Database, Promise<LastClock>>();

/**
 * Runs one command's change in one strict transaction.
 * @throws StoreClosed while the rows are those of another version; what the command throws; then nothing has changed
 */
export async function commit<T>(
  db: Database,
  name: string,
  { now, today, typed, writer = '' }: CommitTime,
  change: (tx: Transaction) => Promise<T>,
): Promise<CommitResult<T>> {
  await refuseWhileClosed(db);
  const reading = lastClocks.get(db) ?? readLastClock(db);
  lastClocks.set(db, reading);
  // A database that did not open may open the next time.
  reading.catch(() => lastClocks.delete(db));
  const last = await reading;
  last.clock = nextClock(last.clock, now, last.device + writer);
  const tx = new Transaction(db, last.clock, today, { ...typed, now });
  const result = await db.transaction('rw', tablesOf(db), async () => {
    const value = await change(tx);
    await holdContactInvariants(tx);
    const contacts = [...tx.changedContacts];
    if (!tx.changes.length && !tx.staleStandings.size && !tx.superseded.length) return { value, contacts };
    await updateStandings(tx);
    const made: LogEntry = {
      clock: tx.clock,
      command: name,
      contacts,
      changes: name === 'import' ? tx.changes.map(withoutCopies) : tx.changes,
      ...(tx.superseded.length && { superseded: tx.superseded }),
      ...(tx.undoes && { undoes: tx.undoes }),
      ...(tx.part && { part: tx.part }),
      ...(typed?.typingSession && { typingSession: typed.typingSession }),
      ...(typed?.fromDocument && { fromDocument: typed.fromDocument }),
    };
    const entry = await mergeTypedEntries(db, made);
    const [seq] = await Promise.all([db.log.add(entry), tx.puts.end(tx.staged)]);
    const { takenKeys, superseded, staleStandings, staged } = tx;
    const judged = [...staleStandings].flatMap((id) => (staged.contacts.get(id) as ContactRecord | undefined) ?? []);
    return {
      ...{ value, contacts, change: seq, judged },
      ...(takenKeys.length && { takenKeys }),
      ...(superseded.length && { superseded }),
    };
  });
  if (tx.haveLimitsChanged) forgetCachedLimits(db);
  return result;
}

/**
 * An import's steps without the texts and numbers that it brought: undo takes back a value by its clock, and only of
 * lists and sheets it has to know what was added.
 */
const withoutCopies = (change: RecordChange): RecordChange => ({
  ...change,
  after: Object.fromEntries(Object.entries(change.after).filter(([, value]) => typeof value === 'object')),
});

const tablesOf = ({ contacts, datedRecords, offers, events, settings, log, meta, ...rest }: Database) => [
  ...[contacts, datedRecords, offers, events, settings],
  ...[log, meta, rest.forgotten, rest.imports],
];

async function readLastClock(db: Database): Promise<LastClock> {
  const [last, device] = await Promise.all([db.log.orderBy('seq').last(), db.meta.get('device')]);
  if (device?.key === 'device') return { clock: last?.clock, device: device.id };
  const id = crypto.randomUUID().slice(0, 8);
  await db.meta.put({ key: 'device', id });
  return { clock: last?.clock, device: id };
}
