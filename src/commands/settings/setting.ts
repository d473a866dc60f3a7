import * as v from 'valibot';
import { namedField, type SettingRecord } from '../../store/records';
import type { Transaction } from '../../store/write/transaction';
import { command } from '../command';
import { lineSchema } from '../inputs';

/** A saved filter by its name, or a line of one's own card; `null` takes it away. */
export const setting = command({
  from: ['extension'],
  input: v.object({
    of: v.picklist(['filters', 'me']),
    name: v.pipe(lineSchema, v.minLength(1), v.maxLength(60)),
    value: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
  }),
  change: (tx, { of, name, value }) => saveSettings(tx, of, { [namedField(name)]: value ?? undefined }),
});

/** Sets fields of one kind of settings; they are one record, so that each field has a clock and an undo of its own. */
export async function saveSettings(
  tx: Transaction,
  id: SettingRecord['id'],
  said: Record<string, unknown>,
): Promise<void> {
  const known = await tx.raw('settings', id);
  // What was there when it was taken back must not come again with the next field.
  const gone = known?.deleted ? Object.keys(known).filter((name) => !stamps.has(name)) : [];
  const fields = { ...Object.fromEntries(gone.map((name) => [name, undefined])), ...said };
  if (known) await tx.set('settings', id, { ...fields, deleted: undefined });
  else if (Object.values(said).some((value) => value !== undefined)) await tx.add('settings', { id, ...said } as never);
}

const stamps = new Set(['id', 'created', 'clocks', 'deleted']);
