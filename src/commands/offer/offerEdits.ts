/** Changes to the lists of an offer, element by element: what another window does to the same list stays. */
import * as v from 'valibot';
import type { Offer, Pitch, Proof } from '../../domain/model';
import { lineSchema, textSchema } from '../inputBounds';

/** No offer needs more words in one list. */
const mostWords = 500;

/** A list of words. */
export const wordsSchema = v.pipe(v.array(lineSchema), v.maxLength(mostWords));
/** A text that is put into a message. */
export const pitchInputSchema = v.object({
  language: v.picklist(['pl', 'en']),
  length: v.picklist(['short', 'long']),
  text: textSchema,
});

const wordEditSchema = v.object({ add: v.optional(wordsSchema, []), remove: v.optional(wordsSchema, []) });

/** What is changed in the lists of an offer; the rest of them stays as it is. */
export const offerEdits = {
  words: v.optional(
    v.object({
      audience: v.optional(wordEditSchema),
      keywords: v.optional(wordEditSchema),
      exceptions: v.optional(wordEditSchema),
    }),
  ),
  /** Takes the place of the one of its language and length; without text that one goes. */
  pitch: v.optional(pitchInputSchema),
  /** By its id, or its sentence where it has none yet; one that is left without sentence and link goes. */
  proof: v.optional(
    v.object({
      id: v.pipe(textSchema, v.minLength(1)),
      sentence: v.optional(textSchema),
      link: v.optional(lineSchema),
      remove: v.optional(v.literal(true)),
    }),
  ),
};

const editsSchema = v.object(offerEdits);
export type OfferEdits = v.InferOutput<typeof editsSchema>;

/** The lists of an offer after an edit: those that it touches. */
export function editedLists(offer: Offer, { words = {}, pitch, proof }: OfferEdits): Partial<Offer> {
  const lists: Partial<Offer> = {};
  for (const list of ['audience', 'keywords', 'exceptions'] as const) {
    const edit = words[list];
    if (edit) lists[list] = editedWords(offer[list], edit);
  }
  if (pitch) lists.pitches = editedPitches(offer.pitches, pitch);
  if (proof) lists.proofs = editedProofs(offer.proofs, proof);
  return lists;
}

function editedWords(words: string[], { add, remove }: { add: string[]; remove: string[] }): string[] {
  const left = words.filter((word) => !remove.includes(word));
  return [...new Set([...left, ...add])];
}

function editedPitches(pitches: Pitch[], pitch: Pitch): Pitch[] {
  const at = pitches.findIndex(({ language, length }) => language === pitch.language && length === pitch.length);
  const next = at < 0 ? [...pitches, pitch] : pitches.with(at, pitch);
  return next.filter(({ text }) => text.trim());
}

function editedProofs(proofs: Proof[], { id, remove, ...fields }: NonNullable<OfferEdits['proof']>): Proof[] {
  const at = proofs.findIndex((proof) => proofKey(proof) === id);
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const proof = { sentence: '', ...proofs[at], ...given, id };
  const next = at < 0 ? [...proofs, proof] : proofs.with(at, proof);
  return next.filter((one) => !(one === proof && remove) && (one.sentence.trim() || one.link?.trim()));
}

/** By what a proof is known in a change. */
const proofKey = ({ id, sentence }: Proof): string => id ?? sentence;
