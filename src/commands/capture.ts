import * as v from 'valibot';
import { channels, characters } from '../domain/words';
import { command } from './command';
import { filed } from './filing';
import { Day, Id, Line, Text } from './inputs';

/**
 * A meeting told in a line and filed: with a contact known already, or with a new one, who has no address yet and can
 * be joined with a profile later.
 */
export const capture = command({
  from: ['extension'],
  input: v.object({
    contact: v.optional(Id),
    name: v.pipe(Line, v.minLength(1)),
    company: v.optional(Line),
    headline: v.optional(Line),
    looksFor: v.optional(Line),
    on: Day,
    channel: v.picklist(channels),
    character: v.optional(v.picklist(characters), 'both'),
    event: v.optional(Line),
    note: v.optional(Text),
    remind: v.optional(v.object({ on: Day, text: v.optional(Line) })),
  }),
  async change(tx, { contact, name, company, headline, looksFor, remind, ...met }) {
    const id = await filed(tx, { contact, name, company, headline, looksFor });
    const { event, note, ...rest } = met;
    await tx.add('facts', {
      type: 'touchpoint',
      contact: id,
      ...rest,
      ...(event && { event }),
      ...(note && { note }),
    });
    if (remind) await tx.add('facts', { type: 'reminder', contact: id, ...remind });
    return id;
  },
});
