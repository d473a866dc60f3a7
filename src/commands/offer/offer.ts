import * as v from 'valibot';
import type { Id as OfferId } from '../../domain/model';
import type { Transaction } from '../../store/write/transaction';
import { command, Refused } from '../command';
import { idSchema, lineSchema, textSchema } from '../inputBounds';
import { editedLists, type OfferEdits, offerEdits, pitchInputSchema, wordsSchema } from './offerEdits';

const proofSchema = v.object({ sentence: textSchema, link: v.optional(lineSchema) });

/**
 * Writes an offer of your own: what is given of it, its lists as a whole or element by element. The first one is the
 * main offer; `place` moves one, counted from 0.
 */
export const offer = command({
  from: ['extension'],
  input: v.object({
    id: idSchema,
    name: v.optional(lineSchema),
    sentence: v.optional(textSchema),
    audience: v.optional(wordsSchema),
    keywords: v.optional(wordsSchema),
    exceptions: v.optional(wordsSchema),
    trigger: v.optional(textSchema),
    pitches: v.optional(v.pipe(v.array(pitchInputSchema), v.maxLength(50))),
    proofs: v.optional(v.pipe(v.array(proofSchema), v.maxLength(100))),
    ...offerEdits,
    place: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    /** Retires it, or with false offers it again. */
    retired: v.optional(v.boolean()),
    remove: v.optional(v.literal(true)),
  }),
  async change(tx, { id, place, remove, retired, words, pitch, proof, ...fields }) {
    const edits = { words, pitch, proof };
    const known = await tx.get('offers', id);
    if (remove) {
      if (!known) throw new Refused('noSuchOffer');
      await tx.set('offers', id, { deleted: true, removedOn: tx.today });
    } else if (known) await tx.set('offers', id, { ...fields, ...editedLists(known, edits) });
    else await createOffer(tx, id, fields, edits);
    if (retired !== undefined) await tx.set('offers', id, { retired: retired ? tx.today : undefined });
    if (place !== undefined && !remove) await moveOffer(tx, id, place);
    return id;
  },
});

async function createOffer(tx: Transaction, id: OfferId, fields: object, edits: OfferEdits): Promise<void> {
  // What was typed into an offer that is gone comes too late to bring it back; undo does that.
  if (await tx.getEvenRemoved('offers', id)) throw new Refused('noSuchOffer');
  const places = (await tx.offers()).map(({ place }) => place);
  const lists = { audience: [], keywords: [], exceptions: [], pitches: [], proofs: [] };
  const empty = { id, name: '', sentence: '', trigger: '', ...lists };
  const place = Math.max(-1, ...places) + 1;
  await tx.add('offers', { ...empty, ...fields, ...editedLists(empty, edits), place });
}

async function moveOffer(tx: Transaction, id: OfferId, place: number): Promise<void> {
  const ids = (await tx.offers()).map((one) => one.id).filter((one) => one !== id);
  ids.splice(place, 0, id);
  for (const [i, one] of ids.entries()) await tx.set('offers', one, { place: i });
}
