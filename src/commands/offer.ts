import * as v from 'valibot';
import { command } from './command';
import { Id, Line, Text } from './inputs';

const Words = v.pipe(v.array(Line), v.maxLength(500));

/** Writes an offer of your own: what is given of it; the first one is the main offer. */
export const offer = command({
  from: ['extension'],
  input: v.object({
    id: Id,
    name: v.optional(Line),
    sentence: v.optional(Text),
    audience: v.optional(Words),
    keywords: v.optional(Words),
    exceptions: v.optional(Words),
    trigger: v.optional(Text),
  }),
  async change(tx, { id, ...said }) {
    if (await tx.get('offers', id)) await tx.set('offers', id, said);
    else {
      const place = (await tx.offers()).length;
      const empty = {
        name: '',
        sentence: '',
        audience: [],
        keywords: [],
        exceptions: [],
        trigger: '',
        pitches: [],
        proofs: [],
      };
      await tx.add('offers', { ...empty, ...said, id, place });
    }
    return id;
  },
});
