import * as v from 'valibot';
import { concerns, fits } from '../domain/fit';
import { evidenceKinds } from '../domain/words';
import { contactOf } from '../store/records';
import { command, Refused } from './command';
import { Day, Id, Text, Who } from './inputs';
import { contactFor } from './who';

/** "I told them": evidence that the contact heard the offer on that day. Without an offer: those that concern them. */
export const told = command({
  from: ['content', 'extension'],
  input: v.object({
    who: Who,
    offer: v.optional(Id),
    on: v.optional(Day),
    kind: v.optional(v.picklist(evidenceKinds.filter((kind) => kind !== 'corrected')), 'told'),
    sentence: v.optional(Text),
  }),
  async change(tx, { who, offer, on, kind, sentence }) {
    const offers = await tx.offers();
    if (!offers.length || (offer && !offers.some(({ id }) => id === offer))) throw new Refused('noSuchOffer');
    const contact = await contactFor(tx, who);
    const whole = contactOf(contact, await tx.facts(contact.id));
    const meant = offer ? [offer] : concerns(whole, offers, fits(whole, offers));
    for (const id of meant)
      await tx.add('facts', { type: 'evidence', contact: contact.id, offer: id, on: on ?? tx.today, kind, sentence });
    return contact.id;
  },
});
