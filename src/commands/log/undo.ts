import * as v from 'valibot';
import type { LogEntry, RecordChange, Tables } from '../../store/changeLog';
import type { Transaction } from '../../store/write/transaction';
import { command, Refused } from '../command';

/**
 * Takes back one entry of the change log, whatever command made it. A field that was changed again since then keeps the
 * later value. The undoing is an entry of its own, so it can be undone as well.
 */
export const undo = command({
  from: ['content', 'extension'],
  input: v.object({ change: v.pipe(v.number(), v.integer()) }),
  async change(tx, { change: seq }) {
    const entry = await tx.db.log.get(seq);
    if (!entry) throw new Refused('noSuchChange');
    if (entry.undoneAt) throw new Refused('alreadyUndone');
    for (const step of [...entry.changes].reverse()) await revert(tx, entry, step);
    await tx.db.log.update(seq, { undoneAt: Date.now() });
    return entry.contacts[0] ?? null;
  },
});

async function revert(
  tx: Transaction,
  entry: LogEntry,
  { table, id, before, after, clocks }: RecordChange,
): Promise<void> {
  const row = await tx.getEvenRemoved(table, id);
  if (!row) return;
  if (!before) return tx.remove(table, id);
  const restored: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(before)) {
    if (name === 'tags')
      restored[name] = tagsWithout((row as Tables['contacts']).tags, value as string[], after[name] as string[]);
    else if (row.clocks[name] === (clocks?.[name] ?? entry.clock)) restored[name] = value;
  }
  await tx.set(table, id, restored);
}

/** Tags are fields each: only those that the entry added or removed go back. */
function tagsWithout(now: string[], before: string[], after: string[]): string[] {
  const added = after.filter((tag) => !before.includes(tag));
  const removed = before.filter((tag) => !after.includes(tag));
  return [...new Set([...now.filter((tag) => !added.includes(tag)), ...removed])];
}
