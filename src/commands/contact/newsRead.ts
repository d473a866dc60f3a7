import * as v from 'valibot';
import { command } from '../command';
import { contactRefSchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

/** What was new about a contact is seen, and goes. */
export const newsRead = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema }),
  async change(tx, { who }) {
    const { id } = await resolveContact(tx, who);
    await tx.set('contacts', id, { news: undefined });
    return id;
  },
});
