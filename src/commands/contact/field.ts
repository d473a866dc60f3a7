import * as v from 'valibot';
import { textFields } from '../../domain/contactSchema';
import { command } from '../command';
import { contactRefSchema, editedTextSchema, refuseTooLong } from '../inputBounds';
import { resolveContact } from './resolveContact';

export type { TextField } from '../../domain/contactSchema';

/** Writes one text of a contact: the note, the value both ways, what they would say of you, do and look for. */
export const field = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, field: v.picklist(textFields), text: editedTextSchema }),
  async change(tx, { who, field: name, text }) {
    const { id, [name]: stored } = await resolveContact(tx, who);
    refuseTooLong(text, stored);
    await tx.set('contacts', id, { [name]: text.trim() ? text : undefined });
    return id;
  },
});
