import * as v from 'valibot';
import { gainsParts } from '../../domain/model';
import { command } from '../command';
import { contactRefSchema, editedTextSchema, refuseTooLong } from '../inputBounds';
import { resolveContact } from './resolveContact';

/** Writes one part of the sheet of one-to-one meetings: goals, accomplishments, interests, networks, skills. */
export const gains = command({
  from: ['content', 'extension'],
  input: v.object({ who: contactRefSchema, part: v.picklist(gainsParts), text: editedTextSchema }),
  async change(tx, { who, part, text }) {
    const { id, gains: sheet } = await resolveContact(tx, who);
    const { [part]: stored, ...others } = sheet ?? {};
    refuseTooLong(text, stored);
    const next = text.trim() ? { ...others, [part]: text } : others;
    await tx.set('contacts', id, { gains: Object.keys(next).length ? next : undefined });
    return id;
  },
});
