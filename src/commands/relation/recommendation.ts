import * as v from 'valibot';
import { command, Refused } from '../command';
import { resolveContact } from '../contact/resolveContact';
import { contactRefSchema, daySchema, idSchema, textSchema } from '../inputBounds';

/** Somebody recommended the user for others to read: evidence of theirs, and a proof of the offer with their name. */
export const recommendation = command({
  from: ['extension'],
  input: v.object({
    who: contactRefSchema,
    offer: idSchema,
    on: v.optional(daySchema),
    text: v.pipe(textSchema, v.minLength(1)),
    source: v.optional(v.string()),
  }),
  async change(tx, { who, offer: id, on = tx.today, text, source }) {
    const offer = (await tx.offers()).find((one) => one.id === id);
    if (!offer) throw new Refused('noSuchOffer');
    const contact = await resolveContact(tx, who);
    const evidence = { type: 'evidence', contact: contact.id, offer: id, on, kind: 'recommended' } as const;
    await tx.add('datedRecords', { ...evidence, sentence: text, ...(source && { source }) });
    const sentence = `${text} (${[contact.name, contact.company].filter(Boolean).join(', ')})`;
    if (!offer.proofs.some((proof) => proof.sentence === sentence))
      await tx.set('offers', id, { proofs: [...offer.proofs, { sentence }] });
    return contact.id;
  },
});
