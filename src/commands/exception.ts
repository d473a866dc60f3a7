import * as v from 'valibot';
import { fold } from '../domain/folding';
import { command, Refused } from './command';
import { Id, Line } from './inputs';
import { knownOffer } from './record';

/** "That is not about my offer": what looked like a keyword and wasn't becomes an exception, and no more of the offer. */
export const exception = command({
  from: ['content', 'extension'],
  input: v.object({ offer: Id, text: v.pipe(Line, v.minLength(1)) }),
  async change(tx, { offer, text }) {
    const found = await knownOffer(tx, offer);
    if (!found) throw new Refused('noSuchOffer');
    const { exceptions } = found;
    if (!exceptions.some((one) => fold(one) === fold(text)))
      await tx.set('offers', offer, { exceptions: [...exceptions, text] });
    return offer;
  },
});
