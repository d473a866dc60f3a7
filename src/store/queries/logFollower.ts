/**
 * What is read once while a page of ours is open and from then on follows the change log: to read all of it again after
 * each change takes seconds where much is kept.
 */
import type { Id } from '../../domain/model';
import type { Database } from '../database';

/** Where it comes from. */
export interface LogFollowerSource<T> {
  /** All of it, a piece at a time: how many contacts were looked at, and those that belong to it. */
  all(db: Database): AsyncIterable<{ looked: number; found: ReadonlyMap<Id, T> }>;
  /** These contacts anew, as far as they (still) belong to it. */
  some(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, T>>;
}

/** Entries of the log, and contacts, that are taken in at once. */
const atOnce = { entries: 20, contacts: 500 };

export class LogFollower<T> {
  /** Hears in the first reading how many contacts were looked at so far. */
  onLooked?: (looked: number) => void;
  private readonly kept = new Map<Id, T>();
  private list: readonly T[] | undefined;
  /** The entry of the log up to which it is followed; none before the first reading is through. */
  private seq: number | undefined;
  private going: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly source: LogFollowerSource<T>,
  ) {}

  /** All of it as of now, in no order; the same list as long as nothing in it has changed. */
  upToDate(): Promise<readonly T[]> {
    const now = this.going.catch(() => {}).then(() => this.follow());
    this.going = now;
    return now;
  }

  private async follow(): Promise<readonly T[]> {
    if (this.seq === undefined) await this.readAll();
    for (;;) {
      const { log } = this.db;
      const entries = await log.where('seq').above(this.seq!).limit(atOnce.entries).toArray();
      const last = entries.at(-1)?.seq;
      if (last === undefined) break;
      const ids = [...new Set(entries.flatMap(({ contacts }) => contacts))];
      for (let at = 0; at < ids.length; at += atOnce.contacts) await this.take(ids.slice(at, at + atOnce.contacts));
      this.seq = last;
    }
    this.list ??= [...this.kept.values()];
    return this.list;
  }

  private async readAll(): Promise<void> {
    // Asked before and not after: what changes while it is being read is taken in once more.
    const seq = await lastLogEntry(this.db);
    this.kept.clear();
    this.list = undefined;
    for await (const { looked, found } of this.source.all(this.db)) {
      this.onLooked?.(looked);
      for (const [id, one] of found) this.kept.set(id, one);
    }
    this.seq = seq;
  }

  private async take(ids: readonly Id[]): Promise<void> {
    const now = await this.source.some(this.db, ids);
    for (const id of ids) {
      const one = now.get(id);
      if (one === undefined && !this.kept.has(id)) continue;
      this.list = undefined;
      if (one === undefined) this.kept.delete(id);
      else this.kept.set(id, one);
    }
  }
}

/** The number of the last entry in the change log; 0: nothing was ever done. Live where it is asked for live. */
export async function lastLogEntry(db: Database): Promise<number> {
  const newest = db.log.orderBy('seq').reverse().limit(1);
  // A query for primary keys alone does not make liveQuery hear of what is added; one that counts does.
  const [[seq = 0]] = await Promise.all([newest.primaryKeys(), db.log.count()]);
  return seq;
}
