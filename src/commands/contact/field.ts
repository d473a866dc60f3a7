import * as v from 'valibot';
import { command } from '../command';
import { contactRefSchema, textSchema } from '../inputs';
import { resolveContact } from './resolveContact';

export const textFields = ['note', 'forThem', 'forMe', 'passOn', 'does', 'looksFor'] as const;
export type TextField = (typeof textFields)[number];

/** Writes one text of a contact: the note, the value both ways, what they would say of you, do and look for. */
export const field = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, field: v.picklist(textFields), text: textSchema }),
  async change(tx, { who, field: name, text }) {
    const { id } = await resolveContact(tx, who);
    await tx.set('contacts', id, { [name]: text.trim() ? text : undefined });
    return id;
  },
});
