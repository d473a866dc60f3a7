import * as v from 'valibot';
import type { SettingId } from '../../settings/keys';
import { namedField } from '../../store/settingRecord';
import type { Transaction } from '../../store/write/transaction';
import { command } from '../command';
import { lineSchema } from '../inputBounds';

/** A saved filter by its name, the columns of a table, or a line of one's own card; `null` takes it away. */
export const setting = command({
  from: ['extension'],
  input: v.object({
    of: v.picklist(['filters', 'me', 'columns']),
    name: v.pipe(lineSchema, v.minLength(1), v.maxLength(60)),
    value: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
  }),
  change: (tx, { of, name, value }) => saveSettings(tx, of, { [namedField(name)]: value ?? undefined }),
});

/** Sets fields of one kind of settings; they are one record, so that each field has a clock and an undo of its own. */
export async function saveSettings(tx: Transaction, id: SettingId, values: Record<string, unknown>): Promise<void> {
  const known = await tx.getEvenRemoved('settings', id);
  // Once removed by undo, the other fields must not come back with the next one.
  const removed = known?.deleted ? Object.keys(known).filter((name) => !syncFields.has(name)) : [];
  const fields = { ...Object.fromEntries(removed.map((name) => [name, undefined])), ...values };
  if (known) await tx.set('settings', id, { ...fields, deleted: undefined });
  else if (Object.values(values).some((value) => value !== undefined))
    await tx.add('settings', { id, ...values } as never);
}

const syncFields = new Set(['id', 'created', 'clocks', 'deleted']);
