import * as v from 'valibot';
import { command } from '../command';
import { contactRefSchema, nameSchema } from '../inputBounds';
import { resolveContact } from './resolveContact';

/**
 * The answer to "Who is this?", asked where a page can't be read and nobody is known by its address: a contact of that
 * name, which no page changes. A draft of it holds no confirmation, and is shown as words that could not be saved.
 * @returns the contact's id
 */
export const confirmName = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, name: nameSchema, isConfirmed: v.literal(true) }),
  async change(tx, { who, name }) {
    const person = who.person && { ...who.person, name, byAddress: undefined };
    const { id, corrected = [] } = await resolveContact(tx, { ...who, person });
    await tx.set('contacts', id, { name, corrected: [...new Set([...corrected, 'name' as const])] });
    return id;
  },
});
