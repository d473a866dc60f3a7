import * as v from 'valibot';
import { command } from './command';
import { Who } from './inputs';
import { contactFor } from './who';

/** "Not relevant": the contact is on no list of those to tell, until it is taken back. */
export const setAside = command({
  from: ['content', 'extension'],
  input: v.object({ who: Who, aside: v.boolean() }),
  async change(tx, { who, aside }) {
    const { id } = await contactFor(tx, who);
    await tx.set('contacts', id, { setAside: aside || undefined });
    return id;
  },
});
