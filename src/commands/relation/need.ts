import * as v from 'valibot';
import { command, Refused } from '../command';
import { datedRecordRef, daySchema, editedTextSchema, idSchema } from '../inputBounds';
import { requireOffer, saveDatedRecord } from './datedRecord';

/** What somebody asks for: adds a need, changes it, marks it settled, or removes it. */
export const need = command({
  from: ['content', 'extension'],
  input: v.object({
    ...datedRecordRef,
    on: v.optional(daySchema),
    offer: v.optional(idSchema),
    sentence: v.optional(editedTextSchema),
    settled: v.optional(v.boolean()),
  }),
  async change(tx, { who, id, remove, settled, ...fields }) {
    await requireOffer(tx, fields.offer);
    if (!id && !(fields.offer && fields.sentence?.trim())) throw new Refused('missing');
    const state = settled === undefined ? {} : { settled: settled || null };
    return saveDatedRecord(tx, 'need', { who, id, remove }, { ...fields, ...state }, { on: tx.today });
  },
});
