import * as v from 'valibot';
import type { Id } from '../../../domain/model';
import type { ContactRecord } from '../../../store/records';
import type { Transaction } from '../../../store/write/transaction';
import { command, Refused } from '../../command';
import { idSchema } from '../../inputBounds';

/** Brings back a contact that was removed, with all that went with it. */
export const restore = command({
  from: ['extension'],
  input: v.object({ contact: idSchema }),
  async change(tx, { contact }) {
    const row = await removedContact(tx, contact);
    if (!row) throw new Refused('noSuchContact');
    await restoreContact(tx, row.id);
    return row.id;
  },
});

/** A contact that the user removed, by its id or by that of somebody who was joined into it. */
export async function removedContact(tx: Transaction, id: Id): Promise<ContactRecord | undefined> {
  const passed = new Set<Id>();
  let row = await tx.getEvenRemoved('contacts', id);
  while (row?.joinedInto && !passed.has(row.id)) {
    passed.add(row.id);
    row = await tx.getEvenRemoved('contacts', row.joinedInto);
  }
  return row?.deleted && row.removedOn ? row : undefined;
}

/** Takes back a removal, whenever it was. */
export async function restoreContact(tx: Transaction, id: Id): Promise<void> {
  await tx.set('contacts', id, { deleted: undefined, removedOn: undefined });
  for (const { id: record, removedWith } of await tx.db.datedRecords.where('contact').equals(id).toArray())
    if (removedWith) await tx.set('datedRecords', record, { deleted: undefined, removedWith: undefined });
}
