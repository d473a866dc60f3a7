import * as v from 'valibot';
import { command, Refused } from '../command';
import { datedRecordRef, daySchema, idSchema, lineSchema } from '../inputBounds';
import { saveDatedRecord } from './datedRecord';

/** Be reminded of somebody on a day: adds a reminder, changes it, marks it done, or removes it. */
export const reminder = command({
  from: ['content', 'extension'],
  input: v.object({
    ...datedRecordRef,
    /** The id that a new one gets: its form may be open still when the worker saves what was typed in it. */
    newId: v.optional(idSchema),
    on: v.optional(daySchema),
    text: v.optional(lineSchema),
    done: v.optional(v.boolean()),
  }),
  async change(tx, { who, id, newId, remove, done, ...fields }) {
    const known = newId && (await tx.getEvenRemoved('datedRecords', newId));
    const ownId = id ?? (known && !known.deleted ? newId : undefined);
    if (!ownId && !fields.on) throw new Refused('missing');
    const state = done === undefined ? {} : { done: done || null };
    // One that was removed meanwhile is not brought back: what is saved now is another.
    const added = newId && !known ? { id: newId } : {};
    return saveDatedRecord(tx, 'reminder', { who, id: ownId, remove }, { ...fields, ...state }, added);
  },
});
