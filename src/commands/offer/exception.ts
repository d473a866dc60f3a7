import * as v from 'valibot';
import { fold } from '../../language/folding';
import { command, Refused } from '../command';
import { idSchema, lineSchema } from '../inputBounds';
import { requireOffer } from '../relation/datedRecord';

/**
 * "That is not about my offer": what looked like a keyword and wasn't becomes an exception, and no more of the
 * offer; a need that was found by it goes.
 */
export const exception = command({
  from: ['content', 'extension'],
  input: v.object({
    offer: idSchema,
    text: v.pipe(lineSchema, v.minLength(1)),
    /** The record of a need that was none. */
    need: v.optional(idSchema),
  }),
  async change(tx, { offer, text, need }) {
    const found = await requireOffer(tx, offer);
    if (!found) throw new Refused('noSuchOffer');
    const { exceptions } = found;
    if (!exceptions.some((one) => fold(one) === fold(text)))
      await tx.set('offers', offer, { exceptions: [...exceptions, text] });
    const record = need && (await tx.get('datedRecords', need));
    if (record && record.type === 'need' && record.offer === offer) await tx.remove('datedRecords', record.id);
    return offer;
  },
});
