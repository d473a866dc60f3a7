import * as v from 'valibot';
import type { Id as OfferId } from '../../domain/model';
import type { Transaction } from '../../store/write/transaction';
import { command, Refused } from '../command';
import { idSchema, lineSchema, textSchema } from '../inputs';

const Words = v.pipe(v.array(lineSchema), v.maxLength(500));
const Pitch = v.object({ language: v.picklist(['pl', 'en']), length: v.picklist(['short', 'long']), text: textSchema });
const Proof = v.object({ sentence: textSchema, link: v.optional(lineSchema) });

/**
 * Writes an offer of your own: what is given of it. The first one is the main offer; `place` moves one, counted from 0.
 */
export const offer = command({
  from: ['extension'],
  input: v.object({
    id: idSchema,
    name: v.optional(lineSchema),
    sentence: v.optional(textSchema),
    audience: v.optional(Words),
    keywords: v.optional(Words),
    exceptions: v.optional(Words),
    trigger: v.optional(textSchema),
    pitches: v.optional(v.pipe(v.array(Pitch), v.maxLength(50))),
    proofs: v.optional(v.pipe(v.array(Proof), v.maxLength(100))),
    place: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    remove: v.optional(v.literal(true)),
  }),
  async change(tx, { id, place, remove, ...said }) {
    const known = await tx.get('offers', id);
    if (remove) {
      if (!known) throw new Refused('noSuchOffer');
      await tx.remove('offers', id);
    } else if (known) await tx.set('offers', id, said);
    else await create(tx, id, said);
    if (place !== undefined && !remove) await move(tx, id, place);
    return id;
  },
});

async function create(tx: Transaction, id: OfferId, said: object): Promise<void> {
  // What was typed into an offer that is gone comes too late to bring it back; undo does that.
  if (await tx.raw('offers', id)) throw new Refused('noSuchOffer');
  const places = (await tx.offers()).map(({ place }) => place);
  const lists = { audience: [], keywords: [], exceptions: [], pitches: [], proofs: [] };
  await tx.add('offers', {
    name: '',
    sentence: '',
    trigger: '',
    ...lists,
    ...said,
    id,
    place: Math.max(-1, ...places) + 1,
  });
}

async function move(tx: Transaction, id: OfferId, place: number): Promise<void> {
  const ids = (await tx.offers()).map((one) => one.id).filter((one) => one !== id);
  ids.splice(place, 0, id);
  for (const [i, one] of ids.entries()) await tx.set('offers', one, { place: i });
}
