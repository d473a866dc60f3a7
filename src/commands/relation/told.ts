import * as v from 'valibot';
import { evidenceKinds } from '../../domain/model';
import { command, Refused } from '../command';
import { resolveContact } from '../contact/resolveContact';
import { contactRefSchema, daySchema, idSchema, textSchema } from '../inputBounds';
import { concernedOffers } from './concernedOffers';

/** "I told them": evidence that the contact heard the offer on that day. Without an offer: those that concern them. */
export const told = command({
  from: ['content', 'extension'],
  input: v.object({
    who: contactRefSchema,
    offer: v.optional(idSchema),
    on: v.optional(daySchema),
    kind: v.optional(v.picklist(evidenceKinds.filter((kind) => kind !== 'corrected')), 'told'),
    sentence: v.optional(textSchema),
  }),
  async change(tx, { who, offer, on, kind, sentence }) {
    const offers = await tx.offers();
    if (!offers.length || (offer && !offers.some(({ id }) => id === offer))) throw new Refused('noSuchOffer');
    const contact = await resolveContact(tx, who);
    const offerIds = offer ? [offer] : await concernedOffers(tx, contact.id);
    for (const id of offerIds)
      await tx.add('datedRecords', {
        type: 'evidence',
        contact: contact.id,
        offer: id,
        on: on ?? tx.today,
        kind,
        sentence,
      });
    return contact.id;
  },
});
