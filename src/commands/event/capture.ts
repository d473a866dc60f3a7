import * as v from 'valibot';
import { channels, characters } from '../../domain/model';
import type { IdentityKey } from '../../store/records';
import { command } from '../command';
import { addContact } from '../contact/addContact';
import { daySchema, idSchema, lineSchema, textSchema } from '../inputBounds';
import { heardAtEvent } from './heardAtEvent';
import { keepWish } from './keepWish';

/**
 * A meeting described in one line, saved with a contact known already or with a new one, who has no address yet and can
 * be joined with a profile later.
 */
export const capture = command({
  from: ['extension'],
  input: v.object({
    contact: v.optional(idSchema),
    name: v.pipe(lineSchema, v.minLength(1)),
    company: v.optional(lineSchema),
    headline: v.optional(lineSchema),
    looksFor: v.optional(lineSchema),
    email: v.optional(v.union([v.literal(''), v.pipe(lineSchema, v.includes('@'))])),
    phone: v.optional(lineSchema),
    on: daySchema,
    channel: v.picklist(channels),
    character: v.optional(v.picklist(characters), 'both'),
    event: v.optional(lineSchema),
    note: v.optional(textSchema),
    remind: v.optional(v.object({ on: daySchema, text: v.optional(lineSchema) })),
  }),
  async change(tx, { contact, name, company, headline, looksFor, email, phone, remind, ...met }) {
    const keys: IdentityKey[] = email ? [`mail:${email.toLowerCase()}`] : [];
    const id = await addContact(tx, { contact, name, company, headline, looksFor, phone }, keys);
    const { event, note, ...rest } = met;
    await tx.add('datedRecords', {
      type: 'touchpoint',
      contact: id,
      ...rest,
      ...(event && { event }),
      ...(note && { note }),
    });
    await heardAtEvent(tx, id, event, met.on);
    await keepWish(tx, id, { looksFor, note, on: met.on });
    if (remind) await tx.add('datedRecords', { type: 'reminder', contact: id, ...remind });
    return id;
  },
});
