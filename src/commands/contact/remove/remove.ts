import * as v from 'valibot';
import { command } from '../../command';
import { contactRefSchema } from '../../inputBounds';
import { resolveContact } from '../resolveContact';

/** Takes a contact out, with all that is dated of it. Undo brings everything back, and `restore` does. */
export const remove = command({
  from: ['extension'],
  input: v.object({ who: contactRefSchema }),
  async change(tx, { who }) {
    const { id } = await resolveContact(tx, who);
    for (const record of await tx.datedRecords(id))
      await tx.set('datedRecords', record.id, { deleted: true, removedWith: true });
    await tx.set('contacts', id, { deleted: true, removedOn: tx.today });
    return id;
  },
});
