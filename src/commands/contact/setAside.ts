import * as v from 'valibot';
import { command } from '../command';
import { contactRefSchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

/** "Not relevant": the contact is on no list of those to tell, until it is taken back. */
export const setAside = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, aside: v.boolean() }),
  async change(tx, { who, aside }) {
    const { id } = await resolveContact(tx, who);
    await tx.set('contacts', id, { setAside: aside || undefined });
    return id;
  },
});
