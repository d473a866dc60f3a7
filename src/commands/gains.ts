import * as v from 'valibot';
import { gainsParts } from '../domain/words';
import { command } from './command';
import { Text, Who } from './inputs';
import { contactFor } from './who';

/** Writes one part of the sheet of one-to-one meetings: goals, accomplishments, interests, networks, skills. */
export const gains = command({
  from: ['content', 'extension'],
  input: v.object({ who: Who, part: v.picklist(gainsParts), text: Text }),
  async change(tx, { who, part, text }) {
    const { id, gains: sheet } = await contactFor(tx, who);
    const { [part]: _, ...others } = sheet ?? {};
    const next = text.trim() ? { ...others, [part]: text } : others;
    await tx.set('contacts', id, { gains: Object.keys(next).length ? next : undefined });
    return id;
  },
});
