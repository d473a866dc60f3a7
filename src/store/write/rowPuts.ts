/** Rows on their way into the database: it writes them while the command goes on. */
import type { TableName } from '../changeLog';
import type { Database } from '../database';

/** Rows that go on their way together. */
const rowsAtOnce = 100;

/** The puts of one transaction. A row that changes afterwards is another object, and is put again. */
export class RowPuts {
  private readonly underWay: PromiseLike<unknown>[] = [];
  private readonly begun = new Set<object>();
  private readonly waiting = new Map<TableName, object[]>();

  constructor(private readonly db: Database) {}

  /** A row that is likely to stay as it is goes on its way with the next of its table. */
  add(table: TableName, row: object): void {
    const rows = this.waiting.get(table) ?? [];
    this.waiting.set(table, rows);
    if (rows.push(row) < rowsAtOnce) return;
    this.waiting.delete(table);
    this.begin(table, rows);
  }

  /** Puts what is not on its way yet, and waits for all of it. @throws where one can't be put */
  async end(staged: Readonly<Record<TableName, ReadonlyMap<string, object>>>): Promise<void> {
    for (const [table, rows] of Object.entries(staged) as [TableName, ReadonlyMap<string, object>][])
      this.begin(
        table,
        [...rows.values()].filter((row) => !this.begun.has(row)),
      );
    await Promise.all(this.underWay);
  }

  /** Rows that stay as they are go on their way at once. */
  begin(table: TableName | 'meta', rows: readonly object[]): void {
    if (!rows.length) return;
    for (const row of rows) this.begun.add(row);
    const putting = this.db.table(table).bulkPut(rows);
    // It ends the transaction, and `end` throws it.
    putting.catch(() => {});
    this.underWay.push(putting);
  }
}
