import * as v from 'valibot';
import { channels, characters } from '../domain/words';
import { command } from './command';
import { Day, Id, Line, Text } from './inputs';
import { byId } from './who';

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
    const known = contact && (await byId(tx, contact));
    const said = { company: company || undefined, headline: headline || undefined, looksFor: looksFor || undefined };
    const id = known
      ? known.id
      : await tx.add('contacts', { name, ...said, keys: [`capture:${crypto.randomUUID()}`], tags: [] });
    if (known)
      await tx.set('contacts', id, {
        company: known.company ?? said.company,
        headline: known.headline ?? said.headline,
        looksFor: joined(known.looksFor, said.looksFor),
      });
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

/** What was known stays; what is new comes after it. */
const joined = (was?: string, said?: string): string | undefined =>
  was && said && !was.includes(said) ? `${was}; ${said}` : (was ?? said);
