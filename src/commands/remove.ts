import * as v from 'valibot';
import { command } from './command';
import { Who } from './inputs';
import { contactFor } from './who';

/** Takes a contact out, with all that is dated of it. Undo brings everything back. */
export const remove = command({
  from: ['extension'],
  input: v.object({ who: Who }),
  async change(tx, { who }) {
    const { id } = await contactFor(tx, who);
    for (const fact of await tx.facts(id)) await tx.remove('facts', fact.id);
    // Without its keys a new contact can be made of the same person.
    await tx.set('contacts', id, { keys: [], deleted: true });
    return id;
  },
});
