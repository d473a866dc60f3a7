/**
 * What a page of ours reads once and then updates by the change log: reading all of it again after each change
 * takes seconds where there are many contacts.
 */
import type { Id } from '../../../domain/model';
import type { Database } from '../../database';
import { changesSince, lastLogEntry } from './logEntries';

/** Where it is read from. */
export interface LogFollowerSource<T> {
  /** All of it, a piece at a time. */
  all(db: Database): AsyncIterable<ReadonlyMap<Id, T>>;
  /** These contacts anew, as far as they (still) belong to it. */
  some(db: Database, ids: readonly Id[]): Promise<ReadonlyMap<Id, T>>;
}

/** Entries of the log, and contacts, that are taken in at once. */
const followedAtOnce = { entries: 20, contacts: 500 };

/** A list that is read once and then follows the change log. */
export class LogFollower<T> {
  private readonly items = new Map<Id, T>();
  private list: readonly T[] | undefined;
  /** The last entry of the log that was taken in; none before the first reading is through. */
  private seq: number | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly source: LogFollowerSource<T>,
  ) {}

  /** All of it as of now, in no order; the same list as long as nothing in it has changed. */
  upToDate(): Promise<readonly T[]> {
    const update = this.running.catch(() => {}).then(() => this.follow());
    this.running = update;
    return update;
  }

  private async follow(): Promise<readonly T[]> {
    if (this.seq === undefined) await this.readAll();
    for await (const { last, contacts } of changesSince(this.db, this.seq as number, followedAtOnce)) {
      for (const ids of contacts) await this.refresh(ids);
      this.seq = last;
    }
    this.list ??= [...this.items.values()];
    return this.list;
  }

  private async readAll(): Promise<void> {
    // Read before the contacts: what changes meanwhile is taken in once more.
    const seq = await lastLogEntry(this.db);
    this.items.clear();
    this.list = undefined;
    for await (const found of this.source.all(this.db)) {
      for (const [id, one] of found) this.items.set(id, one);
    }
    this.seq = seq;
  }

  private async refresh(ids: readonly Id[]): Promise<void> {
    const now = await this.source.some(this.db, ids);
    for (const id of ids) {
      const one = now.get(id);
      if (one === undefined && !this.items.has(id)) continue;
      this.list = undefined;
      if (one === undefined) this.items.delete(id);
      else this.items.set(id, one);
    }
  }
}
