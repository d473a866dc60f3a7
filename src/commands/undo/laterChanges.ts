/**
 * What was written after an entry of the change log: undo leaves it alone.
 * What then happens: revertEntry.ts.
 */
import type { Id } from '../../domain/model';
import type { LogEntry, TableName } from '../../store/changeLog';
import type { Database } from '../../store/database';
import type { Clock, SyncedRecord } from '../../store/records';
import { isHeld } from '../../store/write/fields';
import type { Transaction } from '../../store/write/transaction';

/** Fields that a page or a removal sets: they are no reason to keep a record. */
const notWritten = new Set(['deleted', 'lastPage']);

/** The changes that came after an entry. A value that an undo brought back counts as what it was before. */
export class LaterChanges {
  /** Field and clock → the clock under which its value was first written; null: with the record. */
  private readonly origins = new Map<string, Clock | null>();
  private readonly written = new Set<string>();
  private expected: Promise<Set<Id>> | undefined;

  private constructor(entries: readonly LogEntry[]) {
    for (const { changes } of entries)
      for (const { table, id, clocks = {}, restored = {} } of changes)
        for (const [name, clock] of Object.entries(clocks)) {
          const key = keyOf(table, id, name, clock);
          if (name in restored) this.origins.set(key, restored[name] ?? null);
          else this.written.add(key);
        }
  }

  /** Reads what came after the entry of this number. */
  static async after(db: Database, seq: number): Promise<LaterChanges> {
    return new LaterChanges(await db.log.where('seq').above(seq).toArray());
  }

  /** When a field's value was first written; undefined: with its record. */
  clockOf(table: TableName, row: SyncedRecord, name: string): Clock | undefined {
    let clock = row.clocks[name] as Clock | null | undefined;
    for (let key = ''; clock; clock = this.origins.get(key) as Clock | null) {
      key = keyOf(table, row.id, name, clock);
      if (!this.origins.has(key)) return clock;
    }
    return undefined;
  }

  /** Whether a record holds anything written later, or somebody is held by what was. */
  async isWrittenIn(tx: Transaction, table: TableName, row: SyncedRecord): Promise<boolean> {
    const names = Object.keys(row.clocks).filter((name) => !notWritten.has(name) && isHeld(row, name));
    if (names.some((name) => this.isLater(table, row, name))) return true;
    if (table !== 'contacts') return false;
    if ((await tx.datedRecords(row.id)).length) return true;
    this.expected ??= expectedGuests(tx);
    return (await this.expected).has(row.id);
  }

  private isLater(table: TableName, row: SyncedRecord, name: string): boolean {
    const clock = this.clockOf(table, row, name);
    return clock !== undefined && this.written.has(keyOf(table, row.id, name, clock));
  }
}

const keyOf = (table: TableName, id: Id, name: string, clock: Clock): string => [table, id, name, clock].join('\n');

/** Whoever is expected at an event. */
async function expectedGuests(tx: Transaction): Promise<Set<Id>> {
  const events = await Promise.all((await tx.db.events.toCollection().primaryKeys()).map((id) => tx.get('events', id)));
  return new Set(events.flatMap((event) => event?.expected ?? []));
}
